// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/columnproposer.h"

#include "core/text/fold.h"
#include "core/transfer/columnformats.h"
#include "core/transfer/columnnames.h"
#include "core/transfer/importshape.h"
#include "core/transfer/labelcatalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr double sureEnough = 0.6;
constexpr int mostNewFields = 60;
} // namespace

void ColumnProposer::because(int i, const QString &text, double confidence)
{
    m_proposal.evidence[i].append(text);
    m_proposal.confidence[i] = confidence;
}

QString ColumnProposer::groupOf(const char *group, const HeaderGuess &guess)
{
    return u"%1|%2|%3"_s.arg(QLatin1StringView(group), guess.type).arg(guess.ordinal);
}

void ColumnProposer::proposeColumn(int i)
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
    ask(i);
}

bool ColumnProposer::byOwnName(int i, const QString &header)
{
    const std::optional<ColumnName> name = columnFromName(header, *m_entity);
    if (!name || !name->field || !name->newLabel.isEmpty())
        return false;
    return use(i, name->path, {}, {}) && (because(i, Texts::tr("The header is the name of the field."), 1), true);
}

bool ColumnProposer::byLabel(int i, const QString &header)
{
    const QString wanted = fold(header);
    if (wanted.isEmpty())
        return false;
    for (const FieldBase *field : portableFields(*m_entity))
        if (m_labels.labels(*field).contains(wanted)) {
            const FieldBase *title = field->isReference() ? field->target()->titleField() : nullptr;
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

bool ColumnProposer::byHeader(int i, const HeaderGuess &guess)
{
    if (guess.key.isEmpty() || guess.confidence <= 0 || guess.key.endsWith(u".type"_s))
        return guess.key.endsWith(u".type"_s) && !guess.pairedWith.isEmpty();
    const bool ofCompany = guess.key.startsWith(u"organisation."_s) && guess.key != u"organisation.name"_s;
    const HeaderGuess meant = ofCompany && !m_company && guess.key == u"organisation.parent"_s
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
QString ColumnProposer::placed(const HeaderTarget &target, const HeaderGuess &guess, bool another)
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

void ColumnProposer::addType(int i, const HeaderTarget &target, const HeaderGuess &guess)
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
            option = typeOption(*field, QString::fromLatin1(target.type).isEmpty() ? neutral
                                                                                   : QString::fromLatin1(target.type));
        const ImportValue value{part + u'.' + field->name(), option};
        if (!option.isEmpty() && !m_proposal.plan.values.contains(value))
            m_proposal.plan.values.append(value);
        return;
    }
}

bool ColumnProposer::byValues(int i)
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

bool ColumnProposer::use(int i, const QString &path, const QString &part, const QString &separator)
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
    const bool several = kind == Kind::Tags ||
                         (path.contains(u'#') && (kind == Kind::Email || kind == Kind::Phone || kind == Kind::Url)) ||
                         separator.size() > 2 || path.endsWith(u".external_id"_s);
    chosen.separator = several ? separator : QString();
    if (profile(i).filled() > 0 && !chooseFormat(&chosen, *slot->field, profile(i), m_labels, m_currency))
        return false;
    m_used.insert(path);
    column(i) = chosen;
    return true;
}

bool ColumnProposer::takesChoices(const HeaderGuess &guess) const
{
    for (const HeaderTarget &target : headerTargets())
        if (guess.key == QLatin1StringView(target.key) && m_entity->name() == QLatin1StringView(target.entity)) {
            const FieldBase *field = m_entity->field(QString::fromLatin1(target.path));
            return field && field->kind() == Kind::Choice;
        }
    return false;
}

void ColumnProposer::asNewField(int i, const QString &header, const HeaderGuess &guess)
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
    chooseNewFormat(&column(i), kindFor(header, profile(i)), profile(i));
    if (guess.confidence >= sureEnough && takesChoices(guess) && profile(i).kind == ColumnKind::Integer)
        because(i, Texts::tr("It holds numbers that nobody could read as options, so it becomes a field of your own."),
                0.7);
    else if (guess.key == u"another"_s)
        because(i, Texts::tr("It is about somebody else than the row, so it becomes a field of your own."), 0.9);
    else
        because(i, Texts::tr("Not known: it becomes a field of your own."), 0.5);
}
