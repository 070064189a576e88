// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/personlist.h"

#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonRow::PersonRow(const PersonLine &line, bool large, QWidget *parent)
    : QAbstractButton(parent), m_line(line), m_large(large)
{
    setAccessibleName(joinedClauses({line.name, line.caption}));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PersonRow::sizeHint() const
{
    return {200, theme().px(m_large ? 52 : 42)};
}

void PersonRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (underMouse())
        drawRounded(painter, rect(), Radius::control, t.hover);
    const qreal side = m_large ? 36 : 30;
    const QRectF mark(8, (height() - side) / 2, side, side);
    painter.setOpacity(m_line.past ? .55 : 1);
    drawAvatar(painter, mark, m_line.name, m_line.company ? AvatarShape::Company : AvatarShape::Person);
    painter.setOpacity(1);
    const QRectF words(mark.right() + 12, m_large ? 6 : 3, width() - mark.right() - 20, height() - (m_large ? 12 : 6));
    const QColor name = m_line.past ? t.text3 : t.text;
    if (m_line.caption.isEmpty()) {
        drawText(painter, words, m_line.name, theme().font(TextRole::Medium), name);
    } else {
        drawText(painter, words.adjusted(0, 0, 0, -words.height() / 2), m_line.name, theme().font(TextRole::Medium),
                 name);
        drawText(painter, words.adjusted(0, words.height() / 2, 0, 0), m_line.caption, theme().font(TextRole::Caption),
                 m_line.past ? t.text3 : t.text2);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

void PersonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PersonRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

PersonList::PersonList(bool large, int limit, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_large(large), m_limit(limit)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void PersonList::setLines(const QList<PersonLine> &lines)
{
    m_lines = lines;
    refresh();
}

void PersonList::refresh()
{
    clearLayout(m_column);
    const bool cut = m_limit > 0 && !m_all && m_lines.size() > m_limit;
    const QList<PersonLine> shown = cut ? m_lines.first(m_limit) : m_lines;
    for (const PersonLine &line : shown) {
        auto *row = new PersonRow(line, m_large, this);
        row->setObjectName(u"person.%1"_s.arg(line.id));
        m_column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = line.id] { Q_EMIT activated(id); });
        connect(row, &PersonRow::menuRequested, this, [this, line](QPoint at) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            connect(menu->addAction(themeIcon(u"external-link"_s), tr("Open")), &QAction::triggered, this,
                    [this, line] { Q_EMIT activated(line.id); });
            connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy")), &QAction::triggered, this,
                    [line] { QGuiApplication::clipboard()->setText(line.name); });
            Q_EMIT menuAboutToShow(menu, line);
            menu->popup(at);
        });
    }
    if (cut) {
        auto *more = new Button(tr("Show all %n", nullptr, int(m_lines.size())), this);
        more->setLook(ButtonLook::Flat, true);
        m_column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            refresh();
        });
    }
    setVisible(!m_lines.isEmpty());
}
