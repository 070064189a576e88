// SPDX-License-Identifier: GPL-3.0-or-later
// search, list, show, set: records one by one.
#include "app/command.h"
#include "core/domain/derive.h"
#include "core/record/filtertext.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "core/values/join.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue jsonOf(const FieldBase &field, const QVariant &value)
{
    if (value.canConvert<Link>())
        return QJsonObject{{u"id"_s, QString::number(value.value<Link>().id)}, {u"title"_s, value.value<Link>().title}};
    if (field.isReference() && !value.isNull()) // more digits than a JSON number keeps
        return QString::number(value.toLongLong());
    return jsonFromValue(field.kind(), value);
}

Result<QList<Row>> rowsOf(Command &command, const Query &query)
{
    const Result<Page> page =
        waitFor<Page>([&](const Answer<Page> &done) { command.store().find(query, 1, nullptr, done); });
    if (!page.ok())
        return page.error();
    return waitFor<QList<Row>>(
        [&](const Answer<QList<Row>> &done) { command.store().rows(query, page->ids, nullptr, done); });
}

void printRow(Command &command, const Query &query, const Row &row, QJsonArray *array)
{
    if (command.json()) {
        QJsonObject json{
            {u"id"_s, QString::number(row.id)}, {u"kind"_s, query.entity->name()}, {u"title"_s, row.title}};
        for (qsizetype i = 0; i < query.columns.size(); ++i)
            json[&query.columns[i]->entity() == query.entity ? query.columns[i]->name() : query.columns[i]->path()] =
                jsonOf(*query.columns[i], row.values[i]);
        array->append(json);
        return;
    }
    QStringList cells{QString::number(row.id), row.title};
    for (qsizetype i = 0; i < query.columns.size(); ++i)
        if (query.columns[i] != query.entity->titleField())
            cells.append(displayText(*query.columns[i], row.values[i]).replace(u'\n', u' '));
    command.out << cells.join(u'\t') << '\n';
}

QList<const FieldBase *> listedColumns(const Entity &entity)
{
    QList<const FieldBase *> columns;
    for (const FieldBase *field : entity.fields())
        if (field->spec().listed)
            columns.append(field);
    for (const Entity *part : entity.parts())
        for (const FieldBase *field : part->fields())
            if (field->spec().listed && columns.size() < 8)
                columns.append(field);
    return columns;
}

std::optional<int> limitOf(Command &command)
{
    bool number = false;
    const int limit = command.parser.isSet(u"limit"_s) ? command.parser.value(u"limit"_s).toInt(&number) : 0;
    if (command.parser.isSet(u"limit"_s) && (!number || limit < 1)) {
        command.wrong(Texts::tr("“%1” is not a number of records.").arg(command.parser.value(u"limit"_s)));
        return std::nullopt;
    }
    return limit;
}

std::optional<Store::Whole> wholeOf(Command &command, const Entity &entity, const QString &number)
{
    using Whole = std::optional<Store::Whole>;
    const Result<Whole> whole = waitFor<Whole>(
        [&](const Answer<Whole> &done) { command.store().loadWhole(entity, number.toLongLong(), nullptr, done); });
    if (whole.ok() && *whole)
        return *whole;
    command.failed(whole.ok() ? Error{Error::NotFound, Texts::tr("There is no record %1 of this kind.").arg(number), {}}
                              : whole.error());
    return std::nullopt;
}

QVariant linked(const FieldBase &field, const QVariant &value, const Store::Whole &whole)
{
    return field.isReference() && !value.isNull()
               ? QVariant::fromValue(Link{value.toLongLong(), whole.titles.value(value.toLongLong())})
               : value;
}

bool isShown(const FieldBase &field)
{
    return !field.spec().hidden && !field.spec().owner;
}

QJsonObject recordJson(const Record &record, const Store::Whole &whole)
{
    QJsonObject json{{u"id"_s, QString::number(record.id())}};
    for (const FieldBase *field : record.entity().fields())
        if (isShown(*field) && !record.value(*field).isNull())
            json[field->name()] = jsonOf(*field, linked(*field, record.value(*field), whole));
    return json;
}
} // namespace

int searchCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("Finds records as the search box does: words, Chinese "
                                                       "characters, pinyin, phone ends, parts of mail addresses."));
    command.parser.addPositionalArgument(u"text"_s, Texts::tr("What to look for."));
    command.parser.addOption({u"limit"_s, Texts::tr("At most so many."), u"N"_s});
    if (!command.parse(arguments, 1, 100))
        return command.exitCode();
    const std::optional<int> limit = limitOf(command);
    if (!limit || !command.open(false))
        return command.exitCode();
    QJsonArray array;
    int left = *limit ? *limit : 50;
    for (const Entity *entity : command.schema().entities()) {
        if (!entity->isSearchable() || left <= 0)
            continue;
        Query query;
        query.entity = entity;
        query.columns = listedColumns(*entity);
        query.text = command.words().join(u' ');
        query.limit = left;
        const Result<QList<Row>> rows = rowsOf(command, query);
        if (!rows.ok())
            return command.failed(rows.error());
        for (const Row &row : *rows)
            printRow(command, query, row, &array);
        left -= int(rows->size());
    }
    if (command.json())
        command.print(QJsonDocument(array));
    return ExitDone;
}

int listCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(Texts::tr("Lists records of a kind, one a line: number, name and the usual columns."));
    p.addPositionalArgument(u"kind"_s, Texts::tr("contact, activity …"));
    p.addOptions(
        {{u"filter"_s, Texts::tr("Only records for which this holds, such as “status = customer”."), u"EXPRESSION"_s},
         {u"sort"_s, Texts::tr("By this field; “-” in front turns the order round."), u"FIELD"_s},
         {u"limit"_s, Texts::tr("At most so many."), u"N"_s}});
    if (!command.parse(arguments, 1, 1))
        return command.exitCode();
    const std::optional<int> limit = limitOf(command);
    if (!limit || !command.open(false))
        return command.exitCode();
    Query query;
    query.entity = command.kind(command.words().front());
    if (!query.entity)
        return command.exitCode();
    query.columns = listedColumns(*query.entity);
    query.limit = *limit;
    const Result<Filter> filter = filterFromText(p.value(u"filter"_s), *query.entity, command.schema());
    if (!filter.ok())
        return command.failed(filter.error());
    query.filter = *filter;
    if (QString sort = p.value(u"sort"_s); !sort.isEmpty()) {
        if (sort.startsWith(u'-')) {
            query.order = Qt::DescendingOrder;
            sort.remove(0, 1);
        }
        query.sort = command.field(sort, *query.entity);
        if (!query.sort)
            return command.exitCode();
    }
    const Result<QList<Row>> rows = rowsOf(command, query);
    if (!rows.ok())
        return command.failed(rows.error());
    QJsonArray array;
    for (const Row &row : *rows)
        printRow(command, query, row, &array);
    if (command.json())
        command.print(QJsonDocument(array));
    return ExitDone;
}

int showCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("Shows all that is known of one record."));
    command.parser.addPositionalArgument(u"kind"_s, Texts::tr("contact, activity …"));
    command.parser.addPositionalArgument(u"id"_s, Texts::tr("Its number, as list and search give it."));
    if (!command.parse(arguments, 2, 2) || !command.open(false))
        return command.exitCode();
    const Entity *entity = command.kind(command.words()[0]);
    if (!entity)
        return command.exitCode();
    const std::optional<Store::Whole> whole = wholeOf(command, *entity, command.words()[1]);
    if (!whole)
        return command.exitCode();
    if (command.json()) {
        QJsonObject json = recordJson(whole->record, *whole);
        for (const Entity *part : entity->parts()) {
            QJsonArray array;
            for (const Record &record : whole->parts)
                if (&record.entity() == part)
                    array.append(recordJson(record, *whole));
            if (!array.isEmpty())
                json[part->name()] = array;
        }
        command.print(QJsonDocument(json));
        return ExitDone;
    }
    const auto line = [&](const Record &record, const QString &indent) {
        for (const FieldBase *field : record.entity().fields())
            if (isShown(*field) && !record.value(*field).isNull())
                command.out << indent
                            << labelled(field->label(),
                                        displayText(*field, linked(*field, record.value(*field), *whole)))
                            << '\n';
    };
    line(whole->record, {});
    for (const Record &part : whole->parts) {
        command.out << part.entity().label() << '\n';
        line(part, u"  "_s);
    }
    return ExitDone;
}

int setCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Changes fields of a record; nothing behind the sign empties a field."));
    command.parser.addPositionalArgument(u"kind"_s, Texts::tr("contact, activity …"));
    command.parser.addPositionalArgument(u"id"_s, Texts::tr("Its number, as list and search give it."));
    command.parser.addPositionalArgument(u"field=value"_s, Texts::tr("What is to change."), u"field=value…"_s);
    if (!command.parse(arguments, 3, 1000) || !command.open(false))
        return command.exitCode();
    const Entity *entity = command.kind(command.words()[0]);
    if (!entity)
        return command.exitCode();
    const std::optional<Store::Whole> whole = wholeOf(command, *entity, command.words()[1]);
    if (!whole)
        return command.exitCode();
    Record after = whole->record;
    if (!assign(command, &after, command.words().mid(2)))
        return command.exitCode();
    derive(&after, &whole->record);
    for (const Problem &problem : validate(after))
        return command.wrong(problem.text);
    const auto saved = waitFor<ChangeSet>(
        [&](const Answer<ChangeSet> &done) { command.store().save(whole->record, after, nullptr, done); });
    if (!saved.ok())
        return command.failed(saved.error());
    if (command.json())
        command.print(QJsonDocument(recordJson(after, *whole)));
    return ExitDone;
}
