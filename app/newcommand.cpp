// SPDX-License-Identifier: GPL-3.0-or-later
// new: makes a record; and what it shares with set, "field=value" put into one.
#include "app/command.h"
#include "core/domain/derive.h"
#include "core/domain/opportunities.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A record that is named by its title, where only one is called so.
Result<QVariant> named(Command &command, const FieldBase &reference, const QString &title)
{
    Query query;
    query.entity = reference.target();
    query.filter = Filter::condition(*query.entity->titleField(), Filter::Equal, title);
    query.limit = 2;
    const Result<Page> page =
        waitFor<Page>([&](const Answer<Page> &done) { command.store().find(query, 2, nullptr, done); });
    if (!page.ok())
        return page.error();
    if (page->ids.size() == 1)
        return QVariant(page->ids.first());
    return Error{Error::Invalid,
                 page->ids.isEmpty()
                     ? Texts::tr("%1: there is no “%2”.").arg(reference.label(), title)
                     : Texts::tr("%1: several are called “%2”; give the number of the one that is meant.")
                           .arg(reference.label(), title),
                 {}};
}
} // namespace

bool assign(Command &command, Record *record, const QStringList &words)
{
    const Entity &entity = record->entity();
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            command.wrong(Texts::tr("“%1” is not of the form field=value.").arg(word));
            return false;
        }
        const FieldBase *field = command.field(word.left(equals), entity);
        if (!field)
            return false;
        if (&field->entity() != &entity || field->isRollup() || field->spec().readOnly) {
            command.wrong(Texts::tr("%1 cannot be changed here.").arg(field->label()));
            return false;
        }
        const QString text = word.mid(equals + 1);
        Result<QVariant> value =
            field->kind() == Kind::Choice ? fromTypedText(*field, text) : fromExactText(field->kind(), text);
        if (!value.ok())
            value = field->isReference() ? named(command, *field, text) : fromTypedText(*field, text);
        if (!value.ok()) {
            command.failed(value.error());
            return false;
        }
        record->setValue(*field, *value);
    }
    return true;
}

int newCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("Makes a record and says its number."));
    command.parser.addPositionalArgument(u"kind"_s, Texts::tr("contact, activity …"));
    command.parser.addPositionalArgument(u"field=value"_s, Texts::tr("What it holds."), u"field=value…"_s);
    if (!command.parse(arguments, 2, 1000) || !command.open(true))
        return command.exitCode();
    const Entity *entity = command.kind(command.words()[0]);
    if (!entity)
        return command.exitCode();
    const CrmSchema &schema = command.schema();
    const bool deal = entity == &schema.opportunity;
    if (deal) { // as in the window: the usual stages are there with the first one
        const auto pipelines = waitFor<qint64>(
            [&](const Answer<qint64> &done) { command.store().count(schema.pipeline, {}, nullptr, done); });
        if (pipelines.ok() && *pipelines == 0) {
            ChangeSet usual{{Action::Create, schema.pipeline.Entity::name(), 1, {}}, {}};
            for (const Record &record : standardPipeline(schema, [&] { return command.store().newId(); }))
                usual.changes.append(insertion(record));
            const auto made =
                waitFor<ChangeSet>([&](const Answer<ChangeSet> &done) { command.store().apply(usual, nullptr, done); });
            if (!made.ok())
                return command.failed(made.error());
        }
    }
    Record record(*entity, command.store().newId());
    if (!assign(command, &record, command.words().mid(1)))
        return command.exitCode();
    derive(&record, nullptr);
    for (const Problem &problem : validate(record))
        return command.wrong(problem.text);
    const ChangeSet set{{Action::Create, entity->name(), 1, record.title()}, {insertion(record)}};
    const auto saved =
        waitFor<ChangeSet>([&](const Answer<ChangeSet> &done) { command.store().apply(set, nullptr, done); });
    if (!saved.ok())
        return command.failed(saved.error());
    if (command.json())
        command.print(QJsonDocument(QJsonObject{{u"id"_s, QString::number(record.id())}}));
    else
        command.out << record.id() << '\n';
    return ExitDone;
}
