// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/factrow.h"

#include "core/values/join.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 8; ///< room for the ground of a row under the pointer
constexpr int maxLines = 8;
constexpr int pencilRoom = 26;

qreal lineHeight(const QFont &font)
{
    return qCeil(font.pointSizeF() * 16.5 / 9.75);
}

int lineCount(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < maxLines; line = layout.createLine()) {
        line.setLineWidth(qMax(20.0, width));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

int editorHeight(const QWidget &editor, int width)
{
    return editor.hasHeightForWidth() ? editor.heightForWidth(width) : editor.sizeHint().height();
}

/// Line breaks of the value are kept: addresses and notes.
QString laidOut(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}
} // namespace

FactRow::FactRow(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &FactRow::activated);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FactRow::setContent(const Content &content)
{
    if (content.link != m_content.link)
        m_follow.stop(); // it was meant for what stood here
    m_content = content;
    const QString spoken = joinedClauses({content.text, content.caption});
    setAccessibleName(spoken.isEmpty() ? content.label : labelled(content.label, spoken));
    setToolTip(!content.whole.isEmpty() ? content.whole : m_look == Look::Icon ? content.label : QString());
    updateGeometry();
    update();
}

void FactRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

int FactRow::valueLeft() const
{
    switch (m_look) {
    case Look::Icon:
        return inset + theme().px(27);
    case Look::Labelled:
        return inset + theme().px(140);
    case Look::Title:
        return inset;
    }
    Q_UNREACHABLE();
}

QRectF FactRow::valueRect() const
{
    return QRectF(rect()).adjusted(valueLeft(), 0, -pencilRoom, 0);
}

int FactRow::editorLeft() const
{
    return m_look == Look::Title ? 0 : valueLeft() - 10;
}

/// By hand and not by a layout: a widget with a layout is as high as that says, whatever its own heightForWidth() is.
void FactRow::placeEditor()
{
    if (m_editor)
        m_editor->setGeometry(editorLeft(), 2, width() - editorLeft(),
                              qMax(height() - 4, m_editor->sizeHint().height()));
}

bool FactRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // the editor wants more or less room
        updateGeometry();
        placeEditor();
    }
    return QWidget::event(event);
}

void FactRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEditor();
}

void FactRow::openEditor(QWidget *editor)
{
    if (m_editor)
        return;
    m_editor = editor;
    editor->setParent(this);
    setFocusPolicy(Qt::NoFocus);
    placeEditor();
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void FactRow::closeEditor(bool keepFocus)
{
    if (!m_editor)
        return;
    QWidget *editor = std::exchange(m_editor, nullptr);
    setFocusPolicy(Qt::StrongFocus);
    if (keepFocus)
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    updateGeometry();
    update();
}

void FactRow::leave(bool forward)
{
    setFocus(Qt::TabFocusReason);
    if (!focusNextPrevChild(forward))
        return;
    if (auto *next = qobject_cast<FactRow *>(QApplication::focusWidget()); next && next != this && !next->m_readOnly)
        next->startEditing();
}

QSize FactRow::sizeHint() const
{
    return {220, heightForWidth(qMax(220, width()))};
}

QSize FactRow::minimumSizeHint() const
{
    return {120, m_editor ? heightForWidth(qMax(220, width())) : theme().px(m_look == Look::Title ? 30 : 29)};
}

int FactRow::heightForWidth(int width) const
{
    if (m_editor)
        return editorHeight(*m_editor, width - editorLeft()) + 4;
    if (m_look == Look::Title)
        return theme().px(30);
    const int base = theme().px(m_look == Look::Icon ? 29 : 32);
    const QFont &font = theme().font();
    const int lines = m_content.whole.isEmpty()
                          ? qMax(1, lineCount(laidOut(m_content.text), font, width - valueLeft() - pencilRoom))
                          : 1;
    const int captionLines = m_content.caption.isEmpty() || captionFits(width - valueLeft() - pencilRoom) ? 0 : 1;
    return base + int(lineHeight(font)) * (lines - 1) + captionLines * int(lineHeight(theme().font(TextRole::Caption)));
}

void FactRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QFont font = theme().font(m_look == Look::Title ? TextRole::Title : TextRole::Body);
    const qreal line = lineHeight(font), top = theme().px(m_look == Look::Title ? 30 : m_look == Look::Icon ? 29 : 32);
    const bool live = underMouse() || hasFocus();
    if (!m_editor && underMouse() && (!m_readOnly || isLink()))
        drawRounded(painter, rect(), Radius::control, t.hover);
    if (m_look == Look::Icon)
        paintIcon(painter, iconRect(inset, top / 2), m_content.icon, t.text2);
    else if (m_look == Look::Labelled)
        drawText(painter, {double(inset), 0, double(theme().px(128)), top}, m_content.label, theme().font(), t.text3);
    if (m_editor)
        return;
    const QRectF value = valueRect();
    if (m_content.text.isEmpty()) {
        drawText(painter, {value.left(), 0, value.width(), top}, m_look == Look::Labelled ? u"–"_s : m_content.label,
                 font, t.text3);
    } else {
        QFont used = font;
        const bool link = isLink();
        used.setUnderline(link && underMouse() && overText(mapFromGlobal(QCursor::pos())));
        const QColor color = link ? t.accent : m_content.muted ? t.text3 : t.text;
        if (m_look == Look::Title || !m_content.whole.isEmpty())
            drawText(painter, {value.left(), 0, value.width(), top}, m_content.text, used, color);
        else
            drawWrapped(painter, {value.left(), (top - line) / 2, value.width(), height() * 1.0},
                        laidOut(m_content.text), used, color, maxLines);
    }
    if (!m_content.caption.isEmpty()) {
        const QFont caption = theme().font(TextRole::Caption);
        const qreal height = lineHeight(caption), behind = textWidth(m_content.text, font) + 8;
        if (captionFits(value.width()))
            drawText(painter, {value.left() + behind, 0, value.width() - behind, top}, m_content.caption, caption,
                     t.text3);
        else
            drawText(painter, {value.left(), this->height() - height - 5, value.width(), height}, m_content.caption,
                     caption, t.text3);
    }
    if (live && !m_readOnly)
        paintIcon(painter, {width() - 21.0, (top - 14) / 2, 14, 14}, u"pencil"_s, t.text3);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

bool FactRow::captionFits(qreal width) const
{
    return !m_content.text.contains(u'\n') && textWidth(m_content.text, theme().font()) + 8 +
                                                      textWidth(m_content.caption, theme().font(TextRole::Caption)) <=
                                                  width;
}

bool FactRow::overText(QPointF at) const
{
    const QRectF value = valueRect();
    const qreal width = qMin(value.width(), textWidth(m_content.text, theme().font()));
    return QRectF(value.left() - 4, 0, width + 8, height()).contains(at);
}

void FactRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool hand = isLink() && overText(event->position());
    setCursor(hand ? Qt::PointingHandCursor : m_readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    update();
}

void FactRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_twice = true;
    if (!m_follow.isActive())
        return; // the first click has done it all
    m_follow.stop();
    startEditing();
}

void FactRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_twice, false))
        return;
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()) || m_editor)
        return;
    const bool link = isLink() && overText(event->position());
    if (link && (m_readOnly || m_content.target))
        Q_EMIT activated();
    else if (link)
        m_follow.start(QApplication::doubleClickInterval()); // a second click edits it
    else if (!m_readOnly)
        startEditing();
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_readOnly)
            startEditing();
        else if (isLink())
            Q_EMIT activated();
        return;
    case Qt::Key_Space:
        if (isLink())
            Q_EMIT activated();
        return;
    default:
        if (event->matches(QKeySequence::Copy))
            QGuiApplication::clipboard()->setText(copied());
        else
            QWidget::keyPressEvent(event);
    }
}

void FactRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_editor)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isLink())
        connect(menu->addAction(themeIcon(u"external-link"_s), tr("Open")), &QAction::triggered, this,
                &FactRow::activated);
    QAction *copy = menu->addAction(themeIcon(u"copy"_s), tr("Copy"));
    copy->setEnabled(!m_content.text.isEmpty());
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copied()); });
    QAction *edit = menu->addAction(themeIcon(u"pencil"_s), tr("Edit"));
    edit->setEnabled(!m_readOnly);
    connect(edit, &QAction::triggered, this, &FactRow::startEditing);
    Q_EMIT menuAboutToShow(menu);
    menu->popup(event->globalPos());
}
