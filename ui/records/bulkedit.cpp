// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulkedit.h"

#include "ui/records/formeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace
{
constexpr int looked = 2000; // records read to find what they have in common; of more nothing is assumed
}

BulkEdit::BulkEdit(const Entity &entity, const QList<const FieldBase *> &fields, const QList<Id> &ids, CardEdits &edits,
                   QWidget *parent)
    : QDialog(parent), m_ids(ids), m_edits(edits)
{
    setObjectName(u"bulkEdit"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Edit %Ln record(s)", nullptr, int(ids.size())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::l);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Subtitle, Ink::Primary, this));
    column->addWidget(new TextLabel(tr("Only the fields you change are changed, in all of them."), TextRole::Caption,
                                    Ink::Secondary, this));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the fields in it take the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, Space::l, 0);
    rows->setSpacing(Space::m);
    for (const FieldBase *field : fields) {
        if (field->kind() != Kind::Tags) // has a panel of its own that adds and removes
            addField(*field, rows);
    }
    rows->addStretch();
    area->setWidget(form);
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"cancelBulk"_s);
    m_apply = new Button(tr("Change %Ln record(s)", nullptr, int(ids.size())), {}, ButtonLook::Primary, this);
    m_apply->setObjectName(u"applyBulk"_s);
    m_apply->setEnabled(false);
    m_apply->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEdit::accept);
    resize(theme().px(480), theme().px(560));
    Query query;
    query.entity = &entity;
    for (const FormEditor *editor : std::as_const(m_editors))
        query.columns.append(&editor->field());
    offer({});
    if (ids.size() > looked) {
        showCommon({});
        return;
    }
    edits.store().rows(query, ids, this, [this](const Result<QList<Row>> &found) {
        offer(found ? *found : QList<Row>());
        showCommon(found ? *found : QList<Row>());
    });
}

/// The fields that every one of the records has: companies have no birthday. Of unknown records only what all kinds
/// have.
void BulkEdit::offer(const QList<Row> &rows)
{
    for (FormEditor *editor : std::as_const(m_editors)) {
        const FieldBase &field = editor->field();
        const bool all = rows.isEmpty() ? !*field.spec().variant
                                        : std::all_of(rows.begin(), rows.end(),
                                                      [&](const Row &row) { return field.appliesTo(row.variant); });
        editor->setVisible(all);
        m_labels[editor]->setVisible(all);
    }
}

void BulkEdit::addField(const FieldBase &field, QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    auto *label = new TextLabel(field.label(), TextRole::Body, Ink::Secondary, this);
    label->setFixedWidth(theme().px(140));
    label->setMinimumHeight(theme().px(32));
    label->setWordWrap(true);
    auto *editor = FormEditor::make(field, m_edits, this);
    label->setBuddy(editor);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    column->addLayout(line);
    m_editors.append(editor);
    m_labels.insert(editor, label);
    connect(editor, &FormEditor::edited, this, [this, editor] { touch(editor); });
}

void BulkEdit::showCommon(const QList<Row> &rows)
{
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        FormEditor *editor = m_editors[i];
        if (m_touched.contains(editor))
            continue;
        const QVariant first = rows.isEmpty() ? QVariant() : rows.first().values.value(i);
        const bool same = !rows.isEmpty() && std::all_of(rows.begin(), rows.end(),
                                                         [&](const Row &row) { return row.values.value(i) == first; });
        const QSignalBlocker quiet(editor);
        if (same) {
            editor->setValue(first);
            continue;
        }
        const QString different = tr("(different values)");
        if (auto *line = qobject_cast<QLineEdit *>(editor->input())) {
            line->setPlaceholderText(different);
        } else if (auto *note = qobject_cast<QPlainTextEdit *>(editor->input())) {
            note->setPlaceholderText(different);
        } else if (auto *box = qobject_cast<QComboBox *>(editor->input())) {
            box->insertItem(0, different, QVariant());
            box->setCurrentIndex(0);
        }
    }
}

void BulkEdit::touch(FormEditor *editor)
{
    auto *box = qobject_cast<QComboBox *>(editor->input());
    const bool back = box && box->currentText() == tr("(different values)");
    if (back)
        m_touched.remove(editor);
    else
        m_touched.insert(editor);
    m_labels[editor]->setInk(back ? Ink::Secondary : Ink::Accent);
    m_apply->setEnabled(!m_touched.isEmpty());
}

void BulkEdit::accept()
{
    Values values;
    for (FormEditor *editor : std::as_const(m_editors)) {
        if (!m_touched.contains(editor))
            continue;
        const Result<QVariant> value = editor->value();
        if (!value) {
            editor->showProblem(value.error().text);
            editor->setFocus();
            return;
        }
        values.append({&editor->field(), *value});
    }
    if (values.isEmpty())
        return;
    Q_EMIT confirmed(m_ids, values);
    QDialog::accept();
}
