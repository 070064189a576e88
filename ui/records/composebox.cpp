// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/composebox.h"

#include "core/domain/activities.h"
#include "core/values/datewords.h"
#include "core/values/numbers.h"
#include "core/values/timetext.h"
#include "ui/records/composetypes.h"
#include "ui/records/defaultreminder.h"
#include "ui/records/reminderchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

void ComposeBox::setTarget(Id contact, Id organisation)
{
    m_contact = contact;
    m_organisation = organisation;
    m_about = 0;
    showService();
}

void ComposeBox::setTarget(const FieldBase &reference, Id record, Id contact, Id organisation)
{
    const bool other = m_about != record || m_reference != &reference;
    m_contact = contact;
    m_organisation = organisation;
    m_reference = &reference;
    m_about = record;
    if (other && m_direction->currentIndex() == 0)
        assumeDirection();
    showService();
}

/// Of service records it matters who spoke to whom, and what the customer is not to see.
bool ComposeBox::isService() const
{
    return m_new ? m_about && m_reference == &m_schema.activity.service : m_record[m_schema.activity.service] != 0;
}

/// Who writes down what was said about a service record has mostly answered.
void ComposeBox::assumeDirection()
{
    m_direction->setCurrentIndex(isService() && m_new ? m_direction->findData(u"out"_s) : 0);
}

void ComposeBox::showService()
{
    const QString type = m_types->current();
    const bool spoken = type == "call"_L1 || type == "email"_L1 || type == "message"_L1;
    m_direction->setVisible(spoken && !m_internal->isChecked() && (isService() || m_direction->currentIndex() > 0));
    m_internal->setVisible(isService() || m_internal->isChecked());
    Q_EMIT heightChanged();
}

void ComposeBox::setAttachable(bool attachable)
{
    if (auto *button = findChild<QAbstractButton *>(u"compose.attach"_s))
        button->setVisible(attachable);
}

void ComposeBox::setType(const QString &type)
{
    m_types->setCurrent(type);
    typeChosen();
}

void ComposeBox::setDirection(const QString &direction)
{
    m_direction->setCurrentIndex(qMax(0, m_direction->findData(direction)));
    showService();
}

void ComposeBox::setRecord(const Record &activity)
{
    m_record = activity;
    m_new = false;
    m_planned = activity[m_schema.activity.status] == "planned"_L1;
    m_text->setPlainText(composedText(m_schema.activity, activity));
    m_types->setCurrent(activity[m_schema.activity.type]);
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(activity[m_schema.activity.outcome])));
    m_direction->setCurrentIndex(qMax(0, m_direction->findData(activity[m_schema.activity.direction])));
    m_internal->setChecked(activity[m_schema.activity.internal]);
    if (activity[m_schema.activity.minutes] > 0)
        m_minutes->setText(formatInteger(activity[m_schema.activity.minutes]));
    m_when->setText(dateTimeText(activity[m_schema.activity.at]));
    const QVariant remind = activity.value(m_schema.activity.remind);
    m_remind->setMinutes(remind.isNull() ? std::nullopt : std::optional(remind.toLongLong()));
    m_next->hide();
    typeChosen();
}

void ComposeBox::begin(const QString &type, bool planned)
{
    if (!type.isEmpty())
        m_types->setCurrent(type);
    m_planned = m_new ? planned : m_planned;
    expand(true);
    typeChosen();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void ComposeBox::clear()
{
    // What was typed goes with its undo: the next Ctrl+Z is for what was saved.
    m_text->clear();
    for (QLineEdit *edit : {m_minutes, m_when, m_next})
        edit->setText({});
    m_outcome->setCurrentIndex(0);
    assumeDirection();
    m_internal->setChecked(false);
    m_remind->setMinutes(defaultReminder());
    m_types->setCurrent(u"note"_s);
    m_planned = false;
    m_problem->hide();
    typeChosen();
}

bool ComposeBox::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty() && m_minutes->text().isEmpty() && m_when->text().isEmpty() &&
           m_next->text().isEmpty() && m_outcome->currentIndex() <= 0;
}

void ComposeBox::textTyped()
{
    const QString typed = m_text->toPlainText();
    const bool command = !typed.isEmpty() && !m_ime->isComposing();
    LogLine line;
    if (command)
        line = parseLogLine(m_schema.activity, typed);
    // A finished command turns into the chosen type; minutes once something follows them.
    const bool minutesDone = line.minutes && (line.text.size() > 0 || typed.endsWith(u' '));
    if (m_new && (!line.type.isEmpty() || (minutesDone && m_types->current() != "note"_L1))) {
        if (!line.type.isEmpty())
            m_types->setCurrent(line.type);
        if (line.minutes)
            m_minutes->setText(QString::number(*line.minutes));
        const QSignalBlocker quiet(m_text);
        QTextCursor cursor(m_text->document()); // as an edit, so that undo in the text brings it back
        cursor.select(QTextCursor::Document);
        cursor.insertText(line.text);
        m_text->setTextCursor(cursor);
        typeChosen();
    }
    if (!m_text->toPlainText().isEmpty())
        expand(true);
    fitText();
    interpret();
    Q_EMIT draftChanged();
}

void ComposeBox::typeChosen()
{
    const QString type = m_types->current();
    m_outcome->setVisible(type == "call"_L1);
    m_minutes->setVisible(type != "note"_L1 && type != "email"_L1 && type != "message"_L1 && type != "task"_L1);
    showService();
    interpret();
}

bool ComposeBox::plans(const QDateTime &when) const
{
    if (!m_new)
        return m_planned;
    if (when.isValid())
        return when > QDateTime::currentDateTime();
    return m_planned || m_types->current() == "task"_L1;
}

/// Says below what the words were understood as, before anything is saved.
void ComposeBox::interpret()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QLocale locale;
    QStringList said;
    m_problem->hide();
    const QList<FieldBase::Choice> commands = matchingTypes(m_schema.activity, m_text->toPlainText());
    if (!commands.isEmpty()) {
        QStringList names;
        for (const FieldBase::Choice &choice : commands)
            names.append(u'/' + choice.label);
        said.append(names.join(u"   "_s));
    }
    QDateTime when;
    if (!m_when->text().trimmed().isEmpty()) {
        if (const auto typed = parseDayAndTime(m_when->text(), now, locale))
            when = QDateTime(typed->date, typed->time.value_or(typed->date == now.date() ? now.time() : QTime(9, 0)));
        else
            said.append(tr("When? Try “fri 3pm” or “yesterday 10:00”."));
    }
    const bool planned = plans(when);
    m_remind->setVisible(planned);
    if (planned && !when.isValid() && m_new)
        when = QDateTime(now.date().addDays(1), QTime(9, 0));
    if (when.isValid() && m_new)
        said.append(planned ? tr("Planned: %1").arg(fullDateTimeText(when, locale))
                            : tr("Done: %1").arg(fullDateTimeText(when, locale)));
    if (!m_next->text().trimmed().isEmpty() && !m_next->isHidden()) {
        const NextStep step = parseNextStep(m_next->text(), now, locale);
        const QString what = activityTitle(m_schema.activity, plannedStep(m_schema.activity, 0, step, 0, 0));
        said.append(tr("Next step: %1 · %2", "when · what").arg(fullDateTimeText(step.at, locale), what));
    }
    m_hint->setText(said.join(u"\n"_s));
    m_save->setText(!m_new ? tr("Save") : planned ? tr("Plan") : tr("Save"));
    Q_EMIT heightChanged();
}

std::optional<Record> ComposeBox::edited()
{
    const Activity &activity = m_schema.activity;
    const QDateTime now = QDateTime::currentDateTime();
    const auto refuse = [this](const QString &why, QWidget *at) {
        at->setFocus();
        m_problem->tell(why);
        Q_EMIT heightChanged();
        return std::nullopt;
    };
    Record record = m_new ? Record(activity, m_edits.store().newId()) : m_record;
    record.set(activity.type, m_types->current());
    QDateTime when = m_new ? QDateTime() : m_record[activity.at];
    const QString typed = m_when->text().trimmed();
    if (!typed.isEmpty() && (m_new || typed != dateTimeText(m_record[activity.at]))) {
        const auto parsed = parseDayAndTime(typed, now, QLocale());
        if (!parsed)
            return refuse(tr("“%1” is not a day or time. Try “fri 3pm” or “tomorrow”.").arg(typed), m_when);
        when = QDateTime(parsed->date, parsed->time.value_or(parsed->date == now.date() ? now.time() : QTime(9, 0)));
    }
    const bool planned = plans(when);
    if (!when.isValid())
        when = planned ? QDateTime(now.date().addDays(1), QTime(9, 0)) : now;
    record.set(activity.at, when);
    if (m_new)
        record.set(activity.status, planned ? u"planned"_s : u"done"_s);
    if (planned) {
        const std::optional<qint64> remind = m_remind->minutes();
        record.setValue(activity.remind, remind ? QVariant(*remind) : QVariant());
    }
    std::optional<qint64> minutes;
    if (!m_minutes->isHidden() && !m_minutes->text().trimmed().isEmpty()) {
        minutes = parseInteger(m_minutes->text());
        if (!minutes || *minutes < 0)
            return refuse(tr("“%1” is not a number of minutes.").arg(m_minutes->text()), m_minutes);
    }
    record.setValue(activity.minutes, minutes ? QVariant(*minutes) : QVariant());
    record.set(activity.outcome, m_outcome->isHidden() ? QString() : m_outcome->currentData().toString());
    if (!m_direction->isHidden())
        record.set(activity.direction, m_direction->currentData().toString());
    if (!m_internal->isHidden())
        record.setValue(activity.internal, m_internal->isChecked() ? QVariant(1) : QVariant());
    setComposedText(activity, &record, m_text->toPlainText());
    if (m_new) {
        if (m_contact)
            record.set(activity.contact, m_contact);
        if (m_organisation)
            record.set(activity.organisation, m_organisation);
        if (m_about)
            record.setValue(*m_reference, m_about);
    }
    if (record.value(activity.body).isNull() && record.value(activity.subject).isNull() &&
        m_types->current() == "note"_L1)
        return refuse(tr("A note needs a text."), m_text);
    return record;
}

std::optional<Record> ComposeBox::nextStep()
{
    if (!m_new || m_next->text().trimmed().isEmpty())
        return std::nullopt;
    const Activity &activity = m_schema.activity;
    const NextStep step = parseNextStep(m_next->text(), QDateTime::currentDateTime(), QLocale());
    Record record = plannedStep(activity, m_edits.store().newId(), step, m_contact, m_organisation);
    if (m_about)
        record.setValue(*m_reference, m_about);
    remindAsUsual(activity, &record);
    return record;
}

bool ComposeBox::save()
{
    ImeGuard::commit();
    if (m_busy)
        return true;
    if (m_new && !m_contact && !m_about)
        return false;
    const std::optional<Record> record = edited();
    if (!record)
        return false;
    const QString title = activityTitle(m_schema.activity, *record);
    ChangeSet set{{m_new ? Action::Log : Action::Edit, m_schema.activity.name(), 1, title}, {}};
    if (m_new)
        set.changes.append(insertion(*record));
    else if (const std::optional<Change> change = difference(m_record, *record))
        set.changes.append(*change);
    if (const std::optional<Record> next = nextStep())
        set.changes.append(insertion(*next));
    const bool planned = (*record)[m_schema.activity.status] == "planned"_L1;
    const QString said = !m_new    ? tr("“%1” changed").arg(title)
                         : planned ? tr("“%1” planned").arg(title)
                                   : tr("“%1” logged").arg(title);
    if (isAncestorOf(QApplication::focusWidget()))
        m_text->setFocus(Qt::OtherFocusReason); // what folds or is disabled now would hand it on to whatever comes next
    setBusy(true);
    m_edits.apply(set, said, this, [this, id = record->id()](const Result<ChangeSet> &result) {
        setBusy(false);
        if (!result.ok()) { // what was written stays
            m_problem->tell(result.error().text);
            Q_EMIT heightChanged();
            return;
        }
        if (m_new) {
            clear();
            expand(false);
            Q_EMIT draftChanged();
        }
        Q_EMIT saved(id);
    });
    return true;
}

void ComposeBox::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
    m_save->setEnabled(!busy);
}

QJsonObject ComposeBox::draft() const
{
    if (!m_new || isEmpty())
        return {};
    return {{u"text"_s, m_text->toPlainText()},
            {u"type"_s, m_types->current()},
            {u"minutes"_s, m_minutes->text()},
            {u"when"_s, m_when->text()},
            {u"next"_s, m_next->text()},
            {u"planned"_s, m_planned},
            {u"remind"_s, double(m_remind->minutes().value_or(-1))},
            {u"outcome"_s, m_outcome->currentData().toString()},
            {u"direction"_s, m_direction->currentData().toString()},
            {u"internal"_s, m_internal->isChecked()}};
}

void ComposeBox::restore(const QJsonObject &draft)
{
    const QSignalBlocker quiet(m_text);
    clear();
    if (!draft.isEmpty()) {
        m_text->setPlainText(draft.value("text"_L1).toString());
        m_types->setCurrent(draft.value("type"_L1).toString(u"note"_s));
        m_minutes->setText(draft.value("minutes"_L1).toString());
        m_when->setText(draft.value("when"_L1).toString());
        m_next->setText(draft.value("next"_L1).toString());
        m_planned = draft.value("planned"_L1).toBool();
        if (const QJsonValue remind = draft.value("remind"_L1); remind.isDouble())
            m_remind->setMinutes(remind.toInteger() < 0 ? std::nullopt : std::optional(remind.toInteger()));
        m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(draft.value("outcome"_L1).toString())));
        m_direction->setCurrentIndex(qMax(0, m_direction->findData(draft.value("direction"_L1).toString())));
        m_internal->setChecked(draft.value("internal"_L1).toBool());
    }
    m_text->moveCursor(QTextCursor::End);
    expand(!draft.isEmpty());
    fitText();
    typeChosen();
}
