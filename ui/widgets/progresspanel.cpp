// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresspanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

ProgressPanel::ProgressPanel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, TextRole::Strong))
    , m_detail(new ElidedLabel({}, TextRole::Caption, Ink::Muted))
    , m_bar(new QProgressBar)
    , m_cancel(new Button(tr("Cancel")))
{
    setObjectName(u"progress"_s);
    setAccessibleName(title);
    m_bar->setObjectName(u"progress.bar"_s);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_cancel->setObjectName(u"progress.cancel"_s);
    m_cancel->setLook(ButtonLook::Normal, true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::xl, Space::l, Space::xl, Space::l);
    grid->setHorizontalSpacing(Space::xl);
    grid->setVerticalSpacing(Space::s);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_detail, 2, 0);
    grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    m_wander.setInterval(40);
    connect(&m_wander, &QTimer::timeout, m_bar, [this] {
        if (m_bar->isVisible() && !theme().reducedMotion())
            m_bar->update();
    });
    m_wander.start();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Cancelling…"));
        Q_EMIT cancelRequested();
    });
}

QWidget *ProgressPanel::cancelButton() const
{
    return m_cancel;
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    const int step = total > 0 ? int(qBound(qint64(0), done, total) * steps / total) : 0;
    if (total > 0) {
        m_wander.stop();
        if (m_bar->maximum() != steps)
            m_bar->setRange(0, steps);
        m_bar->setValue(step);
    } else if (m_bar->maximum() != 0) {
        m_bar->setRange(0, 0);
        m_wander.start();
    }
}

void ProgressPanel::setDetail(const QString &text)
{
    m_detail->setText(text);
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(cancellable);
    m_cancel->setText(tr("Cancel"));
}

void ProgressPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCard(painter, QRectF(rect()).adjusted(0, 0, 0, -1));
}
