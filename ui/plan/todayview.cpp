// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todayview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

TodayView::TodayView(TodayModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new TodayDelegate(model, this))
{
    setObjectName(u"today.list"_s);
    setAccessibleName(tr("Today"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TodayView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &TodayView::restorePlace);
}

void TodayView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_delegate->setReadOnly(readOnly);
    viewport()->update();
}

void TodayView::rememberPlace()
{
    m_row = currentIndex().row();
    m_place = m_model.itemAt(currentIndex());
    m_scroll = verticalScrollBar()->value();
}

void TodayView::restorePlace()
{
    if (m_row < 0)
        return;
    QModelIndex index = m_model.indexOf(m_place.section, m_place.id);
    if (!index.isValid() && m_model.rowCount() > 0)
        index = m_model.index(qMin(m_row, m_model.rowCount() - 1));
    setCurrentIndex(index);
    verticalScrollBar()->setValue(m_scroll);
}

void TodayView::perform(TodayDeed deed, const QModelIndex &index)
{
    const TodayModel::Item item = m_model.itemAt(index);
    if (index.isValid() && !item.heading && item.id && (deed == TodayDeed::Open || !m_readOnly))
        Q_EMIT wanted(deed, item);
}

void TodayView::fold(const QModelIndex &index, bool folded)
{
    const TodayModel::Item item = m_model.itemAt(index);
    if (!index.isValid())
        return;
    m_model.setFolded(item.section, folded);
    setCurrentIndex(m_model.indexOf(item.section, folded ? 0 : item.id));
}

void TodayView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index);
    const bool hand = index.isValid() && (m_model.itemAt(index).heading ||
                                          m_delegate->deedAt(visualRect(index), index, event->pos()).has_value());
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void TodayView::leaveEvent(QEvent *event)
{
    m_delegate->setHovered({});
    viewport()->update();
    QListView::leaveEvent(event);
}

void TodayView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (const TodayModel::Item item = m_model.itemAt(index); item.heading)
        fold(index, !m_model.isFolded(item.section));
    else if (const std::optional<TodayDeed> deed = m_delegate->deedAt(visualRect(index), index, event->pos()))
        perform(*deed, index);
}

void TodayView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && !m_delegate->deedAt(visualRect(index), index, event->pos()))
        perform(TodayDeed::Open, index);
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const TodayModel::Item item = m_model.itemAt(index);
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool heading = index.isValid() && item.heading;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Space:
        if (heading)
            fold(index, !m_model.isFolded(item.section));
        else
            perform(TodayDelegate::deedsOf(item.section).first(), index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heading)
            fold(index, !m_model.isFolded(item.section));
        else
            perform(TodayDeed::Open, index);
        return;
    case Qt::Key_N:
        perform(TodayDeed::Plan, index);
        return;
    case Qt::Key_L:
        perform(TodayDeed::Log, index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        fold(index, event->key() == Qt::Key_Left);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TodayView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const TodayModel::Item item = m_model.itemAt(index);
    if (!index.isValid() || item.heading)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"today.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHash<TodayDeed, Qt::Key> keys{
        {TodayDeed::Open, Qt::Key_Return}, {TodayDeed::Plan, Qt::Key_N}, {TodayDeed::Log, Qt::Key_L}};
    const QList<TodayDeed> deeds = TodayDelegate::deedsOf(item.section);
    for (const TodayDeed deed : deeds) {
        const Qt::Key key = keys.value(deed, Qt::Key_Space);
        QAction *action = menu->addAction(themeIcon(TodayDelegate::deedIcon(deed)),
                                          TodayDelegate::deedName(deed) + u'\t' +
                                              QKeySequence(key).toString(QKeySequence::NativeText));
        action->setEnabled(deed == TodayDeed::Open || !m_readOnly);
        connect(action, &QAction::triggered, this, [this, deed, item] { Q_EMIT wanted(deed, item); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool TodayView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const auto deed = index.isValid() ? m_delegate->deedAt(visualRect(index), index, help->pos()) : std::nullopt;
        QToolTip::showText(help->globalPos(), deed ? TodayDelegate::deedName(*deed) : QString(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

void TodayView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1)); // the first row below the first heading
    QListView::focusInEvent(event);
}
