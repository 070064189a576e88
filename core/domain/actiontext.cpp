// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Action)
};
} // namespace

QString actionText(const Action &action, const Schema &schema)
{
    const Entity *entity = schema.entity(action.entity);
    const bool one = action.count == 1;
    QString what = one ? action.subject : QString();
    if (what.isEmpty() && entity)
        what = one ? entity->label() : entity->counted(action.count);
    switch (action.verb) {
    case Action::Create:
        return Texts::tr("Create %1").arg(what);
    case Action::Edit:
        return Texts::tr("Edit %1").arg(what);
    case Action::Delete:
        return Texts::tr("Delete %1").arg(what);
    case Action::Restore:
        return Texts::tr("Restore %1").arg(what);
    case Action::Import:
        if (entity)
            what = entity->counted(action.count);
        return action.subject.isEmpty() || !entity
                   ? Texts::tr("Import %1").arg(what)
                   : Texts::tr("Import %1 from %2", "3 contacts; name of a file").arg(what, action.subject);
    case Action::Log:
        return Texts::tr("Log %1", "an activity").arg(what);
    case Action::Complete:
        return Texts::tr("Complete %1", "an activity").arg(what);
    case Action::Attach:
        return Texts::tr("Attach %1", "a file").arg(what);
    case Action::Merge:
        return Texts::tr("Merge %1", "3 contacts, or the one that stays").arg(what);
    case Action::Unmerge:
        return Texts::tr("Unmerge %1", "the record that was merged").arg(what);
    case Action::Undo:
        return Texts::tr("Undo %1").arg(what);
    case Action::Redo:
        return Texts::tr("Redo %1").arg(what);
    }
    Q_UNREACHABLE();
}
