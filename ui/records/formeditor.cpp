// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formeditor.h"

#include "core/record/validation.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FormEditor::FormEditor(const FieldBase &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
    , m_hint(new TextLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_problem(new ProblemLabel(u"problem"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_problem);
    m_hint->setIndent(8);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_hint->setObjectName(u"hint"_s);
    m_problem->setIndent(8);
    setObjectName(u"editor."_s + field.name());
}

void FormEditor::addInput(QWidget *input)
{
    m_column->insertWidget(0, input);
    input->setAccessibleName(m_field.label());
    input->setObjectName(u"input."_s + m_field.name());
    input->installEventFilter(this);
    setFocusProxy(input);
    m_ime = new ImeGuard(input);
    connect(this, &FormEditor::edited, this, [this] { showProblem({}); });
}

namespace
{
/// Across windows: the list of a combo box is a window of its own, and its child.
bool isWithin(const QObject *outer, const QObject *inner)
{
    while (inner && inner != outer)
        inner = inner->parent();
    return inner;
}

QString neededText(const FormEditor &editor)
{
    return editor.savesAtOnce() ? FormEditor::tr("Please choose one.")
                                : FormEditor::tr("%1 is needed.").arg(editor.field().label());
}

QString implausible(Kind kind, const QString &text)
{
    if (isPlausible(kind, text))
        return {};
    return kind == Kind::Email ? FormEditor::tr("An e-mail address looks like name@example.com.")
                               : FormEditor::tr("A phone number has at least three digits.");
}
} // namespace

Result<QVariant> FormEditor::value()
{
    ImeGuard::commit();
    const Result<QVariant> read = this->read();
    if (!read.ok())
        return read;
    if (read->isNull() && m_field.spec().required)
        return Error{Error::Invalid, neededText(*this), {}};
    if (const QString reason = read->isNull() ? QString() : implausible(m_field.kind(), read->toString());
        !reason.isEmpty())
        return Error{Error::Invalid, reason, {}};
    return read;
}

void FormEditor::showNeeded()
{
    showProblem(neededText(*this));
}

void FormEditor::showProblem(const QString &text)
{
    if (m_problem->text() == text)
        return;
    m_problem->tell(text);
    m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    input()->setProperty("invalid", !text.isEmpty());
    input()->setAccessibleDescription(text);
    input()->update();
    updateGeometry();
}

QString FormEditor::problem() const
{
    return m_problem->text();
}

void FormEditor::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty() && m_problem->text().isEmpty());
    updateGeometry();
}

bool FormEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_inPlace || watched != input() || (event->type() != QEvent::FocusOut && isChoosing()))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && !m_ime->isComposing()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!enterAccepts(press->modifiers() & Qt::ControlModifier))
                return false;
            Q_EMIT accepted();
            return true;
        case Qt::Key_Escape:
            Q_EMIT rejected();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (!m_tabLeaves)
                return false;
            Q_EMIT left(press->key() == Qt::Key_Tab);
            return true;
        default:
            return false;
        }
    } else if (event->type() == QEvent::FocusOut) {
        // A context menu, another window or the input's own list is not leaving.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            !isWithin(input(), QApplication::focusWidget()))
            Q_EMIT focusGone();
    }
    return false;
}
