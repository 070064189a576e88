// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include "ui/widgets/button.h"

#include <QMenu>

using namespace Qt::StringLiterals;

TabStrip::TabStrip(const QString &name, QWidget *parent)
    : QTabBar(parent), m_more(new IconButton(u"ellipsis"_s, tr("More tabs"), this))
{
    setObjectName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(name + u".more"_s);
    setButtonLook(m_more, ButtonLook::Flat, true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &TabStrip::openMenu);
    connect(this, &QTabBar::currentChanged, this, &TabStrip::fit);
}

QSize TabStrip::minimumSizeHint() const
{
    const QSize tab = count() > 0 ? tabSizeHint(qMax(0, currentIndex())) : QSize(0, 0);
    return {tab.width() + m_more->sizeHint().width(), tab.height()};
}

QSize TabStrip::sizeHint() const
{
    QSize all(0, minimumSizeHint().height());
    for (int i = 0; i < count(); ++i)
        all.rwidth() += tabSizeHint(i).width();
    return all;
}

void TabStrip::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    fit();
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

/// As many from the left as there is room for, and the one that is shown.
void TabStrip::fit()
{
    if (m_fitting || width() <= 0)
        return;
    m_fitting = true; // showing and hiding tabs lays them out anew
    const bool all = sizeHint().width() <= width();
    int room = width() - (all ? 0 : m_more->sizeHint().width());
    if (currentIndex() >= 0)
        room -= tabSizeHint(currentIndex()).width();
    int end = 0;
    for (int i = 0; i < count(); ++i) {
        room -= i == currentIndex() ? 0 : tabSizeHint(i).width();
        setTabVisible(i, all || room >= 0 || i == currentIndex());
        if (isTabVisible(i))
            end = qMax(end, tabRect(i).right() + 1);
    }
    m_more->setVisible(!all);
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(end, (height() - size.height()) / 2, size.width(), size.height());
    m_fitting = false;
}

void TabStrip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < count(); ++i)
        if (!isTabVisible(i))
            connect(menu->addAction(tabText(i)), &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}
