// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/droparea.h"

#include "core/values/join.h"
#include "ui/transfer/becomestext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DropArea::DropArea(QWidget *parent) : QWidget(parent), m_recent(new QWidget(this)), m_recentRows(new QVBoxLayout)
{
    setObjectName(u"import.drop"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    auto *state = new EmptyState(
        u"file-spreadsheet"_s, tr("Drop a list here"),
        tr("An Excel workbook, a CSV or a text file from another program, address cards or a calendar. How it is "
           "written is found out, and nothing is changed before you have seen what would happen."),
        this);
    Button *choose = state->addButton(tr("Choose a file…"), u"folder-open"_s, true);
    choose->setObjectName(u"import.choose"_s);
    connect(choose, &QPushButton::clicked, this, &DropArea::chooseRequested);
    state->setHint(tr("From Google Contacts, Outlook, Apple, Salesforce, HubSpot, Pipedrive, Zoho, Odoo and any other: "
                      "export as CSV or Excel workbook there."));
    column->addWidget(state, 1);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(Space::s);
    recent->addWidget(new TextLabel(tr("Used last"), TextRole::Overline, Ink::Muted), 0, Qt::AlignHCenter);
    recent->addLayout(m_recentRows);
    m_recentRows->setSpacing(2);
    column->addWidget(m_recent);
    m_recent->hide();
}

void DropArea::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.mid(0, 4)) {
        const QFileInfo file(path);
        auto *link =
            new LinkLabel(joinedClauses({file.fileName(), dateText(file.lastModified().date(), locale())}), m_recent);
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QAbstractButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
        m_recentRows->addWidget(link, 0, Qt::AlignHCenter);
    }
    m_recent->setVisible(!paths.isEmpty());
}

void DropArea::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setPen(QPen(m_hovered ? t.accent : t.borderStrong, m_hovered ? 2 : 1.5, Qt::DashLine, Qt::RoundCap));
    painter.setBrush(m_hovered ? t.accentSoft : t.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::palette, Radius::palette);
}
