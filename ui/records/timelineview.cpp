// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelineview.h"

#include "core/domain/activities.h"
#include "ui/records/cardedits.h"
#include "ui/records/composebox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScrollBar>

using namespace Qt::StringLiterals;

TimelineView::TimelineView(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QListView(parent)
    , m_edits(edits)
    , m_model(new TimelineModel(schema, this))
    , m_delegate(new TimelineDelegate(*m_model, this))
{
    setObjectName(u"timeline.list"_s);
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void TimelineView::editEntry(Id activity)
{
    const Record *record = m_model->activity(activity);
    if (!record || m_edits.isReadOnly())
        return;
    closeEntry();
    // Not an index widget: those are thrown away, with what was typed, whenever the model is filled anew.
    m_editor = new ComposeBox(m_model->schema(), m_edits, ComposeBox::Form, viewport());
    m_editor->setObjectName(u"timeline.editor"_s);
    m_editor->setRecord(*record);
    m_delegate->setEditing(activity, m_editor->sizeHint().height());
    connect(m_editor, &ComposeBox::cancelled, this, &TimelineView::closeEntry);
    connect(m_editor, &ComposeBox::saved, this, &TimelineView::closeEntry);
    connect(
        m_editor, &ComposeBox::heightChanged, this, [this] { scheduleDelayedItemsLayout(); }, Qt::QueuedConnection);
    doItemsLayout();
    m_editor->show();
    m_editor->begin();
    scrollTo(m_model->indexOf(activity));
}

void TimelineView::doItemsLayout()
{
    if (m_editor)
        m_delegate->setEditing(m_delegate->editing(),
                               m_editor->heightFor(viewport()->width() - TimelineDelegate::textRect({}).left()));
    QListView::doItemsLayout();
    placeEditor();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeEditor();
}

void TimelineView::placeEditor()
{
    if (!m_editor)
        return;
    const QModelIndex index = m_model->indexOf(m_delegate->editing());
    if (!index.isValid()) { // deleted meanwhile
        closeEntry();
        return;
    }
    const QRect row = visualRect(index);
    m_editor->setGeometry(row.adjusted(TimelineDelegate::textRect({}).left(), 0, -Space::l, -Space::l));
}

void TimelineView::closeEntry()
{
    if (!m_editor)
        return;
    std::exchange(m_editor, nullptr)->deleteLater();
    m_delegate->setEditing(0, 0);
    scheduleDelayedItemsLayout();
    setFocus(Qt::OtherFocusReason);
}

/// Whether a click there does something.
bool TimelineView::handles(const QModelIndex &index, QPoint at) const
{
    const QRect row = visualRect(index);
    return TimelineDelegate::editRect(row).contains(at) || TimelineDelegate::deleteRect(row).contains(at) ||
           (m_model->item(index).record[m_model->schema().activity.status] == "planned"_L1 &&
            TimelineDelegate::circleRect(row).contains(at)) ||
           (m_delegate->isCut(index) && TimelineDelegate::textRect(row).contains(at));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index);
    bool hand = false;
    if (index.isValid() && m_model->item(index).kind != TimelineModel::Heading) {
        const TimelineModel::Item &item = m_model->item(index);
        hand = item.kind == TimelineModel::File || (item.kind == TimelineModel::Event && item.event.about) ||
               (item.kind == TimelineModel::Entry && handles(index, event->pos()));
    }
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void TimelineView::leaveEvent(QEvent *event)
{
    m_delegate->setHovered({});
    viewport()->update();
    QListView::leaveEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const TimelineModel::Item item = m_model->item(index); // a copy: what follows may change the model
    const QRect row = visualRect(index);
    if (item.kind == TimelineModel::File) {
        if (event->pos().x() >= TimelineDelegate::textRect(row).left())
            Q_EMIT fileActivated(item.record);
        return;
    }
    if (item.kind == TimelineModel::Event) {
        activate(index);
        return;
    }
    if (item.kind != TimelineModel::Entry || item.record.id() == m_delegate->editing())
        return;
    if (TimelineDelegate::circleRect(row).contains(event->pos()) &&
        item.record[m_model->schema().activity.status] == "planned"_L1)
        toggleDone(item.record);
    else if (TimelineDelegate::editRect(row).contains(event->pos()))
        editEntry(item.record.id());
    else if (TimelineDelegate::deleteRect(row).contains(event->pos()))
        removeAt(index);
    else if (m_delegate->isCut(index) && TimelineDelegate::textRect(row).contains(event->pos()))
        m_model->toggleExpanded(index);
}

void TimelineView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TimelineModel::Item item = m_model->item(index);
    if (item.kind == TimelineModel::File)
        Q_EMIT fileActivated(item.record);
    else if (item.kind == TimelineModel::Entry)
        editEntry(item.record.id());
    else if (item.kind == TimelineModel::Event && item.event.about)
        Q_EMIT openRequested(item.event.kind->name(), item.event.about);
}

void TimelineView::removeAt(const QModelIndex &index)
{
    if (!index.isValid() || m_edits.isReadOnly())
        return;
    const TimelineModel::Item item = m_model->item(index);
    if (item.kind == TimelineModel::File)
        Q_EMIT fileDeleted(item.record);
    else if (item.kind == TimelineModel::Entry) {
        const Activity &activity = m_model->schema().activity;
        const QString title = activityTitle(activity, item.record);
        m_edits.apply({{Action::Delete, activity.name(), 1, title}, {removal(item.record)}},
                      tr("“%1” deleted").arg(title));
    }
}

void TimelineView::toggleDone(const Record &record)
{
    const Activity &activity = m_model->schema().activity;
    const bool planned = record[activity.status] == "planned"_L1;
    const ChangeSet set =
        planned ? completion(activity, record, QDateTime::currentDateTime()) : reopening(activity, record);
    m_edits.apply(set,
                  planned ? tr("“%1” done").arg(set.action.subject) : tr("“%1” planned again").arg(set.action.subject));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        activate(index);
        return;
    case Qt::Key_Delete:
        removeAt(index);
        return;
    case Qt::Key_Space:
        if (index.isValid() && m_model->item(index).kind == TimelineModel::Entry)
            toggleDone(Record(m_model->item(index).record));
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (index.isValid() && m_delegate->isCut(index) &&
            m_model->isExpanded(m_model->item(index).record.id()) == (event->key() == Qt::Key_Left))
            m_model->toggleExpanded(index);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model->item(index).record.isNull())
        return;
    const TimelineModel::Item item = m_model->item(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item.kind == TimelineModel::File) {
        Q_EMIT menuForFile(item.record, menu);
    } else {
        const bool planned = item.record[m_model->schema().activity.status] == "planned"_L1;
        connect(menu->addAction(themeIcon(planned ? u"circle-check"_s : u"rotate-ccw"_s),
                                planned ? tr("Mark as done") : tr("Plan again")),
                &QAction::triggered, this, [this, record = item.record] { toggleDone(record); });
        connect(menu->addAction(themeIcon(u"pencil"_s), tr("Edit")), &QAction::triggered, this,
                [this, id = item.record.id()] { editEntry(id); });
        connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy text")), &QAction::triggered, this,
                [this, record = item.record] {
                    QGuiApplication::clipboard()->setText(composedText(m_model->schema().activity, record));
                });
        // Offered where somebody listens: with customers, and on the card of a service record.
        const Id id = item.record.id();
        if (isSignalConnected(QMetaMethod::fromSignal(&TimelineView::serviceRequested)) &&
            !item.record[m_model->schema().activity.service])
            connect(menu->addAction(themeIcon(u"headset"_s), tr("New service record of it…")), &QAction::triggered,
                    this, [this, id] { Q_EMIT serviceRequested(id); });
        if (isSignalConnected(QMetaMethod::fromSignal(&TimelineView::splitRequested)))
            connect(menu->addAction(themeIcon(u"scissors"_s), tr("Split off…")), &QAction::triggered, this,
                    [this, id] { Q_EMIT splitRequested(id); });
        menu->addSeparator();
        connect(menu->addAction(themeIcon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
                [this, id = item.record.id()] { removeAt(m_model->indexOf(id)); });
        for (QAction *action : menu->actions())
            action->setEnabled(!m_edits.isReadOnly() || action->text() == tr("Copy text"));
    }
    const QRect row = visualRect(index);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(row.center())
                                                               : event->globalPos());
}
