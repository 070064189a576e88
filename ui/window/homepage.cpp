// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/homepage.h"

#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

HomePage::HomePage(Workspace &workspace, OpenDeals open, QWidget *parent)
    : FiguresPage(tr("Home"), u"home"_s, workspace, std::move(open), parent)
    , m_numbers(new KpiRow(*m_source, m_schema, m_open))
    , m_funnel(new FunnelCard(*m_source, m_schema, m_open))
    , m_forecast(new ForecastCard(*m_source, m_schema, m_open))
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    grid->setSpacing(Space::xl);
    grid->addWidget(m_numbers, 0, 0, 1, 2);
    grid->addWidget(m_funnel, 1, 0);
    grid->addWidget(m_forecast, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    setBody(body);
    greet();
}

void HomePage::greet()
{
    const int hour = QTime::currentTime().hour();
    header()->setTitle(hour < 5    ? tr("Good evening")
                       : hour < 12 ? tr("Good morning")
                       : hour < 18 ? tr("Good afternoon")
                                   : tr("Good evening"));
    header()->setSubtitle(QLocale().toString(QDate::currentDate(), tr("dddd, d MMMM", "a day, as QLocale reads it")));
}

void HomePage::showEvent(QShowEvent *event)
{
    greet(); // it may be another day
    FiguresPage::showEvent(event);
}

void HomePage::showFigures(const QString &currency)
{
    m_numbers->show(currency);
    m_funnel->show(currency);
    m_forecast->show(currency);
}
