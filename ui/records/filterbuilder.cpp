// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterbuilder.h"

#include "ui/records/filtergroup.h"
#include "ui/records/filterrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

FilterBuilder::FilterBuilder(const Entity &listed, CardEdits &edits, QWidget *parent)
    : Popover(parent)
    , m_group(new FilterGroup(listed, filterFields(listed), edits, 0))
    , m_area(new QScrollArea(this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    setObjectName(u"filterBuilder"_s);
    setAccessibleName(tr("Filter"));
    content()->addWidget(new TextLabel(tr("Filter"), TextRole::Subtitle, Ink::Primary, this));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Space::xs, 0);
    column->addWidget(m_group);
    column->addStretch();
    m_area->setWidget(inner);
    m_area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    content()->addWidget(m_area);
    auto *foot = new QHBoxLayout;
    m_count->setObjectName(u"filterCount"_s);
    auto *clear = new Button(tr("Clear"), {}, ButtonLook::Flat, this);
    clear->setObjectName(u"clearFilter"_s);
    m_save = new Button(tr("Save as view…"), u"star"_s, ButtonLook::Normal, this);
    m_save->setObjectName(u"saveFilter"_s);
    foot->addWidget(m_count, 1);
    foot->addWidget(clear);
    foot->addWidget(m_save);
    content()->addLayout(foot);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &FilterBuilder::send);
    connect(m_group, &FilterGroup::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(m_group, &FilterGroup::resized, this, [this] { QTimer::singleShot(0, this, &FilterBuilder::fit); });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_group->clear();
        m_group->addRow()->setFocus();
        send();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        send();
        hide();
        Q_EMIT saveRequested();
    });
}

void FilterBuilder::open(const Filter &filter, const TitleOf &titleOf, const QWidget *anchor)
{
    m_group->setFilter(filter, titleOf);
    m_sent = m_group->filter();
    if (m_group->isEmpty())
        m_group->addRow();
    m_save->setEnabled(!m_sent.isAlways());
    fit();
    openAt(anchor);
    setAttribute(Qt::WA_KeyboardFocusChange); // shows where the focus is from the start
    m_group->takeFocus();
}

QHash<Id, QString> FilterBuilder::titles() const
{
    QHash<Id, QString> titles;
    m_group->addTitles(&titles);
    return titles;
}

void FilterBuilder::send()
{
    m_delay.stop();
    const Filter filter = m_group->filter();
    if (filter == m_sent)
        return;
    m_sent = filter;
    m_save->setEnabled(!m_sent.isAlways());
    Q_EMIT filterChanged();
}

void FilterBuilder::setCount(qsizetype count, bool complete)
{
    if (complete)
        m_count->setText(tr("%1 found", "number of records").arg(QLocale().toString(count)));
}

void FilterBuilder::fit()
{
    orderTabsAsLaidOut(this);
    m_group->layout()->activate();
    const int wanted = m_group->sizeHint().height() + Space::m;
    const int most = screen()->availableGeometry().height() / 2;
    m_area->setFixedSize(theme().px(560), qMin(wanted, most));
    adjustSize();
}

void FilterBuilder::hideEvent(QHideEvent *event)
{
    if (m_delay.isActive())
        send();
    Popover::hideEvent(event);
}
