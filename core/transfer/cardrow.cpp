// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardrow.h"

#include "core/transfer/cardterms.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostParts = 90; ///< of one kind; columns are numbered with two digits

/// In the order of N.
constexpr int nameColumns[] = {ownCardColumn("family_name"), ownCardColumn("given_name"), ownCardColumn("middle_name"),
                               ownCardColumn("prefix"), ownCardColumn("suffix")};

QString oneLine(QStringView escaped)
{
    return vcardText(escaped).replace(u'\n', u' ').trimmed();
}

constexpr int notPreferred = 101;

int preference(const VCardProperty &property)
{
    for (const VCardParameter &p : property.parameters)
        if (const int number = p.name == "PREF"_L1 ? p.value.toInt() : 0; number > 0)
            return number;
    return property.hasType("PREF"_L1) ? 1 : notPreferred;
}

/// Most cards prefer nothing.
QList<VCardProperty> preferredFirst(QList<VCardProperty> properties)
{
    const bool any = std::any_of(properties.cbegin(), properties.cend(),
                                 [](const VCardProperty &p) { return preference(p) != notPreferred; });
    if (any)
        std::stable_sort(properties.begin(), properties.end(),
                         [](const VCardProperty &a, const VCardProperty &b) { return preference(a) < preference(b); });
    return properties;
}

bool isApples(const VCardProperty &property, QLatin1StringView name)
{
    constexpr auto apples = "X-ADDRESSBOOKSERVER-"_L1;
    return property.name == name || (property.name.size() == apples.size() + name.size() &&
                                     property.name.startsWith(apples) && property.name.endsWith(name));
}

/// Puts the lines of one card into columns.
class Sorter
{
public:
    explicit Sorter(const VCard &card) : m_version(card.version)
    {
        const QList<VCardProperty> properties = preferredFirst(card.properties);
        for (const VCardProperty &property : properties)
            if (property.name == "X-ABLABEL"_L1)
                m_labels.insert(property.group.toUpper(), vcardText(property.value));
        for (const VCardProperty &property : properties)
            take(property);
        settleNames();
        settlePositions();
        settleLabels(properties);
        finish();
    }
    CardRow row;

private:
    bool said(int column) const { return m_cells.contains(column); }
    void set(int column, const QString &text)
    {
        if (!text.isEmpty())
            m_cells[column] = text;
    }
    /// The first line of its name; false: there was one.
    bool setOnce(int column, const QString &text)
    {
        if (said(column))
            return false;
        set(column, text);
        return said(column);
    }
    void keep(const VCardProperty &property)
    {
        if (property.name != "ADR"_L1 || !vcardTexts(property.value, u';').join(QString()).trimmed().isEmpty())
            m_rest.append(QString::fromUtf8(vcardLine(property, 30)).trimmed());
    }

    void take(const VCardProperty &property)
    {
        static const QStringList dropped{u"BEGIN"_s, u"END"_s, u"PRODID"_s, u"REV"_s, u"X-ABLABEL"_s};
        const bool empty = QStringView(property.value).trimmed().isEmpty() &&
                           property.name != "TITLE"_L1; // which tells whose the next one is
        if (empty || dropped.contains(property.name) || takePart(property) || takeField(property))
            return;
        keep(property);
    }

    bool takePart(const VCardProperty &property)
    {
        const QString label = property.group.isEmpty() ? QString() : m_labels.value(property.group.toUpper());
        const std::optional<CardPart> part = readCardPart(property, label);
        if (!part)
            return false;
        const QString same = identity(*part);
        if (m_seen.contains(same)) {
            m_said.append(property.group.toUpper());
            return true;
        }
        m_seen.append(same);
        const bool plain = isPlainCardPart(property, label, *part, m_version);
        if (!plain)
            keep(property); // with what no column says of it
        else if (!property.group.isEmpty())
            m_said.append(property.group.toUpper());
        const int ordinal = ++m_ordinals[part->columns];
        m_ways.append(part->texts.front());
        if (ordinal > mostParts)
            return true;
        for (qsizetype i = 0; i < part->texts.size(); ++i)
            set(cardColumn(part->columns, ordinal, int(i)), part->texts[i]);
        return true;
    }

    /// Twice the same number is one number, whatever the type.
    static QString identity(const CardPart &part)
    {
        const bool named = *cardColumns()[size_t(part.columns)].fields.front();
        QString identity(1, QChar(u'0' + part.columns));
        for (const QString &text : named ? part.texts : part.texts.first(1)) {
            identity += u'\x1f';
            for (const QChar c : text)
                if (c != u' ' && c != u'-')
                    identity += c;
        }
        return std::move(identity).toLower();
    }

    bool takeField(const VCardProperty &property)
    {
        const QString &name = property.name, &value = property.value;
        if (name == "FN"_L1)
            return setOnce(ownCardColumn("name"), oneLine(value));
        if (name == "N"_L1)
            return takeName(value);
        if (name == "NICKNAME"_L1 || name == "CATEGORIES"_L1) {
            (name == "NICKNAME"_L1 ? m_nicknames : m_tags) += vcardTexts(value, u',');
            return true;
        }
        if (name == "ORG"_L1 || name == "TITLE"_L1 || name == "ROLE"_L1) {
            (name == "ORG"_L1 ? m_companies : name == "TITLE"_L1 ? m_titles : m_roles).append(property);
            return true;
        }
        if (name == "NOTE"_L1) {
            m_notes.append(vcardText(value).trimmed());
            return true;
        }
        if (name == "UID"_L1)
            return idOfCardUid(oneLine(value))
                       ? setOnce(ownCardColumn("id"), QString::number(idOfCardUid(oneLine(value))))
                       : setOnce(ownCardColumn("external_id"), oneLine(value));
        if (name == "BDAY"_L1 || name == "X-RAPPORT-BIRTHDAY"_L1)
            return setOnce(ownCardColumn("birthday"), dateOfCard(property));
        if (name == "LANG"_L1)
            return setOnce(ownCardColumn("language"), oneLine(value));
        if (name == "GENDER"_L1 || name == "X-GENDER"_L1)
            return takeGender(value);
        if (name == "PHOTO"_L1 && property.binary)
            return setOnce(ownCardColumn("portrait"), property.mediaType + u";base64,"_s + value);
        if (isApples(property, "KIND"_L1) || name == "X-ABSHOWAS"_L1) {
            m_kind = value.trimmed().toUpper();
            return m_kind == "INDIVIDUAL"_L1 || m_kind == "ORG"_L1 || m_kind == "COMPANY"_L1;
        }
        return false;
    }

    bool takeName(const QString &value)
    {
        if (m_named)
            return false;
        m_named = true;
        const QList<QStringView> pieces = splitVCardValue(value, u';');
        for (qsizetype i = 0; i < pieces.size() && i < qsizetype(std::size(nameColumns)); ++i) {
            QStringList words;
            for (const QStringView word : splitVCardValue(pieces[i], u','))
                if (!word.trimmed().isEmpty())
                    words.append(oneLine(word));
            set(nameColumns[size_t(i)], words.join(u' '));
            m_person |= !words.isEmpty();
        }
        return true;
    }

    bool takeGender(const QString &value)
    {
        const QString word = value.trimmed().toUpper();
        const QString option = word == "M"_L1 || word == "MALE"_L1     ? u"male"_s
                               : word == "F"_L1 || word == "FEMALE"_L1 ? u"female"_s
                               : word == "O"_L1 || word == "OTHER"_L1  ? u"other"_s
                                                                       : QString();
        return !option.isEmpty() && setOnce(ownCardColumn("gender"), option);
    }

    /// A card that names a company and nobody in it is the company's.
    void settleNames()
    {
        const QString company = m_companies.isEmpty() ? QString() : companyOf(m_companies.front());
        const QString name = m_cells.value(ownCardColumn("name"));
        const bool organisation = m_kind == "ORG"_L1 || m_kind == "COMPANY"_L1 ||
                                  (!m_person && !company.isEmpty() && (name.isEmpty() || name == company));
        if (organisation) {
            set(ownCardColumn("kind"), u"organisation"_s);
            if (name.isEmpty())
                set(ownCardColumn("name"), company);
            m_organisation = true;
            for (const int column : nameColumns)
                m_cells.remove(column);
        } else if (m_person || m_kind == "INDIVIDUAL"_L1 || said(ownCardColumn("birthday")) ||
                   said(ownCardColumn("gender"))) {
            set(ownCardColumn("kind"), u"person"_s);
        }
        const QString nicknames = m_nicknames.join(u", "_s).trimmed();
        set(ownCardColumn("nickname"), nicknames);
        if (name.isEmpty() && !m_person && company.isEmpty())
            set(ownCardColumn("name"), nicknames);
        if (!m_person && !organisation && m_ways.contains(name))
            m_cells.remove(
                ownCardColumn("name")); // who is only called by an address has no name, and is called so again
    }

    static QString companyOf(const VCardProperty &property)
    {
        for (const QStringView piece : splitVCardValue(property.value, u';'))
            if (const QString name = oneLine(piece); !name.isEmpty())
                return name;
        return {};
    }

    void settlePositions()
    {
        if (m_organisation) {
            for (const VCardProperty &property : m_titles + m_roles)
                keep(property);
            for (const VCardProperty &property : m_companies)
                if (vcardText(property.value) != m_cells.value(ownCardColumn("name")))
                    keep(property);
            return;
        }
        QList<VCardProperty> &roles = m_titles.isEmpty() && !m_companies.isEmpty() ? m_roles : m_titles;
        const qsizetype count = std::clamp<qsizetype>(m_companies.size(), 1, mostParts);
        for (qsizetype i = 0; i < count; ++i) {
            const int ordinal = int(i) + 1;
            if (i < roles.size())
                set(cardColumn("affiliation", ordinal, "role"), oneLine(roles[i].value));
            if (i >= m_companies.size())
                break;
            QStringList units;
            for (const QStringView piece : splitVCardValue(m_companies[i].value, u';'))
                if (const QString unit = oneLine(piece); !unit.isEmpty())
                    units.append(unit);
            if (units.isEmpty())
                continue;
            set(cardColumn("affiliation", ordinal, "organisation_id"), units.takeFirst());
            set(cardColumn("affiliation", ordinal, "organisation_id id"), m_companies[i].first("X-RAPPORT-ID"_L1));
            set(cardColumn("affiliation", ordinal, "department"), units.join(u", "_s));
        }
        for (qsizetype i = count; i < roles.size(); ++i)
            if (!roles[i].value.isEmpty())
                keep(roles[i]);
        if (&roles == &m_titles)
            for (const VCardProperty &property : std::as_const(m_roles))
                keep(property);
    }

    /// The label of a line that is written anew is, too.
    void settleLabels(const QList<VCardProperty> &properties)
    {
        for (const VCardProperty &property : properties)
            if (property.name == "X-ABLABEL"_L1 && !m_said.contains(property.group.toUpper()))
                keep(property);
    }

    void finish()
    {
        set(ownCardColumn("tags"), cardTags(m_tags));
        set(ownCardColumn("notes"), m_notes.join(u'\n').trimmed());
        // In an order of their own, so that what we write and read again is the same.
        m_rest.sort();
        m_rest.removeDuplicates();
        set(ownCardColumn("card_rest"), m_rest.join(u'\n'));
        row.assign(m_cells.constKeyValueBegin(), m_cells.constKeyValueEnd());
    }

    int m_version;
    QMap<int, QString> m_cells;
    QHash<int, int> m_ordinals;
    QHash<QString, QString> m_labels; ///< by group in upper case
    QStringList m_said;               ///< groups whose label a column says
    QStringList m_seen;               ///< identities of parts
    QStringList m_ways;               ///< first texts of the parts
    QStringList m_tags, m_nicknames, m_notes, m_rest;
    QList<VCardProperty> m_companies, m_titles, m_roles;
    QString m_kind;
    bool m_named = false, m_person = false, m_organisation = false;
};
} // namespace

CardRow cardRow(const VCard &card)
{
    return Sorter(card).row;
}

QString cardTags(const QStringList &words)
{
    QStringList tags;
    for (const QString &word : words)
        if (const QString tag = QString(word).replace(u';', u',').simplified(); !tag.isEmpty())
            tags.append(tag);
    return tags.join(u';');
}

std::optional<CardGroup> cardGroup(const VCard &card)
{
    bool is = false;
    for (const VCardProperty &property : card.properties)
        if (isApples(property, "KIND"_L1))
            is = property.value.trimmed().compare("group"_L1, Qt::CaseInsensitive) == 0;
    if (!is)
        return std::nullopt;
    CardGroup group;
    for (const VCardProperty &property : card.properties) {
        if (isApples(property, "MEMBER"_L1))
            group.members.append(vcardText(property.value).trimmed());
        else if (property.name == "FN"_L1 && group.name.isEmpty())
            group.name = oneLine(property.value);
    }
    return group;
}

QString cardIdentity(const VCard &card)
{
    for (const VCardProperty &property : card.properties)
        if (property.name == "UID"_L1)
            return vcardText(property.value).trimmed();
    return {};
}
