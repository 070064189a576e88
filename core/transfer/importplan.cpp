// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importplan.h"

#include "core/exchange/headers.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

constexpr std::pair<OnMatch, const char *> policies[] = {
    {OnMatch::Skip, "skip"}, {OnMatch::Fill, "fill"}, {OnMatch::Overwrite, "overwrite"}, {OnMatch::Create, "create"}};
constexpr std::pair<ListFormat, const char *> formats[] = {{ListFormat::Delimited, "delimited"},
                                                           {ListFormat::VCard, "vcard"},
                                                           {ListFormat::Workbook, "workbook"},
                                                           {ListFormat::Calendar, "calendar"}};
constexpr std::pair<DateOrder, const char *> orders[] = {
    {DateOrder::Ymd, "ymd"}, {DateOrder::Dmy, "dmy"}, {DateOrder::Mdy, "mdy"}};
constexpr std::pair<CsvLineEnd, const char *> lineEnds[] = {
    {CsvLineEnd::Any, "any"}, {CsvLineEnd::CrLf, "crlf"}, {CsvLineEnd::Lf, "lf"}, {CsvLineEnd::Cr, "cr"}};

template <typename T, size_t n>
QString nameOf(const std::pair<T, const char *> (&table)[n], T value)
{
    for (const auto &[v, name] : table)
        if (v == value)
            return QString::fromLatin1(name);
    return {};
}

template <typename T, size_t n>
std::optional<T> valueOf(const std::pair<T, const char *> (&table)[n], const QString &text)
{
    for (const auto &[value, name] : table)
        if (text == QLatin1StringView(name))
            return value;
    return std::nullopt;
}

void put(QJsonObject *json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        (*json)[key] = text;
}

QString signText(char sign)
{
    return sign ? QString(QLatin1Char(sign)) : QString();
}

char signOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? '\0' : text.front().toLatin1();
}

QJsonObject dialectToJson(const CsvDialect &dialect)
{
    return {{u"delimiter"_s, signText(dialect.delimiter)},
            {u"quote"_s, signText(dialect.quote)},
            {u"escape"_s, signText(dialect.escape)},
            {u"line_end"_s, nameOf(lineEnds, dialect.lineEnd)},
            {u"skip_space"_s, dialect.skipInitialSpace},
            {u"header"_s, dialect.header},
            {u"sep_line"_s, dialect.sepLine},
            {u"skip_lines"_s, dialect.skipLines},
            {u"columns"_s, dialect.columns}};
}

CsvDialect dialectFromJson(const QJsonObject &json)
{
    CsvDialect dialect;
    dialect.delimiter = signOf(json[u"delimiter"_s]);
    if (!dialect.delimiter)
        dialect.delimiter = ',';
    dialect.quote = signOf(json[u"quote"_s]);
    dialect.escape = signOf(json[u"escape"_s]);
    dialect.lineEnd = valueOf(lineEnds, json[u"line_end"_s].toString()).value_or(CsvLineEnd::Any);
    dialect.skipInitialSpace = json[u"skip_space"_s].toBool();
    dialect.header = json[u"header"_s].toBool(true);
    dialect.sepLine = json[u"sep_line"_s].toBool();
    dialect.skipLines = json[u"skip_lines"_s].toInt();
    dialect.columns = json[u"columns"_s].toInt();
    return dialect;
}

QJsonObject columnToJson(const ImportColumn &column)
{
    QJsonObject json{{u"header"_s, column.header}};
    put(&json, u"target"_s, column.target);
    put(&json, u"part"_s, column.part);
    put(&json, u"new_kind"_s, column.newKind);
    put(&json, u"new_label"_s, column.newLabel);
    put(&json, u"new_variant"_s, column.newVariant);
    if (column.dates != DateOrder::Ymd)
        json[u"dates"_s] = nameOf(orders, column.dates);
    if (column.decimal != u'.')
        json[u"decimal"_s] = QString(QChar(column.decimal));
    put(&json, u"currency"_s, column.currency);
    put(&json, u"separator"_s, column.separator);
    if (column.clears)
        json[u"clears"_s] = true;
    QJsonObject choices;
    for (auto it = column.choices.begin(); it != column.choices.end(); ++it) {
        QJsonObject use;
        put(&use, u"key"_s, it->key);
        put(&use, u"new"_s, it->newLabel);
        put(&use, u"tag"_s, it->tag);
        choices[it.key()] = use;
    }
    if (!choices.isEmpty())
        json[u"choices"_s] = choices;
    return json;
}

ImportColumn columnFromJson(const QJsonObject &json)
{
    ImportColumn column;
    column.header = json[u"header"_s].toString();
    column.target = json[u"target"_s].toString();
    column.part = json[u"part"_s].toString();
    column.newKind = json[u"new_kind"_s].toString();
    column.newLabel = json[u"new_label"_s].toString();
    column.newVariant = json[u"new_variant"_s].toString();
    column.dates = valueOf(orders, json[u"dates"_s].toString()).value_or(DateOrder::Ymd);
    const QString decimal = json[u"decimal"_s].toString(u"."_s);
    column.decimal = decimal == u","_s ? u',' : u'.';
    column.currency = json[u"currency"_s].toString();
    column.separator = json[u"separator"_s].toString();
    column.clears = json[u"clears"_s].toBool();
    const QJsonObject choices = json[u"choices"_s].toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const QJsonObject use = it.value().toObject();
        column.choices[it.key()] = {use[u"key"_s].toString(), use[u"new"_s].toString(), use[u"tag"_s].toString()};
    }
    return column;
}

Error unreadable(const QString &what)
{
    return {Error::Invalid, Texts::tr("The mapping cannot be read: %1.").arg(what), what};
}
} // namespace

QString onMatchName(OnMatch policy)
{
    return nameOf(policies, policy);
}

std::optional<OnMatch> onMatchFromName(const QString &name)
{
    return valueOf(policies, name);
}

QString ImportPlan::headerMark() const
{
    QStringList names;
    for (const ImportColumn &column : columns)
        names.append(normalizedHeader(column.header));
    return names.join(u'|');
}

QJsonObject planToJson(const ImportPlan &plan)
{
    QJsonObject source{{u"exact"_s, plan.exact}, {u"guarded"_s, plan.guarded}};
    if (plan.knownOnly)
        source[u"known_only"_s] = true;
    if (plan.charset)
        source[u"encoding"_s] = charsetName(*plan.charset);
    if (plan.format != ListFormat::Delimited)
        source[u"format"_s] = nameOf(formats, plan.format);
    put(&source, u"sheet"_s, plan.sheet);
    if (plan.dialect)
        source[u"dialect"_s] = dialectToJson(*plan.dialect);
    QJsonArray columns, values, match;
    for (const ImportColumn &column : plan.columns)
        columns.append(columnToJson(column));
    for (const ImportValue &value : plan.values)
        values.append(QJsonObject{{u"target"_s, value.path}, {u"text"_s, value.text}});
    for (const MatchKey &key : plan.match)
        match.append(QJsonArray::fromStringList(key));
    return {{u"version"_s, 1},
            {u"kind"_s, plan.entity},
            {u"source"_s, source},
            {u"columns"_s, columns},
            {u"values"_s, values},
            {u"tags"_s, QJsonArray::fromStringList(plan.tags)},
            {u"match"_s, match},
            {u"on_match"_s, onMatchName(plan.onMatch)},
            {u"bad_cell"_s, plan.badCell == BadCell::RefuseRow ? u"refuse"_s : u"empty"_s}};
}

Result<ImportPlan> planFromJson(const QJsonObject &json)
{
    if (json[u"version"_s].toInt(1) > 1)
        return unreadable(Texts::tr("it was made by a newer version"));
    ImportPlan plan;
    plan.entity = json[u"kind"_s].toString();
    const QJsonObject source = json[u"source"_s].toObject();
    plan.exact = source[u"exact"_s].toBool();
    plan.knownOnly = source[u"known_only"_s].toBool();
    plan.guarded = source[u"guarded"_s].toBool();
    plan.format = valueOf(formats, source[u"format"_s].toString()).value_or(ListFormat::Delimited);
    plan.sheet = source[u"sheet"_s].toString();
    if (const QString name = source[u"encoding"_s].toString(); !name.isEmpty()) {
        plan.charset = charsetFromName(name);
        if (!plan.charset)
            return unreadable(Texts::tr("“%1” is no known encoding").arg(name));
    }
    if (source.contains(u"dialect"_s))
        plan.dialect = dialectFromJson(source[u"dialect"_s].toObject());
    if (!json[u"columns"_s].isArray())
        return unreadable(Texts::tr("it lists no columns"));
    const QJsonArray columns = json[u"columns"_s].toArray(), values = json[u"values"_s].toArray(),
                     tags = json[u"tags"_s].toArray(), match = json[u"match"_s].toArray();
    for (const QJsonValue &column : columns)
        plan.columns.append(columnFromJson(column.toObject()));
    for (const QJsonValue &value : values)
        plan.values.append({value[u"target"_s].toString(), value[u"text"_s].toString()});
    for (const QJsonValue &tag : tags)
        plan.tags.append(tag.toString());
    for (const QJsonValue &key : match) {
        MatchKey paths;
        const QJsonArray all = key.toArray();
        for (const QJsonValue &path : all)
            paths.append(path.toString());
        plan.match.append(paths);
    }
    const std::optional<OnMatch> policy = onMatchFromName(json[u"on_match"_s].toString(u"fill"_s));
    if (!policy)
        return unreadable(
            Texts::tr("“%1” is none of skip, fill, overwrite, create").arg(json[u"on_match"_s].toString()));
    plan.onMatch = *policy;
    plan.badCell = json[u"bad_cell"_s].toString() == u"refuse"_s ? BadCell::RefuseRow : BadCell::LeaveEmpty;
    return plan;
}
