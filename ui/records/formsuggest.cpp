// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formsuggest.h"

#include "core/values/join.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowshape.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shown = 7; ///< rows without scrolling

class SuggestDelegate final : public QStyledItemDelegate
{
public:
    explicit SuggestDelegate(const QList<Suggestion> &suggestions, QObject *parent)
        : QStyledItemDelegate(parent), m_suggestions(suggestions)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {160, theme().px(m_suggestions[index.row()].caption.isEmpty() ? 32 : 42)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Suggestion &s = m_suggestions[index.row()];
        const Tokens &t = tokens();
        const QRectF row = option.rect;
        drawRowGround(*painter, row.adjusted(4, 1, -4, -1), RowLook::Card, option.state & QStyle::State_Selected,
                      option.state & QStyle::State_MouseOver, false);
        const qreal side = s.caption.isEmpty() ? 20 : 26;
        const QRectF mark(row.left() + 12, row.center().y() - side / 2, side, side);
        if (s.icon.isEmpty())
            drawAvatar(*painter, mark, s.title, s.company ? AvatarShape::Company : AvatarShape::Person);
        else
            paintIcon(*painter, mark.adjusted(3, 3, -3, -3), s.icon, t.text2);
        const QRectF words(mark.right() + 10, row.top() + 3, row.right() - mark.right() - 20, row.height() - 6);
        if (s.caption.isEmpty()) {
            drawText(*painter, words, s.title, theme().font(TextRole::Medium), t.text);
            return;
        }
        drawText(*painter, words.adjusted(0, 0, 0, -words.height() / 2), s.title, theme().font(TextRole::Medium),
                 t.text);
        drawText(*painter, words.adjusted(0, words.height() / 2, 0, 0), s.caption, theme().font(TextRole::Caption),
                 t.text2);
    }

private:
    const QList<Suggestion> &m_suggestions;
};
} // namespace

SuggestList::SuggestList(QLineEdit *edit)
    : QFrame(edit, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_edit(edit)
    , m_ime(new ImeGuard(edit))
    , m_view(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"suggestions"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground, windowsCanBlend());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 10);
    column->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestDelegate(m_suggestions, this));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Suggestions"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    edit->installEventFilter(this);
}

bool SuggestList::isComposing() const
{
    return m_ime->isComposing();
}

int SuggestList::current() const
{
    return isVisible() ? m_view->currentIndex().row() : -1;
}

void SuggestList::offer(const QList<Suggestion> &suggestions, bool choose)
{
    m_model->clear();
    m_suggestions = suggestions;
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem;
        item->setData(joinedClauses({suggestion.title, suggestion.caption}), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (suggestions.isEmpty() || !m_edit->isVisible() || m_edit->window()->focusWidget() != m_edit) {
        hide();
        return;
    }
    if (choose)
        m_view->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
}

void SuggestList::place()
{
    int height = 0;
    for (int row = 0; row < qMin(shown, m_model->rowCount()); ++row)
        height += m_view->sizeHintForRow(row);
    const QMargins margins = layout()->contentsMargins();
    resize(qMax(m_edit->width(), 240) + margins.left() + margins.right(),
           height + 4 + margins.top() + margins.bottom());
    QPoint at = m_edit->mapToGlobal(QPoint(-margins.left(), m_edit->height() - 2));
    const QRect screen = m_edit->screen()->availableGeometry();
    if (at.y() + this->height() > screen.bottom() && screen.height() > 100)
        at.setY(m_edit->mapToGlobal(QPoint()).y() - this->height());
    move(at);
}

void SuggestList::choose(int row)
{
    if (row < 0 || row >= m_suggestions.size())
        return;
    const Suggestion suggestion = m_suggestions[row];
    hide();
    Q_EMIT chosen(suggestion);
}

/// While a popup is open it gets every click, also those on this list above it: they are taken back here.
bool SuggestList::fromPopup(QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
    if (!geometry().contains(at))
        return false;
    const int row = m_view->indexAt(m_view->viewport()->mapFromGlobal(at)).row();
    if (press)
        m_pressed = row;
    else if (row == std::exchange(m_pressed, -1))
        choose(row);
    return true;
}

void SuggestList::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_edit->window()->windowType() == Qt::Popup)
        QApplication::instance()->installEventFilter(this);
}

void SuggestList::hideEvent(QHideEvent *event)
{
    QApplication::instance()->removeEventFilter(this);
    m_pressed = -1;
    QFrame::hideEvent(event);
}

bool SuggestList::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched != m_edit)
        return fromPopup(event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hide();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress || m_ime->isComposing())
        return false;
    const int row = m_view->currentIndex().row(), last = m_model->rowCount() - 1;
    const auto go = [&](int to) { m_view->setCurrentIndex(m_model->index(qBound(0, to, last), 0)); };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + shown);
        return true;
    case Qt::Key_PageUp:
        go(row - shown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        choose(row);
        return true;
    case Qt::Key_Tab:
        if (row >= 0)
            choose(row);
        return false;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void SuggestList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!testAttribute(Qt::WA_TranslucentBackground))
        setMask(roundedRegion(rect().adjusted(6, 4, -6, -8), Radius::row));
}

void SuggestList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(6, 4, -6, -8);
    if (testAttribute(Qt::WA_TranslucentBackground))
        drawShadow(painter, panel, Radius::row, 6);
    drawRounded(painter, panel, Radius::row, tokens().card, tokens().border);
}
