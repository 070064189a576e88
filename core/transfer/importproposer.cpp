// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importproposer.h"

#include "core/exchange/headers.h"
#include "core/text/fold.h"
#include "core/transfer/columnformats.h"
#include "core/transfer/columnnames.h"
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

constexpr double sureEnough = 0.6;
constexpr int mostNewFields = 60;
constexpr qint64 firstId = qint64(1) << 40; ///< numbers of ours are at least that big

const Entity *mainEntity(const Schema &schema)
{
    for (const Entity *entity : schema.entities())
        if (!entity->isPart() && !entity->spec().internal)
            return entity;
    return nullptr;
}

/// All columns bear our own names and the first says which record it is: a list that we wrote.
bool isOwnExport(const ImportScan &scan, const Entity &entity, const Schema &schema)
{
    if (!scan.sniff.dialect.header || scan.headers.size() < 2 || !scan.headers.contains(u"id"_s))
        return false;
    for (const QString &header : scan.headers)
        if (!columnFromName(header, entity, schema))
            return false;
    const ColumnProfile &ids = scan.columns[size_t(scan.headers.indexOf(u"id"_s))];
    if (ids.filled() == 0 && scan.rows > 0)
        return false;
    for (const ColumnValue &value : ids.distinct)
        if (!value.text.isEmpty() && value.text.toLongLong() < firstId)
            return false;
    return true;
}

class Proposer
{
public:
    Proposer(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels, const QString &kind)
        : m_scan(scan)
        , m_schema(schema)
        , m_labels(labels)
        , m_entity(schema.entity(kind))
        , m_known(guessHeaders(scan.headers))
    {
        if (m_entity && !m_entity->isPart())
            m_exact = isOwnExport(scan, *m_entity, schema);
        for (const Entity *entity : schema.entities())
            if (!m_entity && !entity->isPart() && !entity->spec().internal && isOwnExport(scan, *entity, schema)) {
                m_entity = entity;
                m_exact = true;
            }
        if (!m_entity)
            m_entity = mainEntity(schema);
    }

    ImportProposal propose()
    {
        ImportPlan &plan = m_proposal.plan;
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
        } else {
            for (const HeaderGuess &guess : m_known.columns) {
                m_currency |= guess.key == u"currency"_s;
                m_company |= guess.key == u"organisation.name"_s;
                m_street << (guess.key == u"address.street"_s ? groupOf("place", guess) : QString());
            }
            for (int i = 0; i < int(plan.columns.size()); ++i)
                proposeColumn(i);
            pairTypes();
            nameColumn();
            matchKeys();
        }
        return m_proposal;
    }

private:
    const ColumnProfile &profile(int i) const { return m_scan.columns[size_t(i)]; }
    ImportColumn &column(int i) { return m_proposal.plan.columns[i]; }
    void because(int i, const QString &text, double confidence)
    {
        m_proposal.evidence[i].append(text);
        m_proposal.confidence[i] = confidence;
    }
    static QString groupOf(const char *group, const HeaderGuess &guess)
    {
        return u"%1|%2|%3"_s.arg(QLatin1StringView(group), guess.type).arg(guess.ordinal);
    }

    void proposeExact()
    {
        for (int i = 0; i < int(m_scan.headers.size()); ++i) {
            const ColumnName name = *columnFromName(m_scan.headers[i], *m_entity, m_schema);
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

    void proposeColumn(int i)
    {
        const QString &header = m_scan.headers[i];
        if (profile(i).filled() == 0 && m_scan.rows > 0) {
            because(i, Texts::tr("The column is empty."), 1);
            return;
        }
        const HeaderGuess guess = size_t(i) < m_known.columns.size() ? m_known.columns[size_t(i)] : HeaderGuess();
        const bool done = byOwnName(i, header) || (guess.confidence >= sureEnough && byHeader(i, guess)) ||
                          byLabel(i, header) || byHeader(i, guess) ||
                          (header.isEmpty() || !m_scan.sniff.dialect.header ? byValues(i) : false);
        if (!done)
            asNewField(i, header, guess);
        for (const QString &reason : profile(i).evidence)
            m_proposal.evidence[i].append(reason);
        ask(i);
    }

    bool byOwnName(int i, const QString &header)
    {
        const std::optional<ColumnName> name = columnFromName(header, *m_entity, m_schema);
        if (!name || !name->field || !name->newLabel.isEmpty())
            return false;
        return use(i, name->path, {}, {}) && (because(i, Texts::tr("The header is the name of the field."), 1), true);
    }

    bool byLabel(int i, const QString &header)
    {
        const QString wanted = fold(header);
        if (wanted.isEmpty())
            return false;
        for (const FieldBase *field : portableFields(*m_entity))
            if (m_labels.labels(*field).contains(wanted)) {
                const FieldBase *title = field->isReference()
                                             ? m_schema.entity(QString::fromLatin1(field->spec().target))->titleField()
                                             : nullptr;
                if (use(i, title ? field->name() + u'.' + title->name() : field->name(), {}, {})) {
                    because(i, Texts::tr("The header is the label of the field."), 0.95);
                    return true;
                }
            }
        for (const Entity *part : portableParts(*m_entity)) {
            const FieldBase *title = part->titleField();
            if (title && !title->isReference() && title->kind() != Kind::Choice &&
                m_labels.labels(*title).contains(wanted) &&
                use(i, u"%1#%2.%3"_s.arg(part->name()).arg(++m_ordinals[part->name()]).arg(title->name()), {}, {})) {
                because(i, Texts::tr("The header is the label of the field."), 0.95);
                return true;
            }
        }
        return false;
    }

    bool byHeader(int i, const HeaderGuess &guess)
    {
        if (guess.key.isEmpty() || guess.confidence <= 0 || guess.key.endsWith(u".type"_s))
            return guess.key.endsWith(u".type"_s) && !guess.pairedWith.isEmpty();
        const bool ofCompany = guess.key.startsWith(u"organisation."_s) && guess.key != u"organisation.name"_s;
        const HeaderGuess meant =
            ofCompany && !m_company && guess.key == u"organisation.parent"_s
                ? HeaderGuess{u"organisation.name"_s, {}, 1, guess.confidence, {}, guess.separator}
                : guess;
        if (ofCompany && !m_company && meant.key == guess.key && guess.key != u"organisation.external_id"_s)
            return false; // nothing names the company that this is said of
        for (const HeaderTarget &target : headerTargets()) {
            if (meant.key != QLatin1StringView(target.key) || m_entity->name() != QLatin1StringView(target.entity))
                continue;
            if (!*target.path) {
                because(i, Texts::tr("Known, but of no use in a list of customers."), guess.confidence);
                return true;
            }
            if (meant.key == u"address.formatted"_s && m_street.contains(groupOf("place", meant))) {
                because(i, Texts::tr("The parts of the address stand in columns of their own."), guess.confidence);
                return true;
            }
            QString path = placed(target, meant);
            if (m_used.contains(path) && (meant.key == u"address.formatted"_s || meant.key == u"address.street"_s))
                path = placed(target, meant, true); // "office address" beside "address": a second one
            if (!use(i, path, QString::fromLatin1(target.part), meant.separator))
                return false;
            addType(i, target, meant);
            because(i,
                    m_known.programName.isEmpty() ? Texts::tr("The header is known.")
                                                  : Texts::tr("The header is known from %1.").arg(m_known.programName),
                    guess.confidence);
            return true;
        }
        return false;
    }

    /// Gives "phone#" its number: the next free one, or that of its group unless it is to be `another` of that kind.
    QString placed(const HeaderTarget &target, const HeaderGuess &guess, bool another = false)
    {
        QString path = QString::fromLatin1(target.path);
        const qsizetype sign = path.indexOf(u'#');
        if (sign < 0 || (sign + 1 < path.size() && path[sign + 1].isDigit()))
            return path;
        const QString part = path.left(sign);
        const bool each = qstrcmp(target.group, "each") == 0;
        const QString group = part + groupOf(target.group, qstrcmp(target.group, "work") == 0
                                                               ? HeaderGuess{guess.key, {}, guess.ordinal, 1, {}, {}}
                                                               : guess);
        int number = each || another ? 0 : m_groups.value(group);
        if (number == 0)
            number = ++m_ordinals[part];
        m_groups[group] = number;
        return path.insert(sign + 1, QString::number(number));
    }

    void addType(int i, const HeaderTarget &target, const HeaderGuess &guess)
    {
        const QString part = column(i).target.section(u'.', 0, 0);
        const Entity *entity = m_schema.entity(part.section(u'#', 0, 0));
        if (!entity || !part.contains(u'#') || column(i).target.count(u'.') > 1)
            return;
        const QString neutral =
            !guess.type.isEmpty() && guess.key != u"fax"_s ? guess.type : QString::fromLatin1(target.type);
        for (const FieldBase *field : entity->fields()) {
            if (field->kind() != Kind::Choice)
                continue;
            QString option = typeOption(*field, neutral);
            if (option.isEmpty() || (option == u"other"_s && *target.type))
                option = typeOption(
                    *field, QString::fromLatin1(target.type).isEmpty() ? neutral : QString::fromLatin1(target.type));
            const ImportValue value{part + u'.' + field->name(), option};
            if (!option.isEmpty() && !m_proposal.plan.values.contains(value))
                m_proposal.plan.values.append(value);
            return;
        }
    }

    bool byValues(int i)
    {
        static const QHash<ColumnKind, Kind> parts{
            {ColumnKind::Email, Kind::Email}, {ColumnKind::Phone, Kind::Phone}, {ColumnKind::Url, Kind::Url}};
        const auto wanted = parts.constFind(profile(i).kind);
        if (wanted == parts.constEnd())
            return false;
        for (const Entity *part : portableParts(*m_entity))
            if (const FieldBase *title = part->titleField(); title && title->kind() == *wanted) {
                use(i, u"%1#%2.%3"_s.arg(part->name()).arg(++m_ordinals[part->name()]).arg(title->name()), {}, {});
                because(i, Texts::tr("The values look like it."), 0.7);
                return true;
            }
        return false;
    }

    bool use(int i, const QString &path, const QString &part, const QString &separator)
    {
        ImportColumn chosen = column(i);
        chosen.target = path;
        chosen.part = part;
        if (path == u"@currency"_s) {
            column(i) = chosen;
            return true;
        }
        ImportShape shape(*m_entity, m_schema);
        const Result<ImportSlot> slot = shape.slot(path);
        if (!slot.ok() || !slot->field || slot->field->isRollup())
            return false;
        const Kind kind = slot->field->kind();
        // What RowBuilder::put() joins; of anything else the second column would be lost.
        const bool gathers =
            kind == Kind::Note || kind == Kind::Tags || !part.isEmpty() ||
            (kind == Kind::Text && path.contains(u'#') && slot->field != slot->field->entity().titleField());
        if (m_used.contains(path) && !gathers)
            return false;
        const bool several =
            kind == Kind::Tags ||
            (path.contains(u'#') && (kind == Kind::Email || kind == Kind::Phone || kind == Kind::Url)) ||
            separator.size() > 2 || path.endsWith(u".external_id"_s);
        chosen.separator = several ? separator : QString();
        if (profile(i).filled() > 0 && !chooseFormat(&chosen, *slot->field, profile(i), m_labels, m_currency))
            return false;
        m_used.insert(path);
        column(i) = chosen;
        return true;
    }

    bool takesChoices(const HeaderGuess &guess) const
    {
        for (const HeaderTarget &target : headerTargets())
            if (guess.key == QLatin1StringView(target.key) && m_entity->name() == QLatin1StringView(target.entity)) {
                const FieldBase *field = m_entity->field(QString::fromLatin1(target.path));
                return field && field->kind() == Kind::Choice;
            }
        return false;
    }

    void asNewField(int i, const QString &header, const HeaderGuess &guess)
    {
        if (m_scan.rows == 0 || m_newFields >= mostNewFields) {
            because(i, Texts::tr("Not known. It is not imported."), 0);
            return;
        }
        ++m_newFields;
        QString label = header.simplified().isEmpty() ? Texts::tr("Column %1").arg(i + 1) : header.simplified();
        for (int n = 2; m_newLabels.contains(label); ++n)
            label = u"%1 %2"_s.arg(header.simplified()).arg(n);
        m_newLabels.insert(label);
        column(i).newLabel = label;
        chooseNewFormat(&column(i), kindFor(profile(i)), profile(i));
        if (guess.confidence >= sureEnough && takesChoices(guess) && profile(i).kind == ColumnKind::Integer)
            because(i,
                    Texts::tr("It holds numbers that nobody could read as options, so it becomes a field of your own."),
                    0.7);
        else if (guess.key == u"another"_s)
            because(i, Texts::tr("It is about somebody else than the row, so it becomes a field of your own."), 0.9);
        else
            because(i, Texts::tr("Not known: it becomes a field of your own."), 0.5);
    }

    void ask(int i)
    {
        if (!profile(i).ambiguous || !column(i).isUsed())
            return;
        const bool date = profile(i).kind == ColumnKind::Date || profile(i).kind == ColumnKind::DateTime;
        const QString sample = profile(i).samples.value(0);
        m_proposal.questions.append(
            {date ? ImportQuestion::DateOrderOf : ImportQuestion::DecimalSignOf, i,
             date
                 ? Texts::tr("Is %1 in column “%2” day first or month first?").arg(sample, m_scan.headers[i])
                 : Texts::tr("Does %1 in column “%2” have a decimal sign or thousands?").arg(sample, m_scan.headers[i]),
             profile(i).samples});
    }

    // A column that holds the type of another one ("Phone 1 - Label") goes to the same part.
    void pairTypes()
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

    bool namesSomething() const
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
    void nameColumn()
    {
        if (m_scan.rows == 0 || !m_entity->titleField() || namesSomething())
            return;
        const FieldBase *number = numberField(*m_entity);
        const auto numbered = std::find_if(m_proposal.plan.columns.cbegin(), m_proposal.plan.columns.cend(),
                                           [&](const ImportColumn &c) { return number && c.target == number->name(); });
        const bool hasNumber = numbered != m_proposal.plan.columns.cend();
        for (int i = 0; i < int(m_scan.headers.size()); ++i) {
            const bool words =
                profile(i).kind == ColumnKind::Text || (profile(i).kind == ColumnKind::Choice && !hasNumber);
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

    void matchKeys()
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

    const ImportScan &m_scan;
    const Schema &m_schema;
    const LabelCatalog &m_labels;
    const Entity *m_entity;
    HeaderRowGuess m_known;
    bool m_exact = false, m_currency = false, m_company = false;
    QStringList m_street; ///< groups of addresses that have a street
    QSet<QString> m_used, m_newLabels;
    QHash<QString, int> m_ordinals, m_groups;
    int m_newFields = 0;
    ImportProposal m_proposal;
};
} // namespace

ImportProposal proposeImport(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels,
                             const QString &kind)
{
    return Proposer(scan, schema, labels, kind).propose();
}

ImportPlan alignedPlan(const ImportPlan &saved, const ImportScan &scan)
{
    ImportPlan plan = saved;
    plan.charset = saved.charset ? saved.charset : std::optional(scan.encoding.charset);
    plan.dialect = saved.dialect ? saved.dialect : std::optional(scan.sniff.dialect);
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
