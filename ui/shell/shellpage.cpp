// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellpage.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextRole::Title))
    , m_subtitle(new ElidedLabel({}, TextRole::Body, Ink::Secondary))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"page.title"_s);
    m_subtitle->setObjectName(u"page.subtitle"_s);
    m_row->setContentsMargins(Space::huge, 0, Space::xxl, 1);
    m_row->setSpacing(Space::m);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle);
    m_row->addStretch(1);
    // The subtitle gives way first, then the title (fitTitle()); the actions never.
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto fit = [this] { setFixedHeight(theme().px(57)); };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addAction(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch, Qt::AlignVCenter);
}

/// A layout would take from both texts alike.
void PageHeader::fitTitle()
{
    int room = width() - m_row->contentsMargins().left() - m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *part = m_row->itemAt(i)->widget();
        if (part && part != m_title && part != m_subtitle && !part->isHidden())
            room -= part->sizeHint().width() + m_row->spacing();
    }
    room -= m_subtitle->text().isEmpty() ? 0 : m_subtitle->minimumSizeHint().width() + m_row->spacing();
    const int least = qBound(0, room, m_title->sizeHint().width());
    if (m_title->minimumWidth() != least)
        m_title->setMinimumWidth(least);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTitle();
    return QWidget::event(event);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    drawHairline(painter, QPointF(0, height() - 1), QPointF(width(), height()));
}

ShellPage::ShellPage(const QString &title, QWidget *parent) : QWidget(parent), m_header(new PageHeader(this))
{
    m_header->setTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_content = new QVBoxLayout;
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    column->addLayout(m_content, 1);
}

void ShellPage::takeFocus()
{
    if (QWidget *search = searchField()) {
        search->setFocus(Qt::OtherFocusReason);
        return;
    }
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void ShellPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}
