// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/changeeffect.h"

#include <algorithm>

namespace
{
bool touchesTitle(const Change &change)
{
    const FieldBase *title = change.entity->titleField();
    return change.type == Change::Remove || (title && change.touches(*title));
}

bool touchesSort(const Change &change, const Query &query)
{
    const FieldBase *sort = query.sort;
    if (!sort && query.text.isEmpty())
        sort = query.entity->titleField();
    if (!sort || &sort->entity() != change.entity)
        return false;
    // Another entity's field stands for its first record: any of its records may become or stop being that.
    return change.entity != query.entity || change.touches(*sort);
}

bool touchesSearch(const Change &change, const Query &query)
{
    if (query.text.isEmpty())
        return false;
    if (change.entity == query.entity)
        return std::any_of(change.edits.begin(), change.edits.end(),
                           [](const Edit &edit) { return edit.field->spec().searchable; });
    return query.entity->parts().contains(change.entity) || touchesTitle(change);
}

bool isShown(const Change &change, const Query &query)
{
    return std::any_of(query.columns.begin(), query.columns.end(), [&](const FieldBase *column) {
        if (&column->entity() == change.entity && change.entity != query.entity)
            return true;
        return column->isReference() && change.entity->name() == QLatin1StringView(column->spec().target) &&
               touchesTitle(change);
    });
}
} // namespace

bool dependsOn(const Filter &filter, const Change &change, const Entity &listed)
{
    if (filter.type != Filter::Condition)
        return std::any_of(filter.children.begin(), filter.children.end(),
                           [&](const Filter &child) { return dependsOn(child, change, listed); });
    if (&filter.field->entity() != change.entity)
        return false;
    return change.entity != &listed || change.type != Change::Update || change.touches(*filter.field);
}

ChangeEffect changeEffect(const Change &change, const Query &query)
{
    const bool own = change.entity == query.entity;
    if (own && change.type == Change::Insert)
        return ChangeEffect::Ask;
    if (own && change.type == Change::Remove)
        return ChangeEffect::Remove;
    if (touchesSort(change, query) || touchesSearch(change, query) || dependsOn(query.filter, change, *query.entity))
        return ChangeEffect::Ask;
    if (own)
        return ChangeEffect::Patch;
    return isShown(change, query) ? ChangeEffect::Reread : ChangeEffect::None;
}
