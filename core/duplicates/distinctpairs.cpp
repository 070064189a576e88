// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/distinctpairs.h"

#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

DistinctPairs::DistinctPairs(Facts &facts, const Entity &entity, Id about)
{
    const Entity *pairs = facts.schema().entity(u"distinct_pair"_s);
    if (!pairs) // a schema of tests
        return;
    Query query;
    query.entity = pairs;
    query.columns = {pairs->field(u"first_id"_s), pairs->field(u"second_id"_s)};
    QList<Filter> filters{Filter::condition(*pairs->field(u"entity"_s), Filter::Equal, entity.name())};
    if (about)
        filters.append(Filter::any({Filter::condition(*query.columns[0], Filter::Equal, about),
                                    Filter::condition(*query.columns[1], Filter::Equal, about)}));
    query.filter = Filter::all(filters);
    facts.scan(query, [this](Id, const QVariantList &values) {
        const Id a = values[0].toLongLong(), b = values[1].toLongLong();
        m_pairs.insert({std::min(a, b), std::max(a, b)});
    });
}
