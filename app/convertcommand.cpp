// SPDX-License-Identifier: GPL-3.0-or-later
// convert: a lead becomes company, person and opportunity; who is known already is found again.
#include "app/command.h"
#include "core/domain/leadconversion.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// By number, or by a name or company that only one bears.
Result<Id> leadOf(Command &command, const QString &word)
{
    const Lead &lead = command.schema().lead;
    bool isNumber = false;
    if (const Id id = word.toLongLong(&isNumber); isNumber)
        return id;
    Query query;
    query.entity = &lead;
    query.filter = Filter::any(
        {Filter::condition(lead.name, Filter::Equal, word), Filter::condition(lead.company, Filter::Equal, word)});
    const Result<Page> page =
        waitFor<Page>([&](const Answer<Page> &done) { command.store().find(query, 2, nullptr, done); });
    if (!page.ok())
        return page.error();
    if (page->ids.size() == 1)
        return page->ids.first();
    return Error{Error::Invalid,
                 page->ids.isEmpty()
                     ? Texts::tr("There is no lead “%1”.").arg(word)
                     : Texts::tr("Several leads are called “%1”; give the number of the one that is meant.").arg(word),
                 {}};
}
} // namespace

int convertCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Makes a customer of a lead: company, person and opportunity. Says their numbers."));
    command.parser.addPositionalArgument(u"lead"_s, Texts::tr("Its number, or its name or company."));
    const QCommandLineOption without(u"no-opportunity"_s, Texts::tr("Make no opportunity."));
    command.parser.addOption(without);
    if (!command.parse(arguments, 1, 1) || !command.open(false))
        return command.exitCode();
    const CrmSchema &schema = command.schema();
    Store &store = command.store();
    const Result<Id> id = leadOf(command, command.words()[0]);
    if (!id.ok())
        return command.failed(id.error());
    const auto lead = waitFor<std::optional<Record>>(
        [&](const Answer<std::optional<Record>> &done) { store.load(schema.lead, *id, nullptr, done); });
    if (!lead.ok())
        return command.failed(lead.error());
    if (!*lead)
        return command.wrong(Texts::tr("There is no lead “%1”.").arg(command.words()[0]));
    using Set = std::optional<Result<ChangeSet>>;
    const bool opportunity = !command.parser.isSet(without);
    const auto set = waitFor<Set>([&](const Answer<Set> &done) {
        store.compute<Set>(
            [&](Facts &file) {
                LeadConversion wanted = proposedConversion(matchesOf(schema, **lead, file));
                wanted.opportunity = opportunity;
                return Set(conversionOf(schema, **lead, wanted, file, [&store] { return store.newId(); }));
            },
            nullptr, done);
    });
    if (!set.ok())
        return command.failed(set.error());
    if (!(*set)->ok())
        return command.failed((*set)->error());
    const auto done =
        waitFor<ChangeSet>([&](const Answer<ChangeSet> &answer) { store.apply(***set, nullptr, answer); });
    if (!done.ok())
        return command.failed(done.error());
    const auto after = waitFor<std::optional<Record>>(
        [&](const Answer<std::optional<Record>> &answer) { store.load(schema.lead, *id, nullptr, answer); });
    if (!after.ok() || !*after)
        return command.failed(after.error());
    QJsonObject made;
    for (const FieldBase *field : std::initializer_list<const FieldBase *>{
             &schema.lead.contact, &schema.lead.organisation, &schema.lead.opportunity}) {
        const QVariant &value = (*after)->value(*field);
        if (value.isNull())
            continue;
        made.insert(field->name(), value.toString());
        if (!command.json())
            command.out << field->name() << ' ' << value.toString() << '\n';
    }
    if (command.json())
        command.print(QJsonDocument(made));
    return ExitDone;
}
