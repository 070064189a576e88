// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardnextstep.h"

#include "core/domain/activities.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/defaultreminder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

CardNextStep::CardNextStep(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_head(new ElidedLabel({}, TextRole::Strong))
    , m_text(new TextLabel({}, TextRole::Strong))
    , m_hint(new TextLabel({}, TextRole::Caption, Ink::Secondary))
    , m_done(new Button(tr("Done")))
    , m_later(new Button(tr("Reschedule")))
    , m_next(new QLineEdit)
{
    setObjectName(u"nextStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(Space::xs);
    auto *head = new QHBoxLayout;
    const auto besideIcon = [head] { head->setContentsMargins(6 + iconSide(), 0, 0, 0); };
    besideIcon();
    connect(&theme(), &Theme::changed, this, besideIcon);
    head->addWidget(m_head);
    column->addLayout(head);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_next->setObjectName(u"nextStep.plan"_s);
    m_next->setAccessibleName(tr("Next step, such as “fri 3pm send samples”"));
    m_next->setPlaceholderText(tr("fri 3pm send samples"));
    column->addWidget(m_next);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Space::s, 0, 0);
    buttons->setSpacing(Space::m);
    m_done->setLook(ButtonLook::Normal, true);
    m_done->setObjectName(u"nextStep.done"_s);
    m_later->setLook(ButtonLook::Normal, true);
    m_later->setObjectName(u"nextStep.reschedule"_s);
    buttons->addWidget(m_done);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, &CardNextStep::markDone);
    connect(m_later, &QPushButton::clicked, this, &CardNextStep::reschedule);
    connect(m_next, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const QDateTime now = QDateTime::currentDateTime();
        const NextStep step = parseNextStep(typed, now, QLocale());
        m_hint->setText(typed.trimmed().isEmpty()
                            ? QString()
                            : plannedText(step.at, now, QLocale()) + (step.dated ? QString() : tr(" (no day named)")));
        m_hint->setVisible(!m_hint->text().isEmpty());
    });
    auto *ime = new ImeGuard(m_next);
    connect(m_next, &QLineEdit::returnPressed, this, [this, ime] {
        if (!ime->isComposing())
            plan();
    });
    connect(&theme(), &Theme::changed, this, &CardNextStep::refresh);
    for (QWidget *part :
         {static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_next)})
        part->setEnabled(!edits.isReadOnly());
    refresh();
}

void CardNextStep::setTarget(Id contact, Id organisation)
{
    setTarget(m_schema.activity.contact, contact, contact, organisation);
}

void CardNextStep::setTarget(const FieldBase &reference, Id record, Id contact, Id organisation)
{
    if (&reference != m_reference || record != m_about) {
        m_next->clear();
        m_justDone = 0;
    }
    m_reference = &reference;
    m_about = record;
    m_contact = contact;
    m_organisation = organisation;
}

void CardNextStep::setStep(const std::optional<Record> &step)
{
    m_step = step;
    refresh();
    if (!m_step && m_justDone)
        m_next->setFocus(Qt::OtherFocusReason); // what comes after what was just done?
    if (!m_step || m_step->id() != m_justDone)  // else it was read before it was done
        m_justDone = 0;
}

CardNextStep::State CardNextStep::state() const
{
    if (!m_step)
        return State::None;
    switch (urgencyOf((*m_step)[m_schema.activity.at], QDateTime::currentDateTime())) {
    case Urgency::Overdue:
        return State::Overdue;
    case Urgency::Today:
        return State::Today;
    case Urgency::Later:
        return State::Later;
    }
    Q_UNREACHABLE();
}

namespace
{
Tone toneOf(bool overdue, bool today)
{
    return overdue ? Tone::Red : today ? Tone::Green : Tone::Amber;
}
Ink inkOf(Tone tone)
{
    return tone == Tone::Red ? Ink::Red : tone == Tone::Green ? Ink::Green : Ink::Amber;
}
} // namespace

void CardNextStep::refresh()
{
    const QDateTime now = QDateTime::currentDateTime();
    const Tone tone = toneOf(state() == State::Overdue, state() == State::Today);
    m_head->setInk(inkOf(tone));
    if (m_step) {
        const Record &step = *m_step;
        const QString when = plannedText(step[m_schema.activity.at], now, QLocale());
        m_head->setText(state() == State::Overdue ? tr("Overdue · %1", "next step · when").arg(when)
                                                  : tr("Next step · %1", "next step · when").arg(when));
        QString what = composedText(m_schema.activity, step).section(u'\n', 0, 2);
        const QString type = step[m_schema.activity.type];
        if (what.isEmpty() || type == "call"_L1 || type == "visit"_L1 || type == "meeting"_L1)
            what = what.isEmpty() ? m_schema.activity.type.choiceLabel(type)
                                  : labelled(m_schema.activity.type.choiceLabel(type), what);
        m_text->setText(what);
    } else {
        m_head->setText(tr("No next step"));
        m_hint->clear();
    }
    m_text->setVisible(m_step.has_value());
    m_done->setVisible(m_step.has_value());
    m_later->setVisible(m_step.has_value());
    if (m_step && m_next->hasFocus()) // not to Done: a second Enter would tick off what was just planned
        m_later->setFocus(Qt::OtherFocusReason);
    m_next->setVisible(!m_step);
    m_hint->setVisible(!m_step && !m_hint->text().isEmpty());
    setAccessibleName(m_step ? joinedClauses({m_head->text(), m_text->text()}) : m_head->text());
    updateGeometry();
    update();
}

void CardNextStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TonePair tone = tokens().tone(toneOf(state() == State::Overdue, state() == State::Today));
    drawRounded(painter, rect(), Radius::card, tone.tint);
    const QRect head = m_head->geometry();
    paintIcon(painter, iconRect(14, head.center().y() + .5), m_step ? u"clock"_s : u"circle-alert"_s, tone.text);
}

void CardNextStep::markDone()
{
    if (!m_step)
        return;
    m_justDone = m_step->id();
    const ChangeSet done = completion(m_schema.activity, *m_step, QDateTime::currentDateTime());
    m_edits.apply(done, tr("“%1” done").arg(done.action.subject));
}

bool CardNextStep::asksNext() const
{
    return m_justDone || (m_next->isVisible() && m_next->hasFocus());
}

void CardNextStep::moveTo(const QDateTime &at)
{
    if (!m_step)
        return;
    const Record before = *m_step;
    Record after = before;
    after.set(m_schema.activity.at, at);
    const QString title = activityTitle(m_schema.activity, before);
    if (const std::optional<Change> change = difference(before, after))
        m_edits.apply({{Action::Edit, m_schema.activity.name(), 1, title}, {*change}},
                      tr("“%1” moved to %2").arg(title, plannedText(at, QDateTime::currentDateTime(), QLocale())));
    m_popover->hide();
}

void CardNextStep::buildPopover()
{
    m_popover = new Popover(this);
    m_popover->setObjectName(u"reschedule"_s);
    m_when = new QLineEdit(m_popover);
    m_when->setObjectName(u"reschedule.when"_s);
    m_when->setAccessibleName(tr("New day and time"));
    m_when->setPlaceholderText(tr("fri 3pm, next week, in 3 days"));
    m_when->setMinimumWidth(theme().px(230));
    m_whenHint = new TextLabel({}, TextRole::Caption, Ink::Muted, m_popover);
    m_popover->content()->addWidget(m_when);
    m_popover->content()->addWidget(m_whenHint);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Space::s);
    const QTime time = (*m_step)[m_schema.activity.at].time();
    const QDate today = QDate::currentDate();
    const std::pair<QString, QDate> days[] = {{tr("Tomorrow"), today.addDays(1)},
                                              {tr("Next Monday"), today.addDays(8 - today.dayOfWeek())},
                                              {tr("In a month"), today.addMonths(1)}};
    for (const auto &[text, day] : days) {
        auto *button = new Button(text, m_popover);
        button->setLook(ButtonLook::Normal, true);
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at = QDateTime(day, time)] { moveTo(at); });
    }
    m_popover->content()->addLayout(choices);
    const auto parsed = [this]() -> std::optional<QDateTime> {
        const auto when = parseDayAndTime(m_when->text(), QDateTime::currentDateTime(), QLocale());
        if (!when)
            return std::nullopt;
        return QDateTime(when->date, when->time.value_or((*m_step)[m_schema.activity.at].time()));
    };
    connect(m_when, &QLineEdit::textChanged, this, [this, parsed](const QString &typed) {
        const std::optional<QDateTime> at = parsed();
        m_whenHint->setText(at                ? fullDateTimeText(*at)
                            : typed.isEmpty() ? QString()
                                              : tr("That is no day or time yet."));
    });
    auto *ime = new ImeGuard(m_when);
    connect(m_when, &QLineEdit::returnPressed, this, [this, ime, parsed] {
        if (const std::optional<QDateTime> at = parsed(); at && !ime->isComposing())
            moveTo(*at);
    });
}

void CardNextStep::reschedule()
{
    if (!m_step)
        return;
    if (m_popover)
        m_popover->deleteLater(); // its choices depend on the day
    buildPopover();
    m_popover->openAt(m_later);
}

void CardNextStep::plan()
{
    ImeGuard::commit();
    if (m_next->text().trimmed().isEmpty() || !m_about)
        return;
    const Activity &activity = m_schema.activity;
    const NextStep step = parseNextStep(m_next->text(), QDateTime::currentDateTime(), QLocale());
    Record record = plannedStep(activity, m_edits.store().newId(), step, m_contact, m_organisation);
    record.setValue(*m_reference, m_about);
    remindAsUsual(activity, &record);
    const QString title = activityTitle(activity, record);
    m_edits.apply({{Action::Create, activity.name(), 1, title}, {insertion(record)}}, tr("“%1” planned").arg(title),
                  this, [this](const Result<ChangeSet> &result) {
                      if (result.ok())
                          m_next->clear();
                      m_hint->setText(result.ok() ? QString() : result.error().text);
                      m_hint->setVisible(!result.ok());
                  });
}
