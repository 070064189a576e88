// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardwriting.h"

#include "core/domain/contacts.h"
#include "core/exchange/vcardreader.h"
#include "core/record/valuetext.h"
#include "core/schema/entities/attachment.h"
#include "core/schema/entities/contact.h"
#include "core/schema/entities/contactparts.h"
#include "core/transfer/cardterms.h"
#include "core/values/partialdate.h"
#include "core/values/personname.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
class Card
{
public:
    Card(const CardSource &source, int version)
        : m_source(source), m_contact(static_cast<const Contact &>(source.contact.entity())), m_version(version)
    {
        readRest();
        addNames();
        addPositions();
        addParts();
        addPersonal();
        addRest();
        const QDateTime changed = source.contact[*stampField()];
        if (changed.isValid())
            add("REV", changed.toUTC().toString(u"yyyyMMddThhmmss'Z'"_s));
    }
    QList<VCardProperty> properties;

private:
    const Field<QDateTime> *stampField() const { return static_cast<const Field<QDateTime> *>(m_contact.updatedAt()); }
    bool isPerson() const { return m_source.contact.variant() == QLatin1StringView(Contact::person); }
    QString text(const Field<QString> &field) const { return m_source.contact[field]; }

    VCardProperty &add(const char *name, const QString &value)
    {
        VCardProperty property;
        property.name = QString::fromLatin1(name);
        property.value = value;
        properties.append(property);
        return properties.back();
    }
    void addText(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, vcardEscaped(value));
    }
    void addList(const char *name, const QStringList &words)
    {
        QStringList escaped;
        for (const QString &word : words)
            escaped.append(vcardEscaped(word));
        if (!escaped.isEmpty())
            add(name, escaped.join(u','));
    }

    void readRest()
    {
        const QStringList lines = text(m_contact.cardRest).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const std::optional<VCardProperty> property = readVCardLine(line.toUtf8());
            if (!property)
                continue;
            m_rest.append(*property);
            if (property->name == "X-ABLABEL"_L1)
                m_labels.insert(property->group.toUpper(), vcardText(property->value));
            m_groups.insert(property->group.toUpper());
        }
        m_used = QList<bool>(m_rest.size(), false);
    }

    QString labelOf(const VCardProperty &property) const
    {
        return property.group.isEmpty() ? QString() : m_labels.value(property.group.toUpper());
    }

    void addNames()
    {
        const QString number = text(m_contact.externalId), name = text(m_contact.name);
        addText("UID", number.isEmpty() ? cardUid(m_source.contact.id()) : number);
        if (m_version == 40)
            add("KIND", isPerson() ? u"individual"_s : u"org"_s);
        else if (!isPerson())
            add("X-ABSHOWAS", u"COMPANY"_s);
        addText("FN", name);
        const PersonName parts{text(m_contact.prefix), text(m_contact.givenName), text(m_contact.middleName),
                               text(m_contact.familyName), text(m_contact.suffix)};
        QStringList pieces;
        for (const QString &part : {parts.family, parts.given, parts.middle, parts.prefix, parts.suffix})
            pieces.append(isPerson() ? vcardEscaped(part) : QString());
        add("N", pieces.join(u';'));
        addList("NICKNAME", text(m_contact.nickname).split(u", "_s, Qt::SkipEmptyParts));
    }

    /// Companies of the present: who has left one is not to be found there.
    void addPositions()
    {
        if (!isPerson()) {
            addText("ORG", text(m_contact.name));
            return;
        }
        QList<VCardProperty> roles;
        for (const Record &part : m_source.parts) {
            const auto *affiliation = dynamic_cast<const Affiliation *>(&part.entity());
            if (!affiliation || isPast(*affiliation, part, QDate::currentDate()))
                continue;
            const Id company = part[affiliation->organisation];
            QString units = vcardEscaped(m_source.titles.value(company));
            if (const QString department = part[affiliation->department]; !department.isEmpty())
                units += u';' + vcardEscaped(department);
            add("ORG", units).parameters.append({u"X-RAPPORT-ID"_s, QString::number(company)});
            VCardProperty role;
            role.name = u"TITLE"_s;
            role.value = vcardEscaped(part[affiliation->role]);
            roles.append(role);
        }
        while (!roles.isEmpty() && roles.back().value.isEmpty())
            roles.removeLast(); // those before stay, so that each stands where its company does
        properties += roles;
    }

    QStringList textsOf(const Record &part, const CardColumns &columns) const
    {
        QStringList texts;
        for (const char *name : columns.fields) {
            const QString column = QString::fromLatin1(name);
            const bool number = column.endsWith(" id"_L1);
            const FieldBase *field = column.isEmpty() ? part.entity().titleField()
                                                      : part.entity().field(number ? column.chopped(3) : column);
            const QVariant &value = part.value(*field);
            if (value.isNull())
                texts.append(QString());
            else if (field->isReference())
                texts.append(number ? value.toString() : m_source.titles.value(value.toLongLong()));
            else
                texts.append(exactText(field->kind(), value));
        }
        return texts;
    }

    void addParts()
    {
        const std::vector<CardColumns> &all = cardColumns();
        for (int columns = 1; columns < int(all.size()); ++columns)
            for (const Record &part : m_source.parts)
                if (part.entity().name() == QLatin1StringView(all[size_t(columns)].part))
                    addPart({columns, textsOf(part, all[size_t(columns)])});
    }

    /// As its own line of the card said it, while it still says the same.
    void addPart(const CardPart &part)
    {
        for (qsizetype i = 0; i < m_rest.size(); ++i)
            if (!m_used[i] && readCardPart(m_rest[i], labelOf(m_rest[i])) == part) {
                m_used[i] = true;
                m_live.insert(m_rest[i].group.toUpper());
                properties.append(m_rest[i]);
                return;
            }
        QList<VCardProperty> lines = writeCardPart(part, m_version);
        if (lines.size() > 1) {
            const QString group = freeGroup();
            for (VCardProperty &line : lines)
                line.group = group;
        }
        properties += lines;
    }

    QString freeGroup()
    {
        QString group;
        do
            group = u"item"_s + QString::number(++m_items);
        while (m_groups.contains(group.toUpper()));
        return group;
    }

    void addPersonal()
    {
        const PartialDate birthday = m_source.contact[m_contact.birthday];
        const QString date = cardDate(birthday.toText(), m_version);
        const bool yearless = !birthday.year() && birthday.month() && birthday.day();
        if (date.isEmpty() || (m_version != 40 && !birthday.year() && !yearless))
            addText("X-RAPPORT-BIRTHDAY", birthday.toText()); // cards know one calendar, and 3.0 whole days only
        else if (m_version != 40 && yearless)
            add("BDAY", u"1604"_s + date.mid(1)).parameters.append({u"X-APPLE-OMIT-YEAR"_s, u"1604"_s});
        else
            addText("BDAY", date);
        const QString gender = text(m_contact.gender);
        if (m_version == 40)
            addText("GENDER", gender.left(1).toUpper());
        else
            addText("X-GENDER", gender.left(1).toUpper() + gender.mid(1));
        addText("LANG", text(m_contact.language));
        const bool several =
            std::any_of(m_rest.begin(), m_rest.end(), [](const VCardProperty &p) { return p.name == "LANG"_L1; });
        if (several && !text(m_contact.language).isEmpty())
            properties.back().parameters.append({u"PREF"_s, u"1"_s});
        addList("CATEGORIES", m_source.contact[m_contact.tags]);
        addText("NOTE", text(m_contact.notes));
        if (m_source.portrait.isEmpty())
            return;
        VCardProperty &photo = add("PHOTO", QString::fromLatin1(m_source.portrait.toBase64()));
        photo.binary = true;
        photo.mediaType = m_source.portraitType;
    }

    void addRest()
    {
        const auto isLabel = [](const VCardProperty &p) { return p.name == "X-ABLABEL"_L1 || p.name == "X-ABADR"_L1; };
        const auto isLeft = [&](qsizetype i) { // its part has gone, or says something else now
            return !m_used[i] && !readCardPart(m_rest[i], labelOf(m_rest[i]));
        };
        for (qsizetype i = 0; i < m_rest.size(); ++i)
            if (isLeft(i) && !isLabel(m_rest[i]))
                m_live.insert(m_rest[i].group.toUpper());
        for (qsizetype i = 0; i < m_rest.size(); ++i)
            if (isLeft(i) && (!isLabel(m_rest[i]) || m_live.contains(m_rest[i].group.toUpper())))
                properties.append(m_rest[i]);
    }

    const CardSource &m_source;
    const Contact &m_contact;
    int m_version;
    QList<VCardProperty> m_rest;
    QList<bool> m_used;
    QHash<QString, QString> m_labels; ///< by group in upper case
    QSet<QString> m_groups, m_live;   ///< the second: groups that something is left of
    int m_items = 0;
};
} // namespace

QList<VCardProperty> cardProperties(const CardSource &source, int version)
{
    return Card(source, version).properties;
}

const Record *portraitOf(const QList<Record> &parts)
{
    for (const Record &part : parts)
        if (const auto *file = dynamic_cast<const Attachment *>(&part.entity()); file && part[file->portrait])
            return &part;
    return nullptr;
}
