// SPDX-License-Identifier: GPL-3.0-or-later
// How the compose box is put together, opens up and draws itself.
#include "ui/records/cardlook.h"
#include "ui/records/composebox.h"
#include "ui/records/composetypes.h"
#include "ui/records/reminderchoice.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{
/// A text that can stand in the middle of its place.
class NoteEdit : public QPlainTextEdit
{
public:
    using QAbstractScrollArea::setViewportMargins;
    using QPlainTextEdit::QPlainTextEdit;
};
} // namespace

ComposeBox::ComposeBox(const CrmSchema &schema, CardEdits &edits, Style style, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits), m_style(style)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::s, 3, Space::s, 3);
    column->setSpacing(0);
    column->addWidget(makeLine());
    column->addWidget(m_details = makeDetails());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(policy);
    connectInputs();
    m_types->setCurrent(u"note"_s);
    expand(style != Line);
    typeChosen();
    fitText();
    setEnabled(!edits.isReadOnly());
    connect(&theme(), &Theme::changed, this, &ComposeBox::fitText);
}

QWidget *ComposeBox::makeLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setSpacing(0);
    m_text = new NoteEdit(line);
    m_text->setObjectName(u"compose.text"_s);
    m_text->setAccessibleName(tr("Text of the activity"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    m_ime = new ImeGuard(m_text);
    row->addWidget(m_text, 1);
    m_icons = new QWidget(line);
    auto *icons = new QHBoxLayout(m_icons);
    icons->setContentsMargins(0, theme().px(5), 0, 0);
    icons->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &name, const QString &objectName, auto &&clicked) {
        auto *button = new IconButton(icon, name, m_icons);
        setButtonLook(button, ButtonLook::Flat, true);
        button->setObjectName(objectName);
        icons->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QToolButton::clicked, this, clicked);
    };
    add(u"phone"_s, tr("Log a call"), u"compose.call"_s, [this] { begin(u"call"_s); });
    add(u"calendar"_s, tr("Log a meeting"), u"compose.meeting"_s, [this] { begin(u"meeting"_s); });
    add(u"circle-check"_s, tr("Plan a task"), u"compose.task"_s, [this] { begin(u"task"_s, true); });
    add(u"paperclip"_s, tr("Attach a file…"), u"compose.attach"_s, [this] { Q_EMIT attachRequested(); });
    m_icons->setVisible(m_style == Line);
    row->addWidget(m_icons, 0, Qt::AlignTop);
    return line;
}

QWidget *ComposeBox::makeDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(Space::xs, Space::xs, Space::xs, Space::xs);
    column->setSpacing(Space::s);
    auto *flow = new FlowLayout(nullptr, Space::s, Space::s);
    m_types = new ComposeTypes(m_schema.activity.type, details);
    flow->addWidget(m_types);
    const auto makeChoice = [&](const FieldBase &field, const QString &none, const QString &objectName) {
        auto *box = new QComboBox(details);
        box->setAccessibleName(field.label());
        box->setObjectName(objectName);
        box->addItem(none, QString());
        const QList<FieldBase::Choice> choices = field.choices();
        for (const FieldBase::Choice &choice : choices)
            box->addItem(choice.label, choice.key);
        flow->addWidget(box);
        return box;
    };
    m_outcome = makeChoice(m_schema.activity.outcome, tr("Outcome"), u"compose.outcome"_s);
    m_direction = makeChoice(m_schema.activity.direction, tr("Direction"), u"compose.direction"_s);
    const auto makeEdit = [&](const QString &name, const QString &placeholder, const QString &objectName, int width) {
        auto *edit = new QLineEdit(details);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setPlaceholderText(placeholder);
        edit->setObjectName(objectName);
        if (width)
            edit->setFixedWidth(theme().px(width));
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            interpret();
            Q_EMIT draftChanged();
        });
        return edit;
    };
    m_minutes = makeEdit(tr("Minutes"), tr("min"), u"compose.minutes"_s, 58);
    m_when = makeEdit(tr("When, such as “yesterday 15:00” or “fri 3pm”"), tr("When: now"), u"compose.when"_s, 150);
    flow->addWidget(m_minutes);
    flow->addWidget(m_when);
    m_remind = new ReminderChoice(details);
    m_remind->setObjectName(u"compose.remind"_s);
    m_remind->installEventFilter(this);
    flow->addWidget(m_remind);
    m_internal = new QCheckBox(m_schema.activity.internal.label(), details);
    m_internal->setObjectName(u"compose.internal"_s);
    m_internal->setToolTip(tr("For colleagues only: not meant for the customer"));
    m_internal->setIcon(themeIcon(u"lock"_s, Ink::Secondary));
    flow->addWidget(m_internal);
    connect(m_internal, &QCheckBox::toggled, this, [this] {
        showService();
        Q_EMIT draftChanged();
    });
    column->addLayout(flow);
    m_next = makeEdit(tr("Next step, such as “fri 3pm send samples”"), tr("Next step: fri 3pm send samples"),
                      u"compose.next"_s, 0);
    m_next->addAction(themeIcon(u"calendar-plus"_s, Ink::Muted), QLineEdit::LeadingPosition);
    column->addWidget(m_next);
    m_hint = new TextLabel({}, TextRole::Caption, Ink::Muted, details);
    m_hint->setObjectName(u"compose.hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_problem = new ProblemLabel(u"compose.problem"_s, details);
    // What is said of the words stands beside the buttons: these stay where they are while it comes and goes.
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_hint, 1);
    m_cancel = new Button(tr("Cancel"), details);
    m_cancel->setLook(ButtonLook::Flat, true);
    m_cancel->setObjectName(u"compose.cancel"_s);
    m_save = new Button(tr("Save"), details);
    m_save->setLook(m_style == Window ? ButtonLook::Primary : ButtonLook::Normal, true);
    m_save->setObjectName(u"compose.save"_s);
    m_save->setToolTip(toolTipWithShortcut(tr("Save"), shortcutText(QKeySequence(Qt::CTRL | Qt::Key_Return))));
    buttons->addWidget(m_cancel, 0, Qt::AlignTop);
    buttons->addWidget(m_save, 0, Qt::AlignTop);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    return details;
}

void ComposeBox::connectInputs()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &ComposeBox::textTyped);
    connect(m_types, &ComposeTypes::chosen, this, [this] {
        typeChosen();
        Q_EMIT draftChanged();
        m_text->setFocus();
    });
    for (QComboBox *choice : {m_outcome, m_direction, static_cast<QComboBox *>(m_remind)})
        connect(choice, &QComboBox::activated, this, &ComposeBox::draftChanged);
    connect(m_save, &QPushButton::clicked, this, &ComposeBox::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_style != Form) { // Esc keeps what was written, this does not
            clear();
            expand(m_style != Line);
            Q_EMIT draftChanged();
        }
        Q_EMIT cancelled();
    });
    // Left empty it folds again, wherever the focus goes; not for the list of a combo box or another window.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (m_style == Line && m_expanded && isAncestorOf(before) && now && now->window() == window() &&
            !isAncestorOf(now))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isEmpty() && !isAncestorOf(QApplication::focusWidget()))
                        expand(false);
                },
                Qt::QueuedConnection);
    });
    orderTabsAsLaidOut(this);
}

void ComposeBox::expand(bool expanded)
{
    m_expanded = expanded;
    m_details->setVisible(expanded);
    m_icons->setVisible(!expanded && m_style == Line);
    update();
    Q_EMIT heightChanged();
}

void ComposeBox::fitText()
{
    m_text->parentWidget()->layout()->setContentsMargins(m_style == Line ? 14 + iconSide() : 4, 0, 0, 0);
    // One line however large the type is; a text edit would break it and show the half.
    const int room = m_text->viewport()->width() - int(m_text->document()->documentMargin() * 2) - 2;
    m_text->setPlaceholderText(m_text->fontMetrics().elidedText(
        tr("Write a note, or type / to log a call, meeting, task…"), Qt::ElideRight, qMax(room, 1)));
    // Counted by the layout of the text itself: the height of the document is in lines here.
    const int lines = qBound(1, int(m_text->document()->size().height()), 12);
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    const int margins = int(m_text->document()->documentMargin() * 2) + 6;
    const int height =
        qMax(theme().px(34), line * (m_style != Line && lines < 2 ? 2 : lines) + margins + theme().px(6));
    const int above = m_style == Line && lines < 2 ? (height - line - margins + 6) / 2 : 0;
    static_cast<NoteEdit *>(m_text)->setViewportMargins(0, above, 0, 0); // in the middle, as long as it is one line
    if (m_text->height() != height || m_text->minimumHeight() != height) {
        m_text->setFixedHeight(height);
        Q_EMIT heightChanged();
    }
}

int ComposeBox::heightFor(int width)
{
    resize(width, this->height());
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

QSize ComposeBox::sizeHint() const
{
    QSize size = layout()->totalSizeHint();
    if (layout()->hasHeightForWidth() && width() > 100)
        size.setHeight(layout()->totalHeightForWidth(width()));
    return size;
}

void ComposeBox::paintEvent(QPaintEvent *)
{
    if (m_style == Window)
        return;
    QPainter painter(this);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    drawRounded(painter, rect(), Radius::row, tokens().base, focused ? tokens().accent : tokens().inputBorder);
    if (m_style == Line)
        paintIcon(painter, iconRect(12, theme().px(40) / 2.0),
                  m_expanded ? activityIcon(m_types->current()) : u"sticky-note"_s, tokens().text2);
}

bool ComposeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_text) { // breaks the lines anew, once it is done
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &ComposeBox::fitText, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (watched == m_text && event->type() == QEvent::FocusIn && !m_expanded)
            expand(true);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_expanded) {
            event->accept();
            return true;
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress || m_ime->isComposing())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (enter && (press->modifiers() & Qt::ControlModifier || watched != m_text)) {
        save();
        return true;
    }
    if (press->key() == Qt::Key_Escape && m_expanded && (m_style != Line || isEmpty())) {
        if (m_style == Line)
            expand(false);
        Q_EMIT cancelled();
        return true;
    }
    if (press->key() == Qt::Key_Escape && m_style == Line) { // keeps the draft, gives the focus back to the page
        Q_EMIT cancelled();
        return true;
    }
    return false;
}
