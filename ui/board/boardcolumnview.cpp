// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcolumnview.h"

#include "core/domain/rank.h"
#include "ui/board/boardcarddelegate.h"
#include "ui/board/boardcolumnhead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BoardCards::BoardCards(QWidget *parent) : ListCardView(parent)
{
    setObjectName(u"board.cards"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setDragEnabled(false);
}

const BoardCardDelegate *BoardCards::delegate() const
{
    return qobject_cast<const BoardCardDelegate *>(itemDelegate());
}

int BoardCards::rowHeight() const
{
    return delegate() ? delegate()->pitch() : ListCardView::rowHeight();
}

QBrush BoardCards::ground() const
{
    return tokens().column;
}

void BoardCards::paintSlot(QPainter &painter, const QRect &rect)
{
    const QRectF slot = QRectF(rect).adjusted(8.5, 0.5, -8.5, -0.5 - delegate()->between());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, slot, Radius::card, tokens().accentSoft);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(slot, Radius::card, Radius::card);
    drawText(painter, slot, m_slotText, theme().font(TextRole::Caption), tokens().accent, Qt::AlignHCenter);
    painter.restore();
}

BoardColumnView::BoardColumnView(Store &store, const BoardSpec &spec, const BoardLook &look,
                                 BoardCardPictures &pictures, const BoardColumn &column, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_look(look)
    , m_model(new RecordModel(store, *spec.entity, this))
    , m_head(new BoardColumnHead(this))
    , m_cards(new BoardCards(this))
    , m_delegate(new BoardCardDelegate(m_spec, m_look, pictures, this))
{
    setObjectName(u"board.column"_s);
    m_model->setEditable(false);
    m_head->setCountsOnly(!spec.money);
    auto *column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, Space::m);
    column_->setSpacing(0);
    column_->addWidget(m_head);
    column_->addWidget(m_cards, 1);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(m_delegate);
    setColumn(column);
}

const BoardColumn &BoardColumnView::column() const
{
    return m_delegate->column();
}

void BoardColumnView::setColumn(const BoardColumn &column)
{
    m_delegate->setColumn(column);
    m_head->setColumn(column);
    m_cards->setAccessibleName(column.title);
    update();
}

void BoardColumnView::setQuery(const Query &query)
{
    Query asked = query;
    asked.entity = m_spec.entity;
    asked.columns = m_spec.fields;
    for (const FieldBase *field : m_look.fields)
        if (!asked.columns.contains(field))
            asked.columns.append(field);
    asked.sort = m_look.sort ? m_look.sort : m_spec.rank;
    asked.order = m_look.sort ? m_look.order : Qt::AscendingOrder;
    const Id id = column().id;
    QList<Filter> filters{id ? Filter::condition(*m_spec.group, Filter::Equal, id)
                             : Filter::condition(*m_spec.group, Filter::Empty)};
    for (const Filter &filter : {query.filter, column().filter})
        if (!filter.isAlways())
            filters.append(filter);
    asked.filter = filters.size() == 1 ? filters.first() : Filter::all(filters);
    m_model->setScreen(m_look.compact ? 64 : 24); // of many columns, each what its height shows
    m_model->setQuery(asked, {m_spec.rank});
}

int BoardColumnView::rowBeside(int from, int step, const QSet<Id> &moving) const
{
    int row = from;
    while (row >= 0 && row < m_model->count() && moving.contains(m_model->idAt(row)))
        row += step;
    return row < m_model->count() ? row : -1;
}

std::optional<double> BoardColumnView::rankBefore(int row, const QSet<Id> &moving) const
{
    if (m_look.sort)
        return std::nullopt;
    const auto rankOf = [&](int beside) -> std::optional<double> {
        const Row *found = beside < 0 ? nullptr : m_model->rowAt(beside);
        const QVariant rank = found ? m_model->value(*found, *m_spec.rank) : QVariant();
        return rank.isNull() ? std::nullopt : std::optional(rank.toDouble());
    };
    const std::optional<double> above = rankOf(rowBeside(row - 1, -1, moving));
    const std::optional<double> between = rankBetween(above, rankOf(rowBeside(row, 1, moving)));
    return between ? between : above; // no room left: beside the upper one, in the order in which they were made
}

bool BoardColumnView::knowsAround(int row, const QSet<Id> &moving) const
{
    const int above = rowBeside(row - 1, -1, moving), below = rowBeside(row, 1, moving);
    const bool upper = above < 0 || m_model->rowAt(above), lower = below < 0 || m_model->rowAt(below);
    return upper && lower;
}

void BoardColumnView::sayWhatDropDoes(bool own)
{
    m_cards->setSlotText(!m_look.sort ? tr("Drop to move here")
                         : own        ? tr("Drop to order by hand")
                                      : tr("Drop to sort it in"));
}

int BoardColumnView::rowNear(int top) const
{
    const int at = top + m_cards->verticalOffsetOfCards();
    return qBound(0, (at + m_cards->rowHeight() / 2) / m_cards->rowHeight(), int(m_model->count()));
}

void BoardColumnView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, QRectF(rect()), Radius::card, tokens().column);
}
