// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/distinctpairs.h"

#include "core/schema/entities/internal.h"
#include "core/schema/schema.h"

DistinctPairs::DistinctPairs(Facts &facts, const Entity &entity)
{
    const auto *pairs = dynamic_cast<const DistinctPair *>(facts.schema().entity(QStringLiteral("distinct_pair")));
    if (!pairs)
        return;
    Query query;
    query.entity = pairs;
    query.columns = {&pairs->first, &pairs->second};
    query.filter = Filter::condition(pairs->kind, Filter::Equal, entity.name());
    facts.scan(query, [this](Id, const QVariantList &values) {
        const Id a = values[0].toLongLong(), b = values[1].toLongLong();
        m_pairs.insert({std::min(a, b), std::max(a, b)});
    });
}
