// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/query.h"

Filter Filter::condition(const FieldBase &field, Op op, const QVariant &value)
{
    Filter filter;
    filter.type = Condition;
    filter.field = &field;
    filter.op = op;
    filter.value = value;
    return filter;
}
