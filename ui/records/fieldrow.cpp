// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldrow.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/records/formeditor.h"

#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const FieldBase &field, CardEdits &edits, Look look, QWidget *parent)
    : FactRow(look, parent), m_field(field), m_edits(edits), m_rowLook(look), m_icon(kindIcon(field.kind()))
{
    setObjectName(u"field."_s + field.name());
    setReadOnly(field.spec().readOnly || edits.isReadOnly());
    connect(this, &FactRow::activated, this, [this] {
        if (m_field.isReference())
            m_edits.open(*m_field.target(), m_record.value(m_field).toLongLong());
        else
            m_edits.openUrl(content().link);
    });
    connect(this, &FactRow::menuAboutToShow, this, [this](QMenu *menu) {
        if (isReadOnly() || isEmpty() || m_field.spec().required)
            return;
        connect(menu->addAction(tr("Clear")), &QAction::triggered, this, [this] {
            m_edits.saveField(m_record, m_field, {}, {}, tr("%1 cleared").arg(m_field.label()), this,
                              [this](const Result<ChangeSet> &result) {
                                  if (!result.ok())
                                      Q_EMIT m_edits.failed(result.error());
                              });
        });
    });
}

bool FieldRow::isEmpty() const
{
    return m_record.isNull() || m_record.value(m_field).isNull();
}

void FieldRow::setRecord(const Record &record, const QString &title)
{
    m_latest = record;
    m_title = title;
    if (m_form && !m_saving)
        return; // what is typed is judged against the record it was typed on
    m_record = record;
    refresh();
}

void FieldRow::refresh()
{
    Content content;
    content.icon = m_icon;
    content.label = m_field.label();
    const QVariant &value = m_record.value(m_field);
    if (!value.isNull()) {
        content.text = m_maker ? m_maker(m_record)
                               : displayText(m_field, m_field.isReference()
                                                          ? QVariant::fromValue(Link{value.toLongLong(), m_title})
                                                          : value);
        if (m_field.kind() == Kind::Url)
            content.whole = std::exchange(content.text, webText(content.text));
        const bool named = m_named && m_rowLook == Look::Icon;
        if (named && !content.whole.isEmpty())
            content.caption = m_field.label(); // what stands on one line needs all of it
        else if (named)
            content.text = labelled(m_field.label(), content.text);
        content.link = linkFor(m_field.kind(), value.toString());
        const Entity *target = m_field.isReference() ? m_field.target() : nullptr;
        content.target = target && !target->spec().internal;
    }
    setContent(content);
}

void FieldRow::startEditing()
{
    if (isReadOnly() || m_form || m_record.isNull())
        return;
    m_form = FormEditor::make(m_field, m_edits, this);
    m_form->setInPlace();
    if (auto *line = qobject_cast<QLineEdit *>(m_form->input()); line && m_rowLook == Look::Icon)
        line->setPlaceholderText(m_field.label()); // no name stands in front of it
    m_form->setValue(m_record.value(m_field), m_title);
    openEditor(m_form);
    m_form->selectAll();
    connect(m_form, &FormEditor::accepted, this, [this] { save(true); });
    connect(m_form, &FormEditor::rejected, this, &FieldRow::revert);
    connect(m_form, &FormEditor::left, this, [this](bool forward) {
        if (save(true))
            leave(forward);
    });
    connect(m_form, &FormEditor::focusGone, this, [this] {
        if (m_form && !m_saving)
            save(false);
    });
}

void FieldRow::closeForm()
{
    if (!m_form || m_saving)
        return;
    const Result<QVariant> value = m_form->value();
    if (value.ok() && normalised(*value) != m_record.value(m_field)) {
        const auto ignore = [](const Result<ChangeSet> &) {};
        m_edits.saveField(m_record, m_field, *value, m_form->extra(), tr("%1 changed").arg(m_field.label()), &m_edits,
                          ignore);
    }
    m_form = nullptr;
    closeEditor(false);
}

void FieldRow::revert()
{
    if (!m_form)
        return;
    m_form = nullptr;
    closeEditor(true);
    m_record = m_latest;
    refresh();
    Q_EMIT editingEnded();
}

bool FieldRow::save(bool keepFocus)
{
    if (!m_form || m_saving)
        return true;
    const Result<QVariant> value = m_form->value();
    if (!value.ok()) {
        m_form->showProblem(value.error().text);
        return false;
    }
    if (normalised(*value) == m_record.value(m_field)) {
        m_form = nullptr;
        closeEditor(keepFocus);
        m_record = m_latest;
        refresh();
        Q_EMIT editingEnded();
        return true;
    }
    // The editor stays until the file has it, so that nothing typed is lost when it cannot be written.
    m_saving = true;
    if (keepFocus)
        setFocus(Qt::OtherFocusReason);
    m_form->setEnabled(false);
    m_edits.saveField(m_record, m_field, *value, m_form->extra(), tr("%1 changed").arg(m_field.label()), this,
                      [this, keepFocus](const Result<ChangeSet> &result) {
                          m_saving = false;
                          if (!m_form)
                              return;
                          m_form->setEnabled(true);
                          if (!result.ok()) {
                              m_form->showProblem(result.error().text);
                              m_form->setFocus();
                              return;
                          }
                          m_form = nullptr;
                          closeEditor(keepFocus && hasFocus());
                          for (const Change &change : result->changes)
                              if (change.id == m_record.id() && change.touches(m_field))
                                  m_record.setValue(m_field, change.after(m_field));
                          refresh();
                          Q_EMIT editingEnded();
                      });
    return true;
}
