// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/takingpart.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"

#include <algorithm>

QHash<Id, QString> takingPart(const QList<Record> &activities, const QSet<Id> &known, const CrmSchema &schema,
                              Facts &file)
{
    QHash<Id, QList<Id>> people;
    const auto add = [&](Id activity, Id who) {
        if (who && !known.contains(who) && !people[activity].contains(who))
            people[activity].append(who);
    };
    QVariantList asked;
    for (const Record &record : activities) {
        asked.append(record.id());
        add(record.id(), record[schema.activity.contact]);
    }
    if (asked.isEmpty())
        return {};
    const Participant &participant = schema.participant;
    struct Part {
        Id id, activity, who;
    };
    QList<Part> parts;
    Query query;
    query.entity = &participant;
    query.columns = {&participant.activity, &participant.contact};
    query.filter = Filter::condition(participant.activity, Filter::Equal, asked);
    file.scan(query, [&](Id id, const QVariantList &of) {
        parts.append({id, of[0].toLongLong(), of[1].toLongLong()});
    });
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.id < b.id; }); // as entered
    for (const Part &part : std::as_const(parts))
        add(part.activity, part.who);
    QHash<Id, QString> titles, named;
    for (auto of = people.cbegin(); of != people.cend(); ++of) {
        QStringList names;
        for (const Id who : of.value()) {
            if (!titles.contains(who))
                titles.insert(who, file.titleOf(schema.contact, who));
            names.append(titles.value(who));
        }
        names.removeAll(QString());
        named.insert(of.key(), joinedList(names));
    }
    return named;
}
