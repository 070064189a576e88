// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ringpanel.h"

#include "core/domain/callers.h"
#include "core/schema/crmschema.h"
#include "ui/calls/ringcard.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 14, panelWidth = 380, margin = 12;
}

RingPanel::RingPanel(Store &store, const CrmSchema &schema, QWidget *area)
    : QWidget(area)
    , m_store(store)
    , m_schema(schema)
    , m_edits(new CardEdits(store, this))
    , m_area(area)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"ring"_s);
    setAccessibleName(tr("Incoming calls"));
    m_column->setContentsMargins(shadow, shadow, shadow, shadow);
    m_column->setSpacing(Space::m);
    hide();
    connect(m_edits, &CardEdits::changedWithUndo, this, &RingPanel::performed);
    connect(m_edits, &CardEdits::failed, this, &RingPanel::failed);
    connect(&theme(), &Theme::changed, this, &RingPanel::place);
    area->installEventFilter(this);
}

void RingPanel::ring(const QString &handedOver)
{
    const QString number = callingNumber(handedOver);
    for (RingCard *card : std::as_const(m_cards)) {
        if (card->number() != number)
            continue;
        card->setTime(QDateTime::currentDateTime());
        ask(card);
        return;
    }
    auto *card = new RingCard(m_schema, *m_edits, number, QDateTime::currentDateTime(), this);
    card->hide();
    connect(card, &RingCard::answered, this, [this, card](const QString &entity, Id id) {
        remove(card);
        Q_EMIT answered(entity, id);
    });
    connect(card, &RingCard::newRequested, this, [this, number] { Q_EMIT newRequested(number); });
    connect(card, &RingCard::logRequested, this, [this, card] {
        remove(card);
        Q_EMIT logRequested();
    });
    connect(card, &RingCard::dismissed, this, [this, card] { remove(card); });
    connect(card, &RingCard::numberAdded, this, [this, card] { ask(card); });
    connect(card, &RingCard::resized, this, &RingPanel::place, Qt::QueuedConnection);
    m_cards.prepend(card);
    ask(card);
}

/// Again after a number was given to somebody, too.
void RingPanel::ask(RingCard *card)
{
    m_store.compute<Calling>(
        [&schema = m_schema, number = card->number()](Facts &file) { return callersOf(schema, number, file); }, card,
        [this, card](const Result<Calling> &calling) {
            if (!calling.ok())
                Q_EMIT failed(calling.error());
            card->setCalling(calling.ok() ? *calling : Calling{card->number(), {}, 0});
            if (m_column->indexOf(card) < 0)
                show(card);
            place();
            announce(this, card->spoken());
        });
}

void RingPanel::show(RingCard *card)
{
    constexpr int most = 4; // an older one has been missed by now
    m_column->insertWidget(0, card);
    card->show();
    if (m_column->count() == 1)
        Q_EMIT ringing(true);
    while (m_cards.size() > most)
        remove(m_cards.last());
}

void RingPanel::remove(RingCard *card)
{
    if (!m_cards.removeOne(card))
        return;
    if (card->isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater(); // one of its buttons may have been pressed
    place();
    if (!isRinging())
        Q_EMIT ringing(false);
}

void RingPanel::dismiss(const QString &number)
{
    for (RingCard *card : QList<RingCard *>(m_cards))
        if (card->number() == number)
            remove(card);
}

bool RingPanel::isRinging() const
{
    return m_column->count() > 0;
}

void RingPanel::takeFocus()
{
    if (!isRinging())
        return;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    static_cast<RingCard *>(m_column->itemAt(0)->widget())->takeFocus();
}

void RingPanel::place()
{
    setVisible(isRinging());
    if (!isRinging())
        return;
    const int wide = qMin(theme().px(panelWidth) + 2 * shadow, m_area->width());
    layout()->activate();
    const int high =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalSizeHint().height();
    setGeometry(m_area->width() - wide - margin + shadow, m_area->height() - high - margin + shadow, wide, high);
    raise();
}

bool RingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void RingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const RingCard *card : std::as_const(m_cards)) {
        if (card->isHidden()) // is still being looked up
            continue;
        drawShadow(painter, card->geometry(), Radius::card, shadow - 4);
        drawRounded(painter, card->geometry(), Radius::card, tokens().card, tokens().borderStrong);
    }
}
