// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/suggestrow.h"

#include "ui/knowledge/articleview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SuggestTitle::SuggestTitle(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"suggest.title"_s);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SuggestTitle::setTexts(const QString &title, const QString &caption)
{
    setText(title);
    m_caption = caption;
    setAccessibleName(title);
    setAccessibleDescription(caption);
    setToolTip(title);
    update();
}

QSize SuggestTitle::sizeHint() const
{
    return {theme().px(220), theme().px(28)};
}

QSize SuggestTitle::minimumSizeHint() const
{
    return {theme().px(100), theme().px(28)};
}

void SuggestTitle::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SuggestTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        drawRounded(painter, rect(), Radius::control, tokens().hover, {});
    const qreal middle = height() / 2.;
    paintIcon(painter, iconRect(Space::xs, middle), isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
              tokens().text3);
    const QRectF room = QRectF(rect()).adjusted(Space::xs + iconSide() + Space::s, 0, -Space::xs, 0);
    const QFont &font = theme().font(TextRole::Medium), &small = theme().font(TextRole::Caption);
    const qreal title = qMin(textWidth(text(), font) + 1, room.width());
    drawText(painter, {room.left(), room.top(), title, room.height()}, text(), font, tokens().text);
    if (const qreal left = room.width() - title - Space::m; left > theme().px(40))
        drawText(painter, {room.left() + title + Space::m, room.top(), left, room.height()}, m_caption, small,
                 tokens().text3);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

SuggestRow::SuggestRow(Store &store, const CrmSchema &schema, Id article, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_article(article)
    , m_title(new SuggestTitle(this))
    , m_use(new Button({}, {}, ButtonLook::Normal, this))
    , m_helped(new Button({}, {}, ButtonLook::Normal, this))
    , m_below(new QWidget(this))
    , m_text(new ArticleView(m_below))
    , m_open(new LinkLabel(tr("Open on its page"), m_below))
{
    m_use->setObjectName(u"suggest.use"_s);
    m_helped->setObjectName(u"suggest.helped"_s);
    m_text->setObjectName(u"suggest.text"_s);
    m_open->setObjectName(u"suggest.open"_s);
    for (Button *button : {m_use, m_helped})
        button->setLook(ButtonLook::Normal, true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::s);
    line->addWidget(m_title, 1);
    line->addWidget(m_use);
    line->addWidget(m_helped);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(Space::xs + iconSide() + Space::s, 0, 0, Space::m);
    below->setSpacing(Space::xs);
    below->addWidget(m_text);
    below->addWidget(m_open, 0, Qt::AlignLeft);
    m_text->setFixedHeight(theme().px(190));
    m_below->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_below);
    connect(m_title, &QAbstractButton::toggled, this, &SuggestRow::unfold);
    connect(m_use, &QPushButton::clicked, this, &SuggestRow::usePressed);
    connect(m_helped, &QPushButton::clicked, this, &SuggestRow::helpedPressed);
    connect(m_open, &QAbstractButton::clicked, this, &SuggestRow::openPressed);
    connect(m_text, &ArticleView::linkOpened, this, &SuggestRow::linkOpened);
}

void SuggestRow::setShown(const Shown &shown)
{
    m_title->setTexts(shown.title, shown.caption);
    m_use->setText(shown.used ? tr("Used") : tr("Use"));
    m_use->setIcon(shown.used ? themeIcon(u"check"_s, Ink::Green) : QIcon());
    m_use->setAccessibleName(tr("Use “%1”").arg(shown.title));
    m_helped->setText(tr("This helped"));
    m_helped->setIcon(shown.helped ? themeIcon(u"check"_s, Ink::Green) : QIcon());
    m_helped->setAccessibleName(tr("“%1” helped").arg(shown.title));
    m_use->setVisible(shown.writable || shown.used);
    m_helped->setVisible(shown.mayHelp && (shown.writable || shown.helped));
    m_open->setVisible(shown.mayHelp); // a form is not left
    for (Button *button : {m_use, m_helped})
        button->setEnabled(shown.writable);
    m_use->setToolTip(!shown.writable ? QString() : shown.used ? tr("Takes the link away") : tr("Links the article"));
}

void SuggestRow::unfold(bool open)
{
    m_below->setVisible(open);
    if (open)
        m_store.load(m_schema.article, m_article, this, [this](const Result<std::optional<Record>> &article) {
            if (article.ok() && *article)
                m_text->setArticle((**article)[m_schema.article.body]);
        });
    Q_EMIT fitted();
}
