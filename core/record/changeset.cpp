// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/changeset.h"

#include <algorithm>

QVariant Change::before(const FieldBase &field) const
{
    for (const Edit &edit : edits)
        if (edit.field == &field)
            return edit.before;
    return {};
}

QVariant Change::after(const FieldBase &field) const
{
    for (const Edit &edit : edits)
        if (edit.field == &field)
            return edit.after;
    return {};
}

bool Change::touches(const FieldBase &field) const
{
    return std::any_of(edits.begin(), edits.end(), [&](const Edit &edit) { return edit.field == &field; });
}

std::optional<Change> difference(const Record &before, const Record &after)
{
    Change change{Change::Update, &before.entity(), before.id(), {}, before.version()};
    for (const FieldBase *field : before.entity().fields())
        if (before.value(*field) != after.value(*field))
            change.edits.append({field, before.value(*field), after.value(*field)});
    if (change.edits.isEmpty())
        return std::nullopt;
    return change;
}

Change insertion(const Record &record)
{
    Change change{Change::Insert, &record.entity(), record.id(), {}, 0};
    for (const FieldBase *field : record.entity().fields())
        if (!field->isRollup() && !record.value(*field).isNull())
            change.edits.append({field, {}, record.value(*field)});
    return change;
}

Change removal(const Record &record)
{
    Change change{Change::Remove, &record.entity(), record.id(), {}, record.version()};
    for (const FieldBase *field : record.entity().fields())
        if (!field->isRollup() && !record.value(*field).isNull())
            change.edits.append({field, record.value(*field), {}});
    return change;
}

Change inverse(const Change &change)
{
    Change turned = change;
    turned.version = 0;
    if (change.type == Change::Insert)
        turned.type = Change::Remove;
    else if (change.type == Change::Remove)
        turned.type = Change::Insert;
    for (Edit &edit : turned.edits)
        std::swap(edit.before, edit.after);
    return turned;
}

ChangeSet inverse(const ChangeSet &set)
{
    ChangeSet turned{set.action, {}};
    for (auto it = set.changes.crbegin(); it != set.changes.crend(); ++it)
        turned.changes.append(inverse(*it));
    return turned;
}

namespace
{
constexpr std::pair<Action::Verb, const char *> verbs[] = {
    {Action::Create, "create"}, {Action::Edit, "edit"}, {Action::Delete, "delete"},     {Action::Restore, "restore"},
    {Action::Import, "import"}, {Action::Log, "log"},   {Action::Complete, "complete"}, {Action::Attach, "attach"},
    {Action::Undo, "undo"},     {Action::Redo, "redo"}, {Action::Merge, "merge"},       {Action::Unmerge, "unmerge"},
};
} // namespace

QString verbName(Action::Verb verb)
{
    for (const auto &[v, name] : verbs)
        if (v == verb)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

Action::Verb verbFromName(const QString &name)
{
    for (const auto &[verb, text] : verbs)
        if (name == QLatin1StringView(text))
            return verb;
    return Action::Edit;
}
