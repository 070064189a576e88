// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/columnchooser.h"

#include "ui/records/listspec.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

ColumnChooser::ColumnChooser(const Entity &listed, const QList<const FieldBase *> &choosable,
                             const QList<const FieldBase *> &usual, QWidget *parent)
    : Popover(parent)
    , m_listed(listed)
    , m_choosable(choosable)
    , m_usual(usual)
    , m_title(new TextLabel(tr("Columns"), TextRole::Subtitle, Ink::Primary, this))
    , m_search(new SearchField(tr("Find a column"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnChooser"_s);
    setAccessibleName(tr("Columns"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *reset = new Button(tr("Reset"), {}, ButtonLook::Flat, this);
    setButtonLook(reset, ButtonLook::Flat, true);
    reset->setObjectName(u"resetColumns"_s);
    m_reset = reset;
    head->addWidget(reset);
    content()->addLayout(head);
    m_search->setObjectName(u"columnSearch"_s);
    content()->addWidget(m_search);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns, in their order"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setFixedSize(theme().px(280), theme().px(320));
    m_list->setUniformItemSizes(true);
    m_list->setToolTip(
        tr("Drag to change the order, or move with %1.").arg(shortcutText(QKeySequence(Qt::CTRL | Qt::Key_Up))));
    m_list->installEventFilter(this);
    content()->addWidget(m_list);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(m_usual);
        send();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::filterItems);
    connect(m_search, &SearchField::leaveDown, this, &ColumnChooser::leaveSearch);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::send);
    // A drop removes and inserts rows: what came out of it is known in the next turn.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::send);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this,
            [this] { QTimer::singleShot(0, this, &ColumnChooser::send); });
}

void ColumnChooser::setWords(const QString &title, const QString &hint, const QString &list)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_list->setAccessibleName(list);
}

void ColumnChooser::setChoosable(bool choosable)
{
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list), m_reset})
        part->setEnabled(choosable);
}

void ColumnChooser::open(const QList<const FieldBase *> &shown, const QWidget *anchor)
{
    m_search->clear();
    fill(shown);
    m_sent = shown;
    openAt(anchor);
    m_search->setFocus();
}

void ColumnChooser::fill(const QList<const FieldBase *> &shown)
{
    m_filling = true;
    m_list->clear();
    QList<const FieldBase *> all = shown;
    for (const FieldBase *field : m_choosable) {
        if (!all.contains(field))
            all.append(field);
    }
    for (const FieldBase *field : std::as_const(all)) {
        auto *item = new QListWidgetItem(columnLabel(*field, m_listed), m_list);
        item->setData(Qt::UserRole, field->path());
        item->setCheckState(shown.contains(field) ? Qt::Checked : Qt::Unchecked);
        Qt::ItemFlags flags = item->flags() | Qt::ItemIsUserCheckable;
        flags.setFlag(Qt::ItemIsDropEnabled, false);
        if (field == m_listed.titleField())
            flags.setFlag(Qt::ItemIsUserCheckable, false); // without it the rows have no name
        item->setFlags(flags);
    }
    m_filling = false;
    filterItems(m_search->text());
}

void ColumnChooser::filterItems(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    m_list->setCurrentItem(firstMatch());
}

QListWidgetItem *ColumnChooser::firstMatch() const
{
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden())
            return m_list->item(row);
    return nullptr;
}

/// Enter chooses what was looked for, and the next name can be typed; Down goes on in the list.
void ColumnChooser::leaveSearch(bool byEnter)
{
    QListWidgetItem *match = firstMatch();
    if (!match)
        return;
    if (!byEnter || m_search->text().trimmed().isEmpty()) {
        m_list->setCurrentItem(match);
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        if (match->flags() & Qt::ItemIsUserCheckable)
            match->setCheckState(match->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_search->selectAll();
    }
}

void ColumnChooser::send()
{
    if (m_filling)
        return;
    QList<const FieldBase *> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        for (const FieldBase *field : std::as_const(m_choosable)) {
            if (item->checkState() == Qt::Checked && field->path() == item->data(Qt::UserRole).toString())
                columns.append(field);
        }
    }
    if ((columns.isEmpty() && !m_mayBeEmpty) || columns == m_sent)
        return;
    m_sent = columns;
    Q_EMIT columnsChanged(columns);
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    send();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool move = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
        if (!move && key->key() == Qt::Key_Up && m_list->currentItem() == firstMatch()) {
            m_search->setFocus(Qt::BacktabFocusReason);
            return true;
        }
        if (move && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}
