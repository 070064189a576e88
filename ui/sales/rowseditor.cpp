// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/rowseditor.h"

#include "ui/sales/rowdrag.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
// As cards are moved on the board.
QKeySequence keysTo(int by)
{
    return QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_Up : Qt::Key_Down));
}
} // namespace

EditedRow::EditedRow(const QString &objectName, const Record &record, QWidget *parent)
    : QWidget(parent)
    , m_id(record.id())
    , m_name(new QLineEdit(record.title(), this))
    , m_grip(new RowGrip(this))
    , m_up(new IconButton(u"chevron-up"_s, tr("Up"), this))
    , m_down(new IconButton(u"chevron-down"_s, tr("Down"), this))
    , m_remove(new IconButton(u"trash-2"_s, tr("Remove"), this))
{
    setObjectName(objectName);
    const QString label = record.entity().titleField()->label();
    m_name->setObjectName(objectName + u".name"_s);
    m_name->setAccessibleName(label);
    m_name->setPlaceholderText(label);
    m_remove->setObjectName(objectName + u".remove"_s);
    m_grip->setObjectName(objectName + u".grip"_s);
    m_grip->setToolTip(tr("Drag to another place"));
    m_up->setNameAndShortcut(tr("Up"), shortcutText(keysTo(-1)));
    m_down->setNameAndShortcut(tr("Down"), shortcutText(keysTo(1)));
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &EditedRow::removeRequested);
}

void EditedRow::addButtons(QHBoxLayout *line)
{
    line->insertWidget(0, m_grip);
    for (IconButton *button : {m_up, m_down, m_remove}) {
        setButtonLook(button, ButtonLook::Flat, true);
        line->addWidget(button);
    }
}

void EditedRow::setMovable(bool up, bool down)
{
    m_up->setEnabled(up);
    m_down->setEnabled(down);
    m_grip->setEnabled(up || down);
}

RowsEditor::RowsEditor(Store &store, const CrmSchema &schema, const QString &objectName, const QString &done,
                       QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_schema(schema)
    , m_done(done)
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
    , m_column(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_area(new QScrollArea(this))
    , m_drag(new RowDrag(m_area))
    , m_problem(new ProblemLabel(objectName + u".problem"_s, this))
    , m_save(new Button(tr("Save"), {}, ButtonLook::Primary, this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    m_outer->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xl);
    m_outer->setSpacing(Space::l);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::m, 0);
    column->setSpacing(Space::m);
    m_column->setSpacing(Space::m);
    column->addLayout(m_content);
    column->addLayout(m_column);
    column->addStretch(1);
    m_area->setWidget(content);
    m_outer->addWidget(m_area, 1);
    m_outer->addWidget(m_problem);
    m_buttons->setSpacing(Space::m);
    auto *cancel = new Button(tr("Cancel"), {}, ButtonLook::Normal, this);
    m_save->setObjectName(objectName + u".save"_s);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_save);
    m_outer->addLayout(m_buttons);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &RowsEditor::save);
    m_save->setEnabled(false); // until it is known what is there
    for (const int by : {-1, 1}) {
        auto *keys = new QShortcut(keysTo(by), this);
        connect(keys, &QShortcut::activated, this, [this, by] { moveFocused(by); });
    }
    connect(m_drag, &RowDrag::carried, this, &RowsEditor::place);
}

void RowsEditor::addAbove(QWidget *widget)
{
    m_outer->insertWidget(m_outer->indexOf(m_area), widget);
}

void RowsEditor::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - 3, button);
}

Button *RowsEditor::addRowButton(const QString &text)
{
    auto *add = new Button(text, u"plus"_s, ButtonLook::Normal, this);
    add->setObjectName(objectName() + u".add"_s);
    addButton(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(makeRow(newRecord()));
        arrange();
        m_rows.last()->name()->setFocus(Qt::OtherFocusReason);
        m_area->widget()->layout()->activate();
        m_area->ensureWidgetVisible(m_rows.last());
    });
    return add;
}

void RowsEditor::setBefore(const QList<Record> &records)
{
    m_before = records;
    for (const Record &record : records)
        addRow(makeRow(record));
    arrange();
    m_save->setEnabled(!m_store.isReadOnly());
}

void RowsEditor::addRow(EditedRow *row)
{
    m_rows.append(row);
    watch(row);
    connect(row, &EditedRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &EditedRow::removeRequested, this, [this, row] {
        if (!mayRemove(*row))
            return;
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        arrange();
    });
}

void RowsEditor::move(EditedRow *row, int by)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at + by >= 0 && at + by < m_rows.size())
        m_rows.move(at, at + by);
    arrange();
}

/// The row in which somebody is writing, who goes on writing there.
void RowsEditor::moveFocused(int by)
{
    for (EditedRow *row : std::as_const(m_rows)) {
        if (!row->isAncestorOf(focusWidget()))
            continue;
        move(row, by);
        m_area->widget()->layout()->activate();
        m_area->ensureWidgetVisible(row);
        return;
    }
}

void RowsEditor::watch(EditedRow *row)
{
    connect(row->grip(), &RowGrip::taken, this, [this, row](QPoint at) {
        m_from = m_rows.indexOf(row);
        m_drag->start(row, at);
    });
    connect(row->grip(), &RowGrip::carried, m_drag, &RowDrag::moveTo);
    connect(row->grip(), &RowGrip::letGo, this, [this] { endDrag(false); });
}

/// The row that is carried goes below those whose middle it has passed.
void RowsEditor::place(int middle)
{
    qsizetype to = 0;
    for (const EditedRow *row : std::as_const(m_rows))
        to += row != m_drag->row() && row->geometry().center().y() < middle;
    const qsizetype at = m_rows.indexOf(static_cast<EditedRow *>(m_drag->row()));
    if (to == at)
        return;
    m_rows.move(at, to);
    arrange();
    m_area->widget()->layout()->activate();
}

void RowsEditor::endDrag(bool back)
{
    auto *row = static_cast<EditedRow *>(m_drag->row());
    m_drag->finish();
    if (!row || !back)
        return;
    m_rows.move(m_rows.indexOf(row), m_from);
    arrange();
}

void RowsEditor::arrange()
{
    m_problem->hide();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(int(i), m_rows[i]);
        m_rows[i]->setMovable(i > 0, i + 1 < m_rows.size());
    }
    orderTabsAsLaidOut(this);
}

void RowsEditor::refuse(const QString &text, QWidget *at)
{
    m_problem->tell(text);
    at->setFocus(Qt::OtherFocusReason);
}

bool RowsEditor::addChanges(const FieldBase &place, ChangeSet *set)
{
    QSet<Id> kept;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Record record = m_rows[i]->record();
        record.setValue(place, qint64(i + 1));
        if (!check(*m_rows[i], record))
            return false;
        kept.insert(record.id());
        const auto old = std::find_if(m_before.begin(), m_before.end(),
                                      [&](const Record &before) { return before.id() == record.id(); });
        if (old == m_before.end())
            set->changes.append(insertion(record));
        else if (const std::optional<Change> change = difference(*old, record))
            set->changes.append(*change);
    }
    for (const Record &old : std::as_const(m_before))
        if (!kept.contains(old.id()))
            set->changes.append(removal(old));
    return true;
}

void RowsEditor::reject()
{
    if (m_drag->row()) { // Esc puts it back where it was
        endDrag(true);
        return;
    }
    if (!m_warned) {
        const std::optional<ChangeSet> set = changes();
        if (!set || !set->isEmpty()) {
            m_warned = true;
            refuse(tr("Nothing is saved yet. Esc once more drops the changes."), m_save);
            return;
        }
    }
    QDialog::reject();
}

void RowsEditor::save()
{
    const std::optional<ChangeSet> set = changes();
    if (!set)
        return;
    m_save->setEnabled(false);
    m_store.apply(*set, this, [this](const Result<ChangeSet> &result) {
        m_save->setEnabled(true);
        if (!result.ok()) {
            refuse(result.error().text, m_save);
            return;
        }
        if (!result->isEmpty())
            Q_EMIT performed(m_done);
        accept();
    });
}
