// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleeditor.h"

#include "ui/knowledge/articleview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticleEditor::ArticleEditor(QWidget *parent)
    : QWidget(parent)
    , m_mode(new SegmentedControl(tr("Text"), this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_preview(new ArticleView(this))
    , m_problem(new ProblemLabel(u"article.problem"_s, this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_save(new Button(tr("Save"), {}, ButtonLook::Primary, this))
    , m_ime(new ImeGuard(m_text))
{
    setObjectName(u"article.editor"_s);
    m_mode->setObjectName(u"article.mode"_s);
    m_mode->addSegment(u"write"_s, tr("Write"));
    m_mode->addSegment(u"preview"_s, tr("Preview"));
    m_text->setObjectName(u"article.markdown"_s);
    m_text->setAccessibleName(tr("Text of the article, as Markdown"));
    m_text->setPlaceholderText(tr("What was learnt, step by step. **Bold**, ## headings and - lists are Markdown."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_preview->setObjectName(u"article.preview"_s);
    m_cancel->setObjectName(u"article.cancel"_s);
    m_save->setObjectName(u"article.save"_s);
    m_tools = makeTools();
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_preview);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(m_mode);
    top->addWidget(m_tools);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::m);
    bottom->addWidget(m_problem, 1);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::xl);
    column->setSpacing(Space::m);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
    orderTabsAsLaidOut(this);
    connect(m_mode, &SegmentedControl::currentChanged, this,
            [this](const QString &mode) { showPreview(mode == "preview"_L1); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_warned = false;
        m_problem->tell({});
        Q_EMIT edited();
    });
    connect(m_save, &QPushButton::clicked, this, &ArticleEditor::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleEditor::cancel);
}

QWidget *ArticleEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &name, const QString &called, auto run,
                         const QKeySequence &keys = {}) {
        auto *button = new IconButton(icon, name, tools);
        button->setObjectName(u"article.mark."_s + called);
        setButtonLook(button, ButtonLook::Flat, true);
        if (!keys.isEmpty()) // the text itself takes them: the window has others for the same keys
            button->setNameAndShortcut(name, keys.toString(QKeySequence::NativeText));
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
    };
    add(u"heading"_s, tr("Heading"), u"heading"_s, [this] { markLines(u"## "_s); });
    add(
        u"bold"_s, tr("Bold"), u"bold"_s, [this] { wrap(u"**"_s, tr("bold")); }, Qt::CTRL | Qt::Key_B);
    add(
        u"italic"_s, tr("Italic"), u"italic"_s, [this] { wrap(u"*"_s, tr("italic")); }, Qt::CTRL | Qt::Key_I);
    add(u"code"_s, tr("Code"), u"code"_s, [this] { wrap(u"`"_s, tr("code")); });
    add(u"list"_s, tr("List"), u"list"_s, [this] { markLines(u"- "_s); });
    add(u"list-ordered"_s, tr("Numbered list"), u"numbers"_s, [this] { markLines(u"1. "_s, true); });
    add(u"text-quote"_s, tr("Quotation"), u"quote"_s, [this] { markLines(u"> "_s); });
    add(u"link"_s, tr("Link"), u"link"_s, [this] { addLink(); });
    return tools;
}

void ArticleEditor::begin(const QString &saved, const QString &text)
{
    m_saved = saved;
    m_warned = false;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
        m_text->moveCursor(QTextCursor::Start);
    }
    m_mode->setCurrent(u"write"_s);
    setSaving(false);
    m_problem->tell({});
}

QString ArticleEditor::text() const
{
    return m_text->toPlainText();
}

void ArticleEditor::setPictures(const QHash<QString, QImage> &pictures)
{
    m_preview->setPictures(pictures);
}

void ArticleEditor::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_text->setReadOnly(saving);
}

void ArticleEditor::tell(const QString &problem)
{
    m_problem->tell(problem);
}

void ArticleEditor::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void ArticleEditor::showPreview(bool preview)
{
    if (preview)
        m_preview->setArticle(text());
    m_tools->setEnabled(!preview);
    m_stack->setCurrentIndex(preview);
}

void ArticleEditor::cancel()
{
    if (isChanged() && !std::exchange(m_warned, true)) {
        m_problem->tell(tr("What you wrote is not saved. Press Cancel once more to let it go."));
        return;
    }
    Q_EMIT cancelled();
}

/// Around what is selected; without a selection around a word to write over. Where the marks stand already they go.
void ArticleEditor::wrap(const QString &mark, const QString &example)
{
    QTextCursor cursor = m_text->textCursor();
    const QString chosen = cursor.selectedText();
    const int start = cursor.selectionStart();
    const bool marked =
        chosen.size() >= 2 * mark.size() && chosen.startsWith(mark) && chosen.endsWith(mark) && !chosen.isEmpty();
    const QString inside = marked             ? chosen.mid(mark.size(), chosen.size() - 2 * mark.size())
                           : chosen.isEmpty() ? example
                                              : chosen;
    cursor.insertText(marked ? inside : mark + inside + mark);
    const int from = marked || !chosen.isEmpty() ? start : start + int(mark.size());
    const int length = int(inside.size() + (marked || chosen.isEmpty() ? 0 : 2 * mark.size()));
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

/// At the beginning of each line that is touched; lines that have the mark lose it.
void ArticleEditor::markLines(const QString &mark, bool numbered)
{
    static const QRegularExpression number(u"^\\d+\\. "_s);
    const QTextCursor chosen = m_text->textCursor();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    QTextBlock block = m_text->document()->findBlock(chosen.selectionStart());
    const int last = m_text->document()->findBlock(chosen.selectionEnd()).blockNumber();
    for (int i = 1; block.isValid() && block.blockNumber() <= last; block = block.next(), ++i) {
        const qsizetype there = numbered                        ? number.match(block.text()).capturedLength()
                                : block.text().startsWith(mark) ? mark.size()
                                                                : 0;
        cursor.setPosition(block.position());
        if (there > 0) {
            cursor.setPosition(block.position() + int(there), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else {
            cursor.insertText(numbered ? u"%1. "_s.arg(i) : mark);
        }
    }
    cursor.endEditBlock();
    m_text->setFocus();
}

void ArticleEditor::addLink()
{
    QTextCursor cursor = m_text->textCursor();
    const QString chosen = cursor.selectedText();
    const bool address = chosen.contains("://"_L1);
    const QString words = address || chosen.isEmpty() ? tr("words of the link") : chosen;
    const QString target = address ? chosen : u"https://"_s;
    const int start = cursor.selectionStart();
    cursor.insertText(u"[%1](%2)"_s.arg(words, target));
    cursor.setPosition(start + (address || chosen.isEmpty() ? 1 : 3 + int(words.size())));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                        address || chosen.isEmpty() ? int(words.size()) : int(target.size()));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

bool ArticleEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool shortcut = event->type() == QEvent::ShortcutOverride;
    if (watched != m_text || (event->type() != QEvent::KeyPress && !shortcut) || m_ime->isComposing())
        return false;
    auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() == Qt::ControlModifier && (press->key() == Qt::Key_B || press->key() == Qt::Key_I)) {
        if (shortcut)
            press->accept();
        else if (press->key() == Qt::Key_B)
            wrap(u"**"_s, tr("bold"));
        else
            wrap(u"*"_s, tr("italic"));
        return true;
    }
    if (shortcut)
        return false;
    if ((press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) && press->modifiers() & Qt::ControlModifier) {
        Q_EMIT saveRequested();
        return true;
    }
    if (press->key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    return false;
}
