// SPDX-License-Identifier: GPL-3.0-or-later
// PipelinePage: the menus about what is selected on it.
#include "core/schema/crmschema.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagemover.h"
#include "ui/widgets/icons.h"
#include "ui/window/pipelinepage.h"

#include <QMenu>

using namespace Qt::StringLiterals;

void PipelinePage::fillStageMenu(QMenu *menu)
{
    for (const Record &pipeline : m_pipelines->pipelines()) {
        menu->addSection(pipeline.title());
        for (const Record &stage : m_pipelines->stages(pipeline.id()))
            menu->addAction(stage.title().replace(u'&', u"&&"_s), this, [this, id = stage.id()] {
                QList<StageMover::Move> moves;
                for (Id one : selectedIds())
                    moves.append({one, std::nullopt});
                m_mover->move(moves, id, showsBoard() ? static_cast<QWidget *>(m_board) : list().view());
            });
    }
}

void PipelinePage::showMenu(const QPoint &globalPos)
{
    const QList<Id> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pipeline.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(u"panel-right"_s), tr("Open"), this, [this] { open(currentId()); })
        ->setEnabled(currentId());
    QMenu *stages = menu->addMenu(themeIcon(u"square-kanban"_s), tr("Move to stage"));
    fillStageMenu(stages);
    stages->setEnabled(!store().isReadOnly());
    menu->addSeparator();
    const auto add = [&](const QString &icon, const QString &text, const char *name, bool enabled, auto run) {
        QAction *action = menu->addAction(themeIcon(icon), text, this, run);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(enabled);
    };
    const bool writable = !store().isReadOnly();
    add(u"pencil"_s, ids.size() == 1 ? tr("Edit…") : tr("Edit %1…").arg(schema().opportunity.counted(ids.size())),
        "edit", writable, &PipelinePage::editSelected);
    add(u"tag"_s, tr("Tags…"), "tags", writable, &PipelinePage::tagSelected);
    menu->addSeparator();
    add(u"copy"_s, tr("Copy"), "copy", true, &PipelinePage::copySelected);
    add(u"upload"_s, tr("Export…"), "export", true, [this] { Q_EMIT exportRequested(selectedIds()); });
    menu->addSeparator();
    menu->addAction(themeIcon(u"trash-2"_s), tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    &PipelinePage::removeSelected)
        ->setEnabled(!store().isReadOnly());
    menu->popup(globalPos);
}
