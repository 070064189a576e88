// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/facttext.h"

#include "core/domain/contacts.h"
#include "core/values/join.h"
#include "core/values/phonenumber.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ContactParts)
};

PartText describeAddress(const Address &address, const Record &part)
{
    PartText said;
    const QStringList lines = formatAddress(postalAddress(address, part), QLocale().name(), defaultRegion());
    said.text = joinedClauses(lines);
    if (const QString type = part[address.type]; !type.isEmpty() && type != "work"_L1)
        said.caption = address.type.choiceLabel(type);
    QUrl map(u"https://www.openstreetmap.org/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"query"_s, QString::fromUtf8(QUrl::toPercentEncoding(lines.join(u", "_s))));
    map.setQuery(query);
    said.link = map;
    said.icon = u"map-pin"_s;
    return said;
}

PartText describePosition(const Affiliation &affiliation, const Record &part, const QHash<Id, QString> &titles)
{
    PartText said;
    said.text = titles.value(part[affiliation.organisation]);
    said.target = part[affiliation.organisation];
    said.targetKind = u"contact"_s;
    said.muted = isPast(affiliation, part, QDate::currentDate());
    QStringList rest{part[affiliation.role], part[affiliation.department], positionSpan(affiliation, part, QLocale())};
    if (const QString boss = titles.value(part[affiliation.reportsTo]); !boss.isEmpty())
        rest.append(Texts::tr("reports to %1").arg(boss));
    said.caption = joinedFacts(rest);
    said.icon = u"building-2"_s;
    return said;
}

PartText describeRelation(const Relation &relation, const Record &part, const QHash<Id, QString> &titles)
{
    PartText said;
    const Id other = part[relation.other];
    said.text = other ? titles.value(other) : part[relation.otherName];
    said.caption = reverseRelationLabel(relation, part[relation.type]); // what they are to this contact
    said.target = other;
    said.targetKind = u"contact"_s;
    said.icon = u"heart"_s;
    return said;
}

PartText describeOccasion(const Occasion &occasion, const Record &part)
{
    const QString type = part[occasion.type];
    PartText said;
    said.text = occasionText(part[occasion.date], QDate::currentDate(), QLocale());
    said.caption = type.isEmpty() ? QString() : occasion.type.choiceLabel(type);
    said.icon = u"gift"_s;
    return said;
}
} // namespace

PartDescriber contactPartDescriber(const CrmSchema &schema)
{
    return [&schema](const Record &part, const QHash<Id, QString> &titles) {
        if (&part.entity() == &schema.address)
            return describeAddress(schema.address, part);
        if (&part.entity() == &schema.affiliation)
            return describePosition(schema.affiliation, part, titles);
        if (&part.entity() == &schema.relation)
            return describeRelation(schema.relation, part, titles);
        if (&part.entity() == &schema.occasion)
            return describeOccasion(schema.occasion, part);
        return describePart(part, titles);
    };
}

PartText describeRelationHere(const CrmSchema &schema, const Record &relation, const QHash<Id, QString> &titles)
{
    PartText said;
    said.target = relation[schema.relation.contact];
    said.targetKind = u"contact"_s;
    said.text = titles.value(said.target);
    said.caption = schema.relation.type.choiceLabel(relation[schema.relation.type]);
    said.icon = u"heart"_s;
    return said;
}
