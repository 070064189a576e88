// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/careview.h"

#include "ui/care/caredelegate.h"
#include "ui/care/caremodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

CareView::CareView(CareModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new CareDelegate(model, this))
{
    setObjectName(u"care.list"_s);
    setAccessibleName(tr("Care"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CareView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &CareView::restorePlace);
}

QString CareView::deedName(CareDeed deed)
{
    switch (deed) {
    case CareDeed::Write:
        return tr("Write…");
    case CareDeed::Called:
        return tr("Called");
    case CareDeed::Done:
        return tr("Done without a message");
    case CareDeed::Open:
        return tr("Show customer");
    }
    Q_UNREACHABLE();
}

QString CareView::deedIcon(CareDeed deed)
{
    switch (deed) {
    case CareDeed::Write:
        return u"mail"_s;
    case CareDeed::Called:
        return u"phone-call"_s;
    case CareDeed::Done:
        return u"check"_s;
    case CareDeed::Open:
        return u"arrow-right"_s;
    }
    Q_UNREACHABLE();
}

QList<CareEntry> CareView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<CareEntry> entries;
    for (const QModelIndex &row : std::as_const(rows))
        if (const CareEntry *entry = m_model.entry(row))
            entries.append(*entry);
    return entries;
}

void CareView::perform(CareDeed deed)
{
    if (!chosen().isEmpty() && (deed == CareDeed::Open || !m_readOnly))
        Q_EMIT wanted(deed);
}

void CareView::rememberPlace()
{
    m_chosen.clear();
    const QList<CareEntry> entries = chosen();
    for (const CareEntry &entry : entries)
        m_chosen.append({entry.contact, entry.key});
    const CareEntry *current = m_model.entry(currentIndex());
    m_current = current ? std::pair(current->contact, current->key) : std::pair<Id, QString>();
    m_scroll = verticalScrollBar()->value();
}

void CareView::restorePlace()
{
    const QSet<std::pair<Id, QString>> before(m_chosen.begin(), m_chosen.end());
    QItemSelection selection;
    int first = -1; // of a run of rows that were chosen
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const CareEntry *entry = m_model.entry(m_model.index(row));
        const bool chosen = entry && before.contains({entry->contact, entry->key});
        if (chosen && first < 0)
            first = row;
        if (!chosen && first >= 0)
            selection.append(QItemSelectionRange(m_model.index(std::exchange(first, -1)), m_model.index(row - 1)));
    }
    if (const QModelIndex index = m_model.indexOf(m_current.first, m_current.second); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_scroll);
    if (hasFocus())
        chooseFirst();
    Q_EMIT choiceChanged();
}

void CareView::chooseFirst()
{
    if (!m_model.entry(currentIndex()) && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1)); // the first row below the first heading
}

void CareView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void CareView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        perform(CareDeed::Write);
        return;
    case Qt::Key_L:
        perform(CareDeed::Called);
        return;
    case Qt::Key_Space:
        perform(CareDeed::Done);
        return;
    case Qt::Key_O:
        perform(CareDeed::Open);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CareView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_model.entry(indexAt(event->pos())))
        perform(CareDeed::Write);
}

void CareView::mouseMoveEvent(QMouseEvent *event)
{
    m_delegate->setHovered(indexAt(event->pos()));
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void CareView::leaveEvent(QEvent *event)
{
    m_delegate->setHovered({});
    viewport()->update();
    QListView::leaveEvent(event);
}

void CareView::contextMenuEvent(QContextMenuEvent *event)
{
    if (chosen().isEmpty())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"care.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[deed, key] : {std::pair{CareDeed::Write, Qt::Key_Return}, std::pair{CareDeed::Called, Qt::Key_L},
                                    std::pair{CareDeed::Done, Qt::Key_Space}, std::pair{CareDeed::Open, Qt::Key_O}}) {
        QAction *action = menu->addAction(
            themeIcon(deedIcon(deed)), deedName(deed) + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
        action->setEnabled(deed == CareDeed::Open || !m_readOnly);
        connect(action, &QAction::triggered, this, [this, deed = deed] { perform(deed); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CareView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    chooseFirst();
}
