// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarpage.h"

#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "ui/plan/calendaragenda.h"
#include "ui/plan/calendarentries.h"
#include "ui/plan/calendargrid.h"
#include "ui/plan/calendarmonth.h"
#include "ui/plan/calendarreason.h"
#include "ui/plan/scopeswitch.h"
#include "ui/records/cardedits.h"
#include "ui/records/referencerules.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
const QStringList spans{u"day"_s, u"week"_s, u"month"_s, u"agenda"_s};
} // namespace

CalendarPage::CalendarPage(Store &store, const CrmSchema &schema, QWidget *parent)
    : ShellPage(tr("Calendar"), parent)
    , m_store(store)
    , m_schema(schema)
    , m_edits(new CardEdits(store, this))
    , m_source(new CalendarEntries(store, schema, this))
    , m_day(QDate::currentDate())
    , m_scope(new ScopeSwitch(store, schema, u"calendar/scope"_s, ScopeSwitch::Everybodys, this))
    , m_switch(new SegmentedControl(tr("Days shown"), this))
    , m_reason(new CalendarReason(schema, *m_edits, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new CalendarGrid(m_stack))
    , m_month(new CalendarMonth(m_stack))
    , m_agenda(new CalendarAgenda(m_stack))
    , m_anchor(new QWidget(m_stack))
{
    setObjectName(u"calendar"_s);
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    const QSettings settings;
    m_span = CalendarSpan(qBound(0, int(spans.indexOf(settings.value(u"calendar/span"_s, u"week"_s).toString())), 3));
    m_weekNumbers = settings.value(u"calendar/weekNumbers"_s, QLocale().firstDayOfWeek() == Qt::Monday).toBool();
    build();
    for (CalendarView *view : {static_cast<CalendarView *>(m_grid), static_cast<CalendarView *>(m_month),
                               static_cast<CalendarView *>(m_agenda)})
        connectView(view);
    connect(m_month, &CalendarMonth::lanesChanged, m_source, &CalendarEntries::setRoom);
    connect(m_source, &CalendarEntries::changed, this, &CalendarPage::showEntries);
    connect(m_source, &CalendarEntries::failed, this, &CalendarPage::failed);
    connect(m_edits, &CardEdits::changedWithUndo, this, &CalendarPage::performed);
    connect(m_edits, &CardEdits::failed, this, &CalendarPage::failed);
    connect(&store, &Store::changed, m_reason, &CalendarReason::withdraw);
    connect(m_reason, &CalendarReason::finished, this, &CalendarPage::takeFocus);
    showDays();
}

void CalendarPage::build()
{
    const auto button = [this](const QString &icon, const QString &name, const QString &object, auto run) {
        auto *made = new IconButton(icon, name, this);
        made->setObjectName(object);
        setButtonLook(made, ButtonLook::Flat);
        connect(made, &QToolButton::clicked, this, run);
        header()->addAction(made);
    };
    button(u"chevron-left"_s, tr("Earlier"), u"calendar.earlier"_s, [this] { step(-1); });
    auto *today = new Button(tr("Today"), this);
    today->setObjectName(u"calendar.today"_s);
    connect(today, &QPushButton::clicked, this, &CalendarPage::goToday);
    header()->addAction(today);
    button(u"chevron-right"_s, tr("Later"), u"calendar.later"_s, [this] { step(1); });
    m_scope->setObjectName(u"calendar.scope"_s);
    connect(m_scope, &ScopeSwitch::scopeKnown, this, [this] { m_source->setScope(m_scope->scope()); });
    header()->addAction(m_scope);
    m_switch->setObjectName(u"calendar.span"_s);
    m_switch->addSegment(u"day"_s, tr("Day"));
    m_switch->addSegment(u"week"_s, tr("Week"));
    m_switch->addSegment(u"month"_s, tr("Month"));
    m_switch->addSegment(u"agenda"_s, tr("Agenda"));
    m_switch->setCurrent(spans[int(m_span)]);
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { setSpan(CalendarSpan(spans.indexOf(id))); });
    header()->addAction(m_switch);
    auto *create = new Button(tr("New activity"), u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(u"calendar.new"_s);
    create->setEnabled(!m_store.isReadOnly());
    connect(create, &QPushButton::clicked, this, &CalendarPage::create);
    header()->addAction(create);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_agenda);
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    content()->addWidget(m_reason);
    content()->addWidget(m_stack, 1);
}

void CalendarPage::connectView(CalendarView *view)
{
    view->setReadOnly(m_store.isReadOnly());
    connect(view, &CalendarView::dayChanged, this, [this](QDate day) {
        m_day = day;
        showDays();
    });
    connect(view, &CalendarView::selectionChanged, this, &CalendarPage::stateChanged);
    connect(view, &CalendarView::opened, this, &CalendarPage::open);
    connect(view, &CalendarView::drawn, this, &CalendarPage::draw);
    connect(view, &CalendarView::moved, this, &CalendarPage::move);
    connect(view, &CalendarView::removeRequested, this, &CalendarPage::remove);
    connect(view, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
    connect(view, &CalendarView::dayOpened, this, [this](QDate day) {
        m_day = day;
        setSpan(CalendarSpan::Day);
    });
}

CalendarView *CalendarPage::view() const
{
    switch (m_span) {
    case CalendarSpan::Day:
    case CalendarSpan::Week:
        return m_grid;
    case CalendarSpan::Month:
        return m_month;
    case CalendarSpan::Agenda:
        return m_agenda;
    }
    Q_UNREACHABLE();
}

void CalendarPage::setSpan(CalendarSpan span)
{
    m_span = span;
    QSettings().setValue(u"calendar/span"_s, spans[int(span)]);
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(spans[int(span)]);
    showDays();
    if (isVisible())
        takeFocus();
}

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    showDays();
}

void CalendarPage::goToday()
{
    goTo(QDate::currentDate());
    if (view() == m_grid)
        m_grid->revealWorkingHours();
}

void CalendarPage::step(int by)
{
    goTo(stepped(m_span, m_day, by));
}

/// The days around the current one. The agenda stays where it began while the current day is in it.
void CalendarPage::showDays()
{
    CalendarView *shown = view();
    DayRange days = shownDays(m_span, m_day, QLocale());
    if (m_span == CalendarSpan::Agenda && shown->days().first.isValid() && m_stack->currentWidget() == shown &&
        m_day > shown->days().first && m_day <= shown->days().last)
        days = shown->days();
    const bool other = m_stack->currentWidget() != shown || shown->days() != days;
    shown->setDays(days);
    shown->setCurrentDay(m_day);
    m_month->setMonth(m_day.month());
    m_month->setWeekNumbers(m_weekNumbers);
    m_stack->setCurrentWidget(shown);
    header()->setSubtitle(rangeText());
    if (m_source->range() == days) {
        if (other)
            showEntries();
    } else {
        shown->setEntries({});
        m_source->setRange(days);
    }
    Q_EMIT stateChanged();
}

void CalendarPage::showEntries()
{
    CalendarView *shown = view();
    if (m_source->range() != shown->days())
        return;
    shown->setEntries(m_source->entries());
    m_month->setBeyond(m_source->beyond());
    header()->setSubtitle(rangeText());
    if (m_awaited && shown->select(m_awaited, {}))
        m_awaited = 0;
}

DayRange CalendarPage::shown() const
{
    if (m_span != CalendarSpan::Month)
        return view()->days();
    const QDate first(m_day.year(), m_day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

QString CalendarPage::rangeText() const
{
    const QString days = daysText();
    qsizetype left = 0;
    for (const int beyond : m_source->beyond())
        left += beyond;
    return left && m_span != CalendarSpan::Month // whose days say it themselves
               ? joinedFacts({days, tr("%Ln not shown", nullptr, int(left))})
               : days;
}

QString CalendarPage::daysText() const
{
    const QLocale locale;
    const DayRange days = shown();
    if (m_span == CalendarSpan::Day)
        return locale.toString(days.first, datePattern(locale, "yMMMMEEEEd"));
    if (m_span == CalendarSpan::Month)
        return locale.toString(days.first, datePattern(locale, "yMMMM"));
    const bool sameYear = days.first.year() == days.last.year();
    const QString text = tr("%1 – %2", "first day, last day")
                             .arg(locale.toString(days.first, datePattern(locale, sameYear ? "MMMd" : "yMMMd")),
                                  locale.toString(days.last, datePattern(locale, "yMMMd")));
    return m_span == CalendarSpan::Week && m_weekNumbers
               ? joinedFacts({text, tr("Week %1").arg(days.first.addDays(3).weekNumber())})
               : text;
}

void CalendarPage::setWeekNumbers(bool shown)
{
    m_weekNumbers = shown;
    QSettings().setValue(u"calendar/weekNumbers"_s, shown);
    showDays();
}

QVariant CalendarPage::state() const
{
    return QVariantList{int(m_span), m_day};
}

void CalendarPage::restoreState(const QVariant &state)
{
    const QVariantList list = state.toList();
    if (list.size() != 2 || !list[1].toDate().isValid())
        return;
    m_day = list[1].toDate();
    setSpan(CalendarSpan(qBound(0, list[0].toInt(), 3)));
}

void CalendarPage::takeFocus()
{
    view()->setFocus(Qt::OtherFocusReason);
}

/// What the menu has, by one key each, while a calendar and no field has the focus.
void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || !view()->hasFocus()) {
        ShellPage::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        step(-1);
        break;
    case Qt::Key_PageDown:
        step(1);
        break;
    case Qt::Key_Home:
    case Qt::Key_T:
        goToday();
        break;
    case Qt::Key_N:
        create();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        setSpan(CalendarSpan(event->key() - Qt::Key_1));
        break;
    default:
        ShellPage::keyPressEvent(event);
    }
}
