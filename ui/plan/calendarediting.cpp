// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar changes: every wish of its views is one action and one undo step. Before anything is changed the
// record is read anew.
#include "core/domain/activities.h"
#include "core/domain/recurrenceseries.h"
#include "ui/plan/calendareditor.h"
#include "ui/plan/calendarexport.h"
#include "ui/plan/calendarpage.h"
#include "ui/plan/calendarreason.h"
#include "ui/plan/calendarview.h"
#include "ui/plan/participantsedit.h"
#include "ui/records/cardedits.h"
#include "ui/records/defaultreminder.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr int usualMinutes = 60;

ChangeSet action(Action::Verb verb, const Activity &activity, const Record &record, const QList<Change> &changes)
{
    return {{verb, activity.Entity::name(), 1, activityTitle(activity, record)}, changes};
}

/// The instant of an entry as it stands in the calendar: of what lasts all day that of its day in the record's own
/// zone.
QDateTime instantOf(const Activity &activity, const Record &record, const CalendarEntry &entry)
{
    return entry.allDay() ? allDayAt(entry.first, zoneOf(activity, record)) : QDateTime(entry.first, entry.start);
}

/// Who takes part in a series takes part in `own` that leaves it; the last one keeps its record, and them.
QList<Change> takenAlong(const QList<Record> &parts, const SplitOff &split, Id own, Store &store)
{
    QList<Change> changes;
    for (Record part : split.series ? ownParts(parts, own) : QList<Record>()) {
        part.setId(store.newId());
        changes.append(insertion(part));
    }
    return changes;
}
} // namespace

void CalendarPage::load(const CalendarEntry &entry, Loaded then)
{
    m_reason->withdraw();
    m_store.loadWhole(m_schema.activity, entry.id, this,
                      [this, whom = entry.whom, then](const Result<std::optional<Store::Whole>> &whole) {
                          if (!whole.ok())
                              Q_EMIT failed(whole.error());
                          else if (*whole)
                              then(**whole, whom);
                      });
}

void CalendarPage::create()
{
    const CalendarPlace place = view()->currentPlace();
    draw(drawnEntry(place, {place.day, place.minute < 0 ? -1 : place.minute + usualMinutes - calendarStep}));
}

void CalendarPage::draw(const CalendarEntry &entry)
{
    if (m_store.isReadOnly())
        return;
    const Activity &a = m_schema.activity;
    Record record(a, m_store.newId());
    record.set(a.type, u"meeting"_s);
    record.set(a.status, QLatin1StringView(Activity::planned));
    record.set(a.at, instantOf(a, record, entry));
    record.set(a.minutes, entry.minutes);
    record.set(a.allDay, entry.allDay());
    remindAsUsual(a, &record);
    if (m_span == CalendarSpan::Month && entry.days == 1) { // a day of a month is no whole day yet
        record.set(a.at, QDateTime(entry.first, QTime(9, 0)));
        record.set(a.minutes, usualMinutes);
        record.set(a.allDay, false);
    }
    const CalendarPlace place{entry.first, entry.allDay() ? -1 : int(entry.start.msecsSinceStartOfDay() / 60000)};
    makeEditor(record, {}, {}, true, view()->placeRect(place));
}

void CalendarPage::open(const CalendarEntry &entry)
{
    load(entry, [this, entry](const Store::Whole &whole, const QString &whom) {
        const Activity &a = m_schema.activity;
        const Record &record = whole.record;
        QRect anchor;
        for (qsizetype i = 0; i < view()->entries().size(); ++i)
            if (view()->entries()[i].same(entry))
                anchor = view()->entryRect(int(i));
        CalendarEditor *editor = recurs(a, record)
                                     ? makeEditor(splitOff(a, record, entry.at).own, record, whom, false, anchor)
                                     : makeEditor(record, {}, whom, false, anchor);
        editor->participants()->setParts(whole.parts, whole.titles);
    });
}

CalendarEditor *CalendarPage::makeEditor(const Record &record, const std::optional<Record> &series, const QString &whom,
                                         bool quick, const QRect &anchor)
{
    m_reason->withdraw();
    auto *editor =
        new CalendarEditor(m_schema, record, series, whom,
                           quick ? CalendarEditor::Form::Quick : CalendarEditor::Form::Full, *m_edits, window());
    connect(editor, &Popover::closed, editor, &QObject::deleteLater);
    connect(editor, &Popover::closed, this, &CalendarPage::takeFocus);
    connect(editor, &CalendarEditor::saved, this,
            [=, this](const Record &filled, const QList<Change> &extra, bool all, const QString &lines) {
                save(editor, record, series, filled, extra, all, lines);
            });
    connect(editor, &CalendarEditor::detailsRequested, this, [=, this](const Record &filled, const QString &name) {
        editor->hide();
        makeEditor(filled, {}, name, false, anchor);
    });
    connect(editor, &CalendarEditor::removeRequested, this, [this, editor] {
        editor->hide();
        removeSelected();
    });
    const QRect visible = anchor.intersected(view()->viewport()->rect());
    m_anchor->setGeometry(QRect(view()->viewport()->mapTo(m_stack, visible.topLeft()), visible.size()));
    editor->openAt(m_anchor);
    if (editor->focusProxy())
        editor->focusProxy()->setFocus(Qt::OtherFocusReason);
    return editor;
}

QList<Change> CalendarPage::participants(const CalendarEditor &editor, Id activity, bool isNew) const
{
    return editor.participants() ? editor.participants()->changes(activity, isNew) : QList<Change>();
}

void CalendarPage::save(CalendarEditor *editor, const Record &before, const std::optional<Record> &series,
                        const Record &record, const QList<Change> &extra, bool all, const QString &lines)
{
    const Activity &a = m_schema.activity;
    const QPointer<CalendarEditor> open(editor);
    const bool isNew = !series && before.version() == 0;
    Record after = record;
    QList<Change> changes, people;
    const auto setLines = [&](Record *whole) {
        if ((*whole)[a.recurrence] == lines)
            return;
        whole->set(a.recurrence, lines);
        whole->set(a.recursFrom, lines.isEmpty() ? QDateTime() : (*whole)[a.at]);
        // A rule that leaves out the day on which it begins begins with the first one it has.
        if (const std::optional<Recurrence> rule = recurrenceOf(a, *whole)) {
            const QDateTime first = rule->after((*whole)[a.at].addMSecs(-1));
            if (first.isValid())
                whole->set(a.at, first);
            whole->set(a.recursFrom, (*whole)[a.at]);
        }
    };
    if (isNew) {
        setLines(&after);
        changes.append(insertion(after));
        people = participants(*editor, after.id(), true);
    } else if (!series) {
        setLines(&after);
        if (const std::optional<Change> change = difference(before, after))
            changes.append(*change);
        people = participants(*editor, after.id(), false);
    } else if (all) {
        Record whole = after[a.at] == before[a.at] ? *series : movedSeries(a, *series, before[a.at], after[a.at]);
        for (const FieldBase *field : a.fields())
            if (field != &a.at && after.value(*field) != before.value(*field))
                whole.setValue(*field, after.value(*field));
        setLines(&whole);
        if (const std::optional<Change> change = difference(*series, whole))
            changes.append(*change);
        people = participants(*editor, whole.id(), false);
    } else if (after != before || editor->participants()->isChanged()) {
        const SplitOff split = splitOff(a, *series, before[a.at]);
        after.setId(m_store.newId());
        changes = splitChanges(*series, split, after);
        people = split.series ? participants(*editor, after.id(), true) : participants(*editor, series->id(), false);
    }
    if (changes.isEmpty() && people.isEmpty() && extra.isEmpty()) {
        editor->hide();
        return;
    }
    const QString title = activityTitle(a, after);
    m_awaited = changes.isEmpty() ? 0 : changes.last().id;
    m_edits->apply({{isNew ? Action::Create : Action::Edit, a.Entity::name(), 1, title}, extra + changes + people},
                   isNew ? tr("“%1” planned").arg(title) : tr("“%1” changed").arg(title), this,
                   [this, open](const Result<ChangeSet> &result) {
                       if (!open)
                           return;
                       if (!result.ok()) {
                           m_awaited = 0;
                           open->showProblem(result.error().text);
                       } else {
                           open->hide();
                       }
                   });
    goTo(firstDay(a, after, after[a.at]));
}

void CalendarPage::move(const CalendarEntry &before, const CalendarEntry &after)
{
    load(before, [this, before, after](const Store::Whole &whole, const QString &) {
        const Activity &a = m_schema.activity;
        const Record &record = whole.record;
        const bool series = recurs(a, record);
        const SplitOff split = series ? splitOff(a, record, before.at) : SplitOff{{}, record};
        Record moved = split.own;
        if (after.first != before.first || after.start != before.start)
            moved.set(a.at, instantOf(a, record, after));
        moved.set(a.minutes, after.minutes);
        QList<Change> changes;
        if (series) {
            moved.setId(m_store.newId());
            changes = splitChanges(record, split, moved);
        } else if (const std::optional<Change> change = difference(record, moved)) {
            changes.append(*change);
        }
        if (changes.isEmpty())
            return;
        const QString title = activityTitle(a, moved);
        const bool elsewhere = moved[a.at] != split.own[a.at];
        const QString text =
            elsewhere
                ? tr("“%1” moved to %2").arg(title, plannedText(after.at, QDateTime::currentDateTime(), QLocale()))
                : tr("“%1” now takes %2", "activity, duration").arg(title, durationText(after.minutes));
        const Id id = m_awaited = changes.last().id;
        if (series)
            changes += takenAlong(whole.parts, split, id, m_store);
        m_edits->apply(action(Action::Edit, a, moved, changes), text, this,
                       [this, id, text, ask = elsewhere && !before.done](const Result<ChangeSet> &result) {
                           if (result.ok() && ask)
                               m_reason->offer(id, text);
                       });
        m_day = after.first;
        showDays();
    });
}

void CalendarPage::remove(const CalendarEntry &entry)
{
    if (m_store.isReadOnly())
        return;
    load(entry, [this, entry](const Store::Whole &whole, const QString &) {
        const Activity &a = m_schema.activity;
        const Record &record = whole.record;
        const QString title = activityTitle(a, record);
        if (recurs(a, record)) {
            const Change change = withoutOccurrence(a, record, entry.at);
            if (change.type == Change::Update) {
                m_edits->apply(action(Action::Delete, a, record, {change}), tr("“%1” deleted on this day").arg(title));
                return;
            }
        }
        m_edits->remove(a, record.id(), tr("“%1” deleted").arg(title));
    });
}

void CalendarPage::complete(const CalendarEntry &entry)
{
    load(entry, [this, entry](const Store::Whole &whole, const QString &) {
        const Activity &a = m_schema.activity;
        const Record &record = whole.record;
        const bool later = recurs(a, record) && record[a.at] != entry.at; // the next one settles by itself
        Record done = later ? splitOff(a, record, entry.at).own : record;
        done.set(a.status, entry.done ? QLatin1StringView(Activity::planned) : QLatin1StringView(Activity::done));
        QList<Change> changes;
        if (later) {
            done.setId(m_store.newId());
            const SplitOff split = splitOff(a, record, entry.at);
            changes = splitChanges(record, split, done) + takenAlong(whole.parts, split, done.id(), m_store);
        } else if (const std::optional<Change> change = difference(record, done)) {
            changes.append(*change);
        }
        const QString title = activityTitle(a, record);
        m_edits->apply(action(entry.done ? Action::Edit : Action::Complete, a, record, changes),
                       entry.done ? tr("“%1” planned again").arg(title) : tr("“%1” done").arg(title));
    });
}

void CalendarPage::exportScope(const CalendarScope &scope)
{
    exportCalendar(m_store, m_schema, scope, this, [this](const Result<qsizetype> &count, const QString &path) {
        if (count.ok())
            Q_EMIT exported(tr("%Ln activity(s) written to %1", nullptr, int(*count)).arg(QFileInfo(path).fileName()));
        else
            Q_EMIT failed(count.error());
    });
}

void CalendarPage::exportDays()
{
    exportScope({shown().first, shown().last});
}

void CalendarPage::exportSelected()
{
    if (const CalendarEntry *entry = view()->current())
        exportScope({{}, {}, {entry->id}});
}

bool CalendarPage::hasSelection() const
{
    return view()->current() != nullptr;
}

void CalendarPage::openSelected()
{
    if (const CalendarEntry *entry = view()->current())
        open(*entry);
}

void CalendarPage::removeSelected()
{
    if (const CalendarEntry *entry = view()->current())
        remove(*entry);
}

void CalendarPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"calendar.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_store.isReadOnly();
    if (const CalendarEntry *current = view()->current()) {
        const CalendarEntry entry = *current;
        menu->addAction(themeIcon(u"pencil"_s), tr("Edit…"), QKeySequence(Qt::Key_Return), this,
                        [this, entry] { open(entry); });
        menu->addAction(themeIcon(u"check"_s), entry.done ? tr("Plan again") : tr("Mark as done"), this,
                        [this, entry] { complete(entry); })
            ->setEnabled(writable);
        menu->addAction(themeIcon(u"upload"_s), tr("Export…"), this, &CalendarPage::exportSelected);
        menu->addSeparator();
        menu->addAction(themeIcon(u"trash-2"_s), tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                        [this, entry] { remove(entry); })
            ->setEnabled(writable);
    } else {
        menu->addAction(themeIcon(u"plus"_s), tr("New activity…"), this, &CalendarPage::create)->setEnabled(writable);
        menu->addAction(themeIcon(u"calendar"_s), tr("Today"), this, &CalendarPage::goToday);
    }
    menu->popup(globalPos);
}
