// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importproposer.h"

#include "core/text/fold.h"
#include "core/transfer/cardlist.h"
#include "core/transfer/columnformats.h"
#include "core/transfer/columnnames.h"
#include "core/transfer/columnproposer.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/importshape.h"
#include "core/transfer/labelcatalog.h"
#include "core/transfer/recordkeys.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 firstId = qint64(1) << 40; ///< numbers of ours are at least that big

/// What a list most likely holds: the first kind that is about business, not about those who do it.
const Entity *mainEntity(const Schema &schema)
{
    for (const Entity *entity : schema.entities())
        if (canImport(*entity) && !entity->spec().internal)
            return entity;
    return nullptr;
}

/// The kind for which most headers mean something, if they are most of the list and more than for the usual one.
const Entity *likeliestEntity(const HeaderRowGuess &known, const Schema &schema)
{
    const auto meant = [&](const Entity &entity) {
        QSet<QString> paths;
        for (const HeaderGuess &guess : known.columns)
            for (const HeaderTarget &target : headerTargets())
                if (*target.path && guess.key == QLatin1StringView(target.key) &&
                    entity.name() == QLatin1StringView(target.entity))
                    paths.insert(QString::fromLatin1(target.path));
        return paths.size();
    };
    const Entity *best = mainEntity(schema);
    if (!best)
        return nullptr;
    qsizetype most = std::max(meant(*best), qsizetype(known.columns.size() / 2));
    for (const Entity *entity : schema.entities())
        if (canImport(*entity) && meant(*entity) > most && meant(*entity) > 1) {
            best = entity;
            most = meant(*entity);
        }
    return best;
}

/// All columns bear our own names and the first says which record it is: a list that we wrote.
bool isOwnExport(const ImportScan &scan, const Entity &entity)
{
    if (scan.format == ListFormat::VCard || !scan.sniff.dialect.header || scan.headers.size() < 2 ||
        !scan.headers.contains(u"id"_s))
        return false;
    for (const QString &header : scan.headers)
        if (!columnFromName(header, entity))
            return false;
    const ColumnProfile &ids = scan.columns[size_t(scan.headers.indexOf(u"id"_s))];
    if (ids.filled() == 0 && scan.rows > 0)
        return false;
    for (const ColumnValue &value : ids.distinct)
        if (!value.text.isEmpty() && value.text.toLongLong() < firstId)
            return false;
    return true;
}
/// Of what the column fills; text where it goes nowhere or holds a part of something.
Kind kindOf(const ImportPlan &plan, int index, const Schema &schema)
{
    const ImportColumn &column = plan.columns[index];
    Kind kind = Kind::Text;
    if (!column.newKind.isEmpty()) {
        kindFromName(column.newKind, &kind);
        return kind;
    }
    const Entity *entity = schema.entity(plan.entity);
    if (!entity || !column.isUsed() || !column.part.isEmpty() || column.target.startsWith(u'@'))
        return kind;
    ImportShape shape(*entity, schema);
    const Result<ImportSlot> slot = shape.slot(column.target);
    return slot.ok() && slot->field ? slot->field->kind() : kind;
}

bool isDate(Kind kind)
{
    return kind == Kind::Date || kind == Kind::DateTime || kind == Kind::PartialDate;
}

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money;
}
} // namespace

ColumnProposer::ColumnProposer(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels,
                               const QString &kind)
    : m_scan(scan)
    , m_schema(schema)
    , m_labels(labels)
    , m_entity(schema.entity(kind))
    , m_known(guessHeaders(scan.headers))
{
    if (m_entity && !m_entity->isPart())
        m_exact = isOwnExport(scan, *m_entity);
    if (scan.format == ListFormat::Calendar)
        m_entity = schema.entity(u"activity"_s);
    for (const Entity *entity : schema.entities())
        if (!m_entity && canImport(*entity) && isOwnExport(scan, *entity)) {
            m_entity = entity;
            m_exact = true;
        }
    if (!m_entity)
        m_entity = likeliestEntity(m_known, schema);
}

ImportProposal ColumnProposer::propose()
{
    ImportPlan &plan = m_proposal.plan;
    plan.format = m_scan.format;
    plan.sheet = m_scan.sheet;
    plan.charset = m_scan.encoding.charset;
    plan.dialect = m_scan.sniff.dialect;
    plan.exact = m_exact;
    plan.entity = m_entity->name();
    m_proposal.program = m_known.programName;
    for (const QString &header : m_scan.headers) {
        ImportColumn column;
        column.header = header;
        plan.columns.append(column);
        m_proposal.evidence.append(QStringList());
        m_proposal.confidence.append(0);
    }
    if (m_exact) {
        proposeExact();
    } else if (m_scan.format == ListFormat::VCard) {
        proposeCards();
    } else if (m_scan.format == ListFormat::Calendar) {
        proposeCalendar();
    } else {
        for (const HeaderGuess &guess : m_known.columns) {
            m_currency |= guess.key == u"currency"_s;
            m_company |= guess.key == u"organisation.name"_s;
            m_street << (guess.key == u"address.street"_s ? groupOf("place", guess) : QString());
        }
        for (int i = 0; i < int(plan.columns.size()); ++i)
            proposeColumn(i);
        pairTypes();
        for (const ImportValue &value : valuesToBegin(m_entity->name(), m_used))
            plan.values.append(value);
        nameColumn();
        matchKeys();
    }
    return m_proposal;
}

void ColumnProposer::proposeExact()
{
    for (int i = 0; i < int(m_scan.headers.size()); ++i) {
        const ColumnName name = *columnFromName(m_scan.headers[i], *m_entity);
        column(i).target = name.path;
        if (!name.newLabel.isEmpty()) {
            column(i).newKind = kindName(name.newKind);
            column(i).newLabel = name.newLabel;
            column(i).newVariant = name.newVariant;
        }
        const bool choice = name.newKind == Kind::Choice && !name.newLabel.isEmpty();
        if (choice || (name.field && name.field->kind() == Kind::Choice))
            for (const ColumnValue &value : profile(i).distinct)
                if (!value.text.isEmpty() && (choice || m_labels.optionFor(*name.field, value.text).isEmpty()))
                    column(i).choices.insert(value.text, {{}, value.text, {}});
        because(i, Texts::tr("Exported by Rapport."), 1);
    }
    m_proposal.plan.match = {{u"id"_s}};
    m_proposal.plan.onMatch = OnMatch::Overwrite;
}

/// Address cards: each column is a field of ours by construction, and nothing is to be asked. Who has a number of his
/// own is found by it; others as in any list.
void ColumnProposer::proposeCards()
{
    bool all = false;
    QList<MatchKey> numbered;
    for (int i = 0; i < int(m_scan.headers.size()); ++i) {
        const CardTarget target = cardTarget(m_scan.headers[i], *m_entity);
        column(i).target = target.path;
        column(i).part = target.part;
        if (target.identifies) {
            numbered.append({target.path});
            all |= profile(i).filled() == m_scan.rows;
        }
        because(i, Texts::tr("A line of the card."), 1);
    }
    ImportPlan &plan = m_proposal.plan;
    plan.match = all ? numbered : numbered + usualMatchKeys(m_entity->name());
    plan.onMatch = OnMatch::Fill;
}

/// Its columns are called by where they go. What the calendar no longer says, such as a place, is no longer so.
void ColumnProposer::proposeCalendar()
{
    ImportPlan &plan = m_proposal.plan;
    plan.exact = plan.knownOnly = true;
    for (int i = 0; i < int(m_scan.headers.size()); ++i) {
        const QString &path = m_scan.headers[i];
        column(i).target = path;
        column(i).clears = path == "location"_L1 || path == "recurrence"_L1 || path == "all_day"_L1;
        because(i, Texts::tr("Says so in the calendar."), 1);
    }
    plan.match = {{u"external_id"_s}};
    plan.onMatch = OnMatch::Overwrite;
}

void ColumnProposer::ask(int i)
{
    const bool date = isDate(kindOf(m_proposal.plan, i, m_schema));
    QStringList reasons = profile(i).evidence;
    if (date && reasons.isEmpty())
        reasons = profile(i).dateEvidence;
    m_proposal.evidence[i].append(reasons);
    if (const auto question = readingQuestion(m_proposal.plan, i, m_scan, m_schema))
        m_proposal.questions.append(*question);
}

// A column that holds the type of another one ("Phone 1 - Label") goes to the same part.
void ColumnProposer::pairTypes()
{
    for (int i = 0; i < int(m_known.columns.size()); ++i) {
        const HeaderGuess &guess = m_known.columns[size_t(i)];
        const int value = guess.key.endsWith(u".type"_s) ? int(m_scan.headers.indexOf(guess.pairedWith)) : -1;
        if (value < 0 || profile(i).filled() == 0)
            continue;
        const QString part = column(value).target.section(u'.', 0, 0);
        const Entity *entity = part.contains(u'#') ? m_schema.entity(part.section(u'#', 0, 0)) : nullptr;
        for (const FieldBase *field : entity ? entity->fields() : QList<const FieldBase *>()) {
            if (field->kind() != Kind::Choice)
                continue;
            const QString path = part + u'.' + field->name();
            m_proposal.plan.values.removeIf([&](const ImportValue &v) { return v.path == path; });
            column(i).target = path;
            column(i).separator = column(value).separator;
            because(i, Texts::tr("The type of what stands in “%1”.").arg(guess.pairedWith), guess.confidence);
            break;
        }
    }
}

bool ColumnProposer::namesSomething() const
{
    const QString person = QString::fromLatin1(m_entity->titleField()->spec().personName);
    for (const ImportColumn &c : m_proposal.plan.columns) {
        ImportShape shape(*m_entity, m_schema);
        const Result<ImportSlot> slot =
            c.target.isEmpty() || c.target.startsWith(u'@') ? ImportSlot() : shape.slot(c.target);
        const FieldBase *field = slot.ok() && slot->node >= 0 ? slot->field : nullptr;
        if (!field)
            continue;
        const bool partOfName = slot->node == 0 && !person.isEmpty() &&
                                person == QLatin1StringView(field->spec().variant) && field->kind() == Kind::Text &&
                                field->spec().personal;
        if (field == m_entity->titleField() || partOfName || field->kind() == Kind::Email ||
            field->kind() == Kind::Phone)
            return true;
    }
    return false;
}

// No column says who it is: the first one with words is the likeliest, and the user is asked. Records that are
// numbered are called by their number (RowFinisher sees to that) rather than by a word that many of them share.
void ColumnProposer::nameColumn()
{
    if (m_scan.rows == 0 || !m_entity->titleField() || namesSomething())
        return;
    const FieldBase *number = numberField(*m_entity);
    const auto numbered = std::find_if(m_proposal.plan.columns.cbegin(), m_proposal.plan.columns.cend(),
                                       [&](const ImportColumn &c) { return number && c.target == number->name(); });
    const bool hasNumber = numbered != m_proposal.plan.columns.cend();
    for (int i = 0; i < int(m_scan.headers.size()); ++i) {
        const bool words = profile(i).kind == ColumnKind::Text || (profile(i).kind == ColumnKind::Choice && !hasNumber);
        if (!words || (column(i).newKind.isEmpty() && column(i).isUsed()))
            continue;
        column(i).newKind.clear();
        column(i).newLabel.clear();
        column(i).choices.clear();
        column(i).target = m_entity->titleField()->name();
        because(i, Texts::tr("No header says which column is the name."), 0.3);
        m_proposal.questions.append(
            {ImportQuestion::NameColumn, i, Texts::tr("Which column holds the name?"), profile(i).samples});
        return;
    }
    if (hasNumber)
        m_proposal.evidence[numbered - m_proposal.plan.columns.cbegin()].prepend(
            Texts::tr("No column is a name, so each record is called by this number."));
}

void ColumnProposer::matchKeys()
{
    ImportPlan &plan = m_proposal.plan;
    for (const HeaderTarget &target : headerTargets())
        if (qstrcmp(target.key, "external_id") == 0 && m_entity->name() == QLatin1StringView(target.entity) &&
            m_used.contains(QString::fromLatin1(target.path)))
            plan.match = {{QString::fromLatin1(target.path)}};
    if (plan.match.isEmpty())
        plan.match = usualMatchKeys(m_entity->name());
    plan.onMatch = OnMatch::Fill;
}

ImportProposal proposeImport(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels,
                             const QString &kind)
{
    return ColumnProposer(scan, schema, labels, kind).propose();
}

std::optional<ImportQuestion> readingQuestion(const ImportPlan &plan, int column, const ImportScan &scan,
                                              const Schema &schema)
{
    const ColumnProfile &profile = scan.columns[size_t(column)];
    if (plan.exact || (!profile.dateAmbiguous && !profile.numberAmbiguous))
        return std::nullopt;
    const Kind kind = kindOf(plan, column, schema);
    if (isDate(kind) && profile.dateAmbiguous)
        return ImportQuestion{
            ImportQuestion::DateOrderOf, column,
            Texts::tr("Is %1 in column “%2” day first or month first?").arg(profile.dateSample, scan.headers[column]),
            QStringList{profile.dateSample} + profile.samples};
    if (isNumber(kind) && profile.numberAmbiguous)
        return ImportQuestion{ImportQuestion::DecimalSignOf, column,
                              Texts::tr("Does %1 in column “%2” have a decimal sign or thousands?")
                                  .arg(profile.numberSample, scan.headers[column]),
                              QStringList{profile.numberSample} + profile.samples};
    return std::nullopt;
}

ImportPlan alignedPlan(const ImportPlan &saved, const ImportScan &scan)
{
    ImportPlan plan = saved;
    plan.format = scan.format;
    plan.sheet = scan.sheet;
    const bool asText = saved.format == ListFormat::Delimited && scan.format == ListFormat::Delimited;
    plan.charset = asText && saved.charset ? saved.charset : std::optional(scan.encoding.charset);
    plan.dialect = asText && saved.dialect ? saved.dialect : std::optional(scan.sniff.dialect);
    plan.columns.clear();
    QList<ImportColumn> left = saved.columns;
    for (qsizetype i = 0; i < scan.headers.size(); ++i) {
        const QString mark = normalizedHeader(scan.headers[i]);
        const bool byPlace = !scan.sniff.dialect.header || mark.isEmpty();
        auto known = std::find_if(left.begin(), left.end(),
                                  [&](const ImportColumn &c) { return normalizedHeader(c.header) == mark; });
        ImportColumn column = byPlace ? saved.columns.value(i) : known == left.end() ? ImportColumn() : *known;
        if (!byPlace && known != left.end())
            left.erase(known);
        column.header = scan.headers[i];
        plan.columns.append(column);
    }
    return plan;
}

bool canImport(const Entity &entity)
{
    return !entity.isPart() && (!entity.spec().internal || entity.spec().exchanged);
}
