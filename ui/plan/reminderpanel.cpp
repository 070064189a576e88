// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/reminderpanel.h"

#include "ui/records/cardlook.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 14, panelWidth = 360, most = 4;
}

ReminderPanel::ReminderPanel(ReminderService &service, QWidget *area)
    : QWidget(area), m_service(service), m_area(area), m_column(new QVBoxLayout(this))
{
    setObjectName(u"reminders"_s);
    setAccessibleName(tr("Reminders"));
    m_column->setContentsMargins(shadow + Space::l, shadow + Space::l, shadow + Space::l, shadow + Space::l);
    m_column->setSpacing(Space::m);
    hide();
    m_later.setSingleShot(true); // not while a button of it is being pressed
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ReminderPanel::rebuild);
    connect(&service, &ReminderService::shownChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&theme(), &Theme::changed, this, &ReminderPanel::place);
    area->installEventFilter(this);
    rebuild();
}

void ReminderPanel::rebuild()
{
    hide(); // what is made below gets its size only when it is shown with all
    clearLayout(m_column);
    const QList<ReminderService::Shown> &all = m_service.shown();
    if (all.isEmpty())
        return;
    const bool missed = std::any_of(all.begin(), all.end(), [](const auto &shown) { return shown.missed; });
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(missed ? tr("Due while Rapport was closed") : tr("Reminder"), TextRole::Strong,
                                Ink::Primary, this);
    title->setObjectName(u"reminders.title"_s);
    head->addWidget(title, 1);
    auto *away = new IconButton(u"x"_s, tr("Dismiss all"), this);
    away->setObjectName(u"reminders.dismiss"_s);
    setButtonLook(away, ButtonLook::Flat);
    connect(away, &QToolButton::clicked, this, [this] {
        for (const ReminderService::Shown &shown : QList<ReminderService::Shown>(m_service.shown()))
            m_service.act(shown.reminder.record, ReminderDeed::Dismiss);
    });
    head->addWidget(away);
    m_column->addLayout(head);
    for (const ReminderService::Shown &shown : all.mid(0, most)) {
        m_column->addWidget(new Separator);
        m_column->addWidget(row(shown));
    }
    if (all.size() > most) {
        auto *more = new Button(tr("%n more: show today", nullptr, int(all.size()) - most), this);
        more->setObjectName(u"reminders.more"_s);
        more->setLook(ButtonLook::Flat, true);
        connect(more, &QPushButton::clicked, this, &ReminderPanel::allRequested);
        m_column->addWidget(more);
    }
    show();
    place();
    raise();
    announce(this, title->text() + u' ' + all.first().reminder.title);
}

QWidget *ReminderPanel::row(const ReminderService::Shown &shown)
{
    const Id record = shown.reminder.record;
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    auto *title = new TextLabel(shown.reminder.title, TextRole::Medium, Ink::Primary, place);
    title->setWordWrap(true);
    column->addWidget(title);
    const QDateTime now = QDateTime::currentDateTime();
    auto *when = new TextLabel(ReminderService::describe(shown.reminder, now), TextRole::Caption,
                               shown.reminder.at < now ? Ink::Red : Ink::Secondary, place);
    when->setWordWrap(true);
    column->addWidget(when);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    const auto add = [&](const QString &text, const char *name, auto run) {
        auto *button = new Button(text, place);
        button->setObjectName(QString::fromLatin1(name));
        button->setLook(ButtonLook::Normal, true);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    if (!shown.reminder.isWarning())
        add(tr("Done"), "reminder.done", [this, record] { m_service.act(record, ReminderDeed::Done); });
    Button *later = add(tr("Later"), "reminder.later", [] {});
    auto *menu = new QMenu(later);
    for (const auto &[text, deed] : {std::pair(tr("In 10 minutes"), ReminderDeed::SnoozeTenMinutes),
                                     std::pair(tr("In an hour"), ReminderDeed::SnoozeHour),
                                     std::pair(tr("Tomorrow morning"), ReminderDeed::SnoozeTomorrow)})
        menu->addAction(text, this, [this, record, deed = deed] { m_service.act(record, deed); });
    later->setMenu(menu);
    const Reminder &of = shown.reminder;
    if (of.contact || of.opportunity || of.lead || of.service)
        add(tr("Open"), "reminder.open", [this, record] { m_service.act(record, ReminderDeed::Open); });
    buttons->addStretch(1);
    auto *away = new IconButton(u"x"_s, tr("Dismiss"), place);
    away->setObjectName(u"reminder.dismiss"_s);
    setButtonLook(away, ButtonLook::Flat, true);
    connect(away, &QToolButton::clicked, this, [this, record] { m_service.act(record, ReminderDeed::Dismiss); });
    buttons->addWidget(away);
    column->addLayout(buttons);
    return place;
}

void ReminderPanel::place()
{
    const int wide = qMin(theme().px(panelWidth) + 2 * shadow, m_area->width());
    layout()->activate();
    const int high =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalSizeHint().height();
    setGeometry(m_area->width() - wide, theme().px(57) - shadow + Space::m, wide, high);
}

bool ReminderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ReminderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow - 4, -shadow, -shadow + 4);
    drawShadow(painter, panel, Radius::card, shadow - 4);
    drawRounded(painter, panel, Radius::card, tokens().card, tokens().borderStrong);
}
