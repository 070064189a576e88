// SPDX-License-Identifier: GPL-3.0-or-later
// The editors behind FormEditor::make, one per group of kinds.
#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "ui/records/formeditor.h"
#include "ui/records/formpicker.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{
/// What a value looks like while it is edited: phones as typed, everything else as shown.
QString editText(const FieldBase &field, const QVariant &value)
{
    return field.kind() == Kind::Phone ? value.toString() : displayText(field, value);
}

class LineEditor final : public FormEditor
{
public:
    LineEditor(const FieldBase &field, QWidget *parent) : FormEditor(field, parent), m_edit(new QLineEdit)
    {
        addInput(m_edit);
        switch (field.kind()) {
        case Kind::Phone:
            m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
            break;
        case Kind::Email:
            m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
            break;
        case Kind::Url:
            m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
            break;
        default:
            break;
        }
        connect(m_edit, &QLineEdit::textEdited, this, [this] {
            interpret();
            Q_EMIT edited();
        });
    }
    void setValue(const QVariant &value, const QString &) override
    {
        m_original = value;
        m_shown = editText(field(), value);
        m_edit->setText(m_shown);
    }
    QWidget *input() const override { return m_edit; }
    void selectAll() override { m_edit->selectAll(); }
    QJsonValue draft() const override { return m_edit->text(); }
    void setDraft(const QJsonValue &draft) override
    {
        m_edit->setText(draft.toString());
        interpret();
    }

protected:
    Result<QVariant> read() override
    {
        // What was not touched is kept exactly, even when its text form is shorter than the value.
        return m_edit->text() == m_shown ? Result<QVariant>(m_original) : fromTypedText(field(), m_edit->text());
    }

private:
    void interpret()
    {
        const Kind kind = field().kind();
        if (kind != Kind::Date && kind != Kind::DateTime && kind != Kind::PartialDate && kind != Kind::Money)
            return;
        const Result<QVariant> typed = fromTypedText(field(), m_edit->text());
        const QString meant = typed.ok() ? displayText(field(), *typed) : QString();
        showHint(meant == m_edit->text() ? QString() : meant);
    }
    QLineEdit *m_edit;
    QVariant m_original;
    QString m_shown;
};

class NoteEditor final : public FormEditor
{
public:
    NoteEditor(const FieldBase &field, QWidget *parent) : FormEditor(field, parent), m_edit(new QPlainTextEdit)
    {
        addInput(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            Q_EMIT edited();
        });
        fit();
    }
    void setValue(const QVariant &value, const QString &) override
    {
        m_edit->setPlainText(value.toString());
        m_edit->moveCursor(QTextCursor::End);
    }
    QWidget *input() const override { return m_edit; }
    QJsonValue draft() const override { return m_edit->toPlainText(); }
    void setDraft(const QJsonValue &draft) override { setValue(draft.toString(), {}); }

protected:
    Result<QVariant> read() override { return fromTypedText(field(), m_edit->toPlainText()); }
    bool enterAccepts(bool control) const override { return control; }

private:
    void fit()
    {
        const int lines = qBound(3, int(m_edit->document()->size().height()), 14);
        m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * lines + 18);
    }
    QPlainTextEdit *m_edit;
};

class ChoiceEditor final : public FormEditor
{
public:
    ChoiceEditor(const FieldBase &field, QWidget *parent) : FormEditor(field, parent), m_box(new QComboBox)
    {
        addInput(m_box);
        if (field.kind() == Kind::Bool) {
            m_box->addItem(FormEditor::tr("No"), QVariant(qint64(0)));
            m_box->addItem(FormEditor::tr("Yes"), QVariant(qint64(1)));
        } else {
            if (!field.spec().required)
                m_box->addItem(FormEditor::tr("None", "no choice"), QVariant());
            const QList<FieldBase::Choice> choices = field.choices();
            for (const FieldBase::Choice &choice : choices)
                m_box->addItem(choice.label, choice.key);
        }
        connect(m_box, &QComboBox::activated, this, [this] {
            Q_EMIT edited();
            if (standsAlone())
                Q_EMIT accepted();
        });
    }
    void setValue(const QVariant &value, const QString &) override
    {
        const int index = m_box->findData(value);
        if (index < 0 && !value.isNull())
            m_box->addItem(displayText(field(), value), value); // a choice that is offered no more
        m_box->setCurrentIndex(index < 0 && !value.isNull() ? m_box->count() - 1 : qMax(0, index));
    }
    QWidget *input() const override { return m_box; }
    bool savesAtOnce() const override { return true; }
    QJsonValue draft() const override { return m_box->currentData().toString(); }
    void setDraft(const QJsonValue &draft) override
    {
        for (int i = 0; i < m_box->count(); ++i)
            if (m_box->itemData(i).toString() == draft.toString())
                m_box->setCurrentIndex(i);
    }

protected:
    Result<QVariant> read() override { return m_box->currentData(); }

private:
    QComboBox *m_box;
};

class ReferenceEditor final : public FormEditor
{
public:
    ReferenceEditor(const FieldBase &field, const Entity &target, CardEdits &edits, QWidget *parent)
        : FormEditor(field, parent), m_picker(new RecordPicker(target, edits, edits.referenceRule(field)))
    {
        addInput(m_picker);
        connect(m_picker, &QLineEdit::textEdited, this, &FormEditor::edited);
        connect(m_picker, &RecordPicker::picked, this, &FormEditor::edited);
    }
    void setValue(const QVariant &value, const QString &title) override
    {
        const Link link = value.value<Link>();
        m_picker->setRecord(link.id ? link.id : value.toLongLong(), link.id ? link.title : title);
    }
    QList<Change> extra() const override { return m_picker->extra(); }
    QWidget *input() const override { return m_picker; }
    void selectAll() override { m_picker->selectAll(); }
    QJsonValue draft() const override { return m_picker->draft(); }
    void setDraft(const QJsonValue &draft) override { m_picker->setDraft(draft); }

protected:
    bool isChoosing() const override { return m_picker->isChoosing(); }
    Result<QVariant> read() override
    {
        if (!m_picker->settle())
            return Error{Error::Invalid,
                         FormEditor::tr("Nobody called “%1” is known. Choose one of the list.").arg(m_picker->text()),
                         {}};
        return m_picker->id() ? QVariant(m_picker->id()) : QVariant();
    }

private:
    RecordPicker *m_picker;
};
} // namespace

FormEditor *FormEditor::make(const FieldBase &field, CardEdits &edits, QWidget *parent)
{
    switch (field.kind()) {
    case Kind::Note:
        return new NoteEditor(field, parent);
    case Kind::Choice:
    case Kind::Bool:
        return new ChoiceEditor(field, parent);
    case Kind::Reference:
        return new ReferenceEditor(field, *field.target(), edits, parent);
    case Kind::Text:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::PartialDate:
    case Kind::Tags:
        return new LineEditor(field, parent);
    }
    Q_UNREACHABLE();
}
