// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openingdialog.h"

#include "ui/widgets/progresspanel.h"
#include "ui/widgets/theme.h"
#include "ui/window/workspace.h"

#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OpeningDialog::OpeningDialog(Workspace &workspace) : m_workspace(workspace), m_progress(new ProgressPanel({}))
{
    setObjectName(u"opening"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // the window that follows it is the program's
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xxl);
    column->addWidget(m_progress);
    setMinimumWidth(theme().px(480));
    connect(m_progress, &ProgressPanel::cancelRequested, this, &OpeningDialog::reject);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &OpeningDialog::look);
    connect(&workspace, &Workspace::opened, this, [this] {
        m_timer.stop();
        hide();
    });
    connect(&workspace, &Workspace::failed, this, [this] {
        m_timer.stop();
        hide();
    });
}

void OpeningDialog::follow()
{
    m_timer.start();
}

void OpeningDialog::look()
{
    const Progress *progress = m_workspace.opening();
    if (!progress)
        return;
    if (!isVisible()) {
        const QString name = QFileInfo(m_workspace.openingPath()).fileName();
        setWindowTitle(tr("Opening %1", "name of a file").arg(name));
        m_progress->setTitle(tr("%1 is being brought up to date for this version", "name of a file").arg(name));
        m_progress->setDetail(tr("A checked copy of it as it was is kept. This happens once."));
        m_progress->setCancellable(true);
        show();
    }
    m_progress->setProgress(progress->done(), progress->total() > 1 ? progress->total() : 0);
}

void OpeningDialog::reject()
{
    if (Progress *progress = m_workspace.opening())
        progress->cancel();
}
