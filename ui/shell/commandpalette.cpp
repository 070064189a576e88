// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palettemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace
{
constexpr int panelWidth = 640, inputHeight = 56, footerHeight = 38, listPadding = 6;
}

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
    , m_ime(new ImeGuard(m_input))
{
    setObjectName(u"palette"_s);
    m_input->setObjectName(u"palette.input"_s);
    m_input->setFrame(false);
    m_input->setProperty("bare", true);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { select(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        run(QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(&theme(), &Theme::changed, this, &CommandPalette::arrange);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_input->setAccessibleName(tr("Search or run a command"));
    m_input->setPlaceholderText(tr("Search customers, pages and commands…"));
    m_list->setAccessibleName(tr("Results"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::addSource(PaletteSource *source)
{
    m_feeds.push_back({source, {}, false});
}

void CommandPalette::open()
{
    if (isOpen()) {
        m_input->selectAll();
        return;
    }
    m_focusBefore = window()->focusWidget();
    m_scope.clear();
    for (Feed &feed : m_feeds)
        feed.items.clear();
    arrange();
    QWidget::show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    if (m_input->text().isEmpty())
        ask();
    else
        m_input->clear();
    Q_EMIT opened();
}

void CommandPalette::search(const QString &text)
{
    open();
    m_input->setText(text);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    ++m_generation; // late answers are for nobody
    m_runWhenAnswered = false;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT dismissed();
}

void CommandPalette::ask()
{
    if (!isOpen())
        return;
    const QString text = m_input->text().trimmed();
    const int generation = ++m_generation;
    m_runWhenAnswered = false;
    if (!m_scope.isEmpty()) {
        gather();
        return;
    }
    for (Feed &feed : m_feeds)
        feed.pending = true;
    for (size_t i = 0; i < m_feeds.size(); ++i) {
        m_feeds[i].source->query(text, [self = QPointer(this), generation, i](const QList<PaletteItem> &items) {
            if (!self || generation != self->m_generation)
                return;
            self->m_feeds[i].items = items;
            self->m_feeds[i].pending = false;
            self->gather();
        });
    }
}

void CommandPalette::gather()
{
    QList<PaletteItem> items;
    bool pending = false;
    if (m_scope.isEmpty()) {
        for (const Feed &feed : m_feeds) {
            items += feed.items; // of the query before while the new answer is on its way: no flicker
            pending |= feed.pending;
        }
    } else {
        for (const PaletteItem &item : std::as_const(m_scope)) {
            if (item.title.contains(m_input->text().trimmed(), Qt::CaseInsensitive))
                items += item;
        }
    }
    show(items);
    if (!pending && m_runWhenAnswered) {
        m_runWhenAnswered = false;
        run(false);
    }
}

void CommandPalette::show(const QList<PaletteItem> &items)
{
    const PaletteItem *before = m_model->item(m_list->currentIndex().row());
    const QString id = before && m_list->currentIndex().row() > 1 ? before->id : QString();
    m_model->setItems(items);
    int row = m_model->rowCount() ? m_model->nextItemRow(-1, 1) : -1;
    for (int i = 0; !id.isEmpty() && i < m_model->rowCount(); ++i) {
        if (const PaletteItem *item = m_model->item(i); item && item->id == id && m_input->text().isEmpty())
            row = i;
    }
    arrange();
    select(row);
    if (row >= 0 && row <= 1)
        m_list->scrollToTop();
}

void CommandPalette::select(int row)
{
    const PaletteItem *item = row < 0 ? nullptr : m_model->item(row);
    if (!item) {
        m_input->setAccessibleDescription(tr("Nothing found"));
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_input->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
    update();
}

void CommandPalette::move(int step, int times)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < times; ++i) {
        const int next = m_model->nextItemRow(row, step);
        // Pages stop at the ends, single steps go round.
        if (next < 0 || (times > 1 && (next - row) * step < 0))
            break;
        row = next;
    }
    select(row);
}

void CommandPalette::run(bool newWindow)
{
    for (const Feed &feed : m_feeds) {
        // Typed faster than the answer came: what stands there now is not what was asked for.
        if (m_scope.isEmpty() && feed.pending) {
            m_runWhenAnswered = true;
            return;
        }
    }
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    if (!item)
        return;
    const std::function<void()> run = newWindow && item->runInNewWindow ? item->runInNewWindow : item->run;
    dismiss();
    if (run)
        run();
}

void CommandPalette::enterActions()
{
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    if (!item || !item->actions || !m_scope.isEmpty())
        return;
    const QList<PaletteItem> actions = item->actions();
    if (actions.isEmpty())
        return;
    m_scopeTitle = item->title;
    m_textBeforeScope = m_input->text();
    m_scope = actions;
    for (PaletteItem &action : m_scope)
        action.group = m_scopeTitle;
    if (m_input->text().isEmpty())
        gather();
    else
        m_input->clear();
}

void CommandPalette::leaveActions()
{
    m_scope.clear();
    m_model->setItems({});
    if (m_input->text() == m_textBeforeScope)
        ask();
    else
        m_input->setText(m_textBeforeScope);
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    if (m_ime->isComposing())
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1, 1);
        return true;
    case Qt::Key_Down:
        move(1, 1);
        return true;
    case Qt::Key_PageUp:
        move(-1, 8);
        return true;
    case Qt::Key_PageDown:
        move(1, 8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(event->modifiers() & Qt::ControlModifier);
        return true;
    case Qt::Key_Tab:
        enterActions();
        return true;
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        if (m_scope.isEmpty())
            dismiss();
        else
            leaveActions();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input) {
        if (event->type() == QEvent::KeyPress)
            return handleKey(static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::ShortcutOverride) {
            // Keys that are shortcuts of the window belong to the palette while it is open.
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
                event->accept();
        }
        return false;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return false;
}

QRect CommandPalette::panelRect() const
{
    const int width = qMin(theme().px(panelWidth), this->width() - 2 * Space::huge);
    const int top = qMin(121, height() / 7);
    int list = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list += m_list->sizeHintForIndex(m_model->index(row)).height();
    list = (list ? list : theme().px(64)) + 2 * listPadding;
    const int fixed = theme().px(inputHeight) + theme().px(footerHeight) + 2;
    const int height = fixed + qMin(list, qMax(120, this->height() - top - Space::huge - fixed));
    return {(this->width() - width) / 2, top, width, height};
}

void CommandPalette::arrange()
{
    setGeometry(parentWidget()->rect());
    m_input->setFont(theme().font(TextRole::Subtitle));
    QFont plain = theme().font(TextRole::Subtitle);
    plain.setWeight(QFont::Normal);
    m_input->setFont(plain);
    const QRect panel = panelRect();
    const int input = theme().px(inputHeight), footer = theme().px(footerHeight);
    const int cap = qCeil(keyCapWidth(u"Esc"_s)) + 32;
    const int start = theme().px(18) + 32;
    m_input->setGeometry(panel.left() + start, panel.top() + 8, panel.width() - start - cap, input - 16);
    m_list->setGeometry(panel.left() + 1, panel.top() + input + 1 + listPadding, panel.width() - 2,
                        panel.height() - input - footer - 2 - 2 * listPadding);
    m_list->setVisible(m_model->rowCount() > 0);
    update();
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!panelRect().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.scrim);
    const QRectF panel = panelRect();
    drawShadow(painter, panel, Radius::palette, 18);
    drawRounded(painter, panel, Radius::palette, t.isDark ? t.card : t.base, t.isDark ? t.borderStrong : t.border);
    const int input = theme().px(inputHeight), footer = theme().px(footerHeight);
    const int icon = theme().px(18);
    paintIcon(painter, {panel.left() + 18, panel.top() + (input - icon) / 2.0, qreal(icon), qreal(icon)}, u"search"_s,
              t.text2);
    const qreal cap = keyCapWidth(u"Esc"_s) + 8;
    drawKeyCap(painter, {panel.right() - cap - 16, panel.top() + input / 2.0 - 10, cap, 20}, tr("Esc"));
    drawHairline(painter, QPointF(panel.left() + 1, panel.top() + input), QPointF(panel.right() - 1, 0));
    drawHairline(painter, QPointF(panel.left() + 1, panel.bottom() - footer), QPointF(panel.right() - 1, 0));
    if (m_model->rowCount() == 0) {
        const QRectF middle(panel.left(), panel.top() + input, panel.width(), panel.height() - input - footer);
        const QString text = m_input->text().trimmed();
        drawText(painter, middle, text.isEmpty() ? tr("Type to search") : tr("Nothing found for “%1”").arg(text),
                 theme().font(), t.text3, Qt::AlignHCenter);
    }
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    QStringList hints{tr("↑↓ select"), tr("↵ open")};
    if (item && item->runInNewWindow)
        hints += tr("Ctrl ↵ open in new window");
    if (item && item->actions && m_scope.isEmpty())
        hints += tr("Tab actions");
    if (!m_scope.isEmpty())
        hints += tr("Esc back");
    qreal x = panel.left() + 20;
    const QFont &font = theme().font(TextRole::Small);
    for (const QString &hint : std::as_const(hints)) {
        const qreal width = textWidth(hint, font) + 1;
        drawText(painter, {x, panel.bottom() - footer, width, qreal(footer)}, hint, font, t.text3);
        x += width + Space::xl;
    }
}
