// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardnotes.h"

#include "ui/records/composedrafts.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardNotes::CardNotes(const FieldBase &field, CardEdits &edits, ComposeDrafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_edits(edits)
    , m_drafts(drafts)
    , m_text(new QPlainTextEdit)
    , m_problem(new ProblemLabel(u"notes.problem"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::xl, 0, Space::xl);
    column->setSpacing(Space::s);
    m_text->setObjectName(u"notes"_s);
    m_text->setAccessibleName(field.label());
    m_text->setPlaceholderText(tr("Anything worth remembering. It is saved when you leave the text."));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(edits.isReadOnly());
    m_text->installEventFilter(this);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_record.isNull())
            m_drafts.setDraft(draftKey(),
                              isChanged() ? QJsonObject{{u"text"_s, m_text->toPlainText()}} : QJsonObject());
    });
}

QString CardNotes::draftKey() const
{
    return u"%1:%2"_s.arg(m_field.name()).arg(m_record.id());
}

bool CardNotes::isChanged() const
{
    return m_text->toPlainText() != m_record.value(m_field).toString();
}

void CardNotes::setRecord(const Record &record)
{
    const bool same = !m_record.isNull() && m_record.id() == record.id();
    if (same && m_text->hasFocus() && isChanged())
        return; // being written; what the file says is compared when it is saved
    if (!same && !m_record.isNull() && isChanged())
        save();
    m_record = record;
    m_problem->hide();
    const QString draft = m_drafts.draft(draftKey()).value("text"_L1).toString();
    const QString text = draft.isEmpty() ? record.value(m_field).toString() : draft;
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void CardNotes::save()
{
    ImeGuard::commit();
    if (m_record.isNull() || !isChanged() || m_edits.isReadOnly())
        return;
    const QString text = m_text->toPlainText();
    m_edits.saveField(m_record, m_field, text, {}, tr("%1 changed").arg(m_field.label()), this,
                      [this, key = draftKey(), id = m_record.id(), text](const Result<ChangeSet> &result) {
                          if (result.ok()) {
                              if (m_drafts.draft(key).value("text"_L1).toString() == text)
                                  m_drafts.setDraft(key, {});
                              if (m_record.id() == id)
                                  m_record.setValue(m_field, text);
                          }
                          m_problem->tell(!result.ok() && m_record.id() == id ? result.error().text : QString());
                      });
}

bool CardNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        save();
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) &&
            press->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return false;
}
