// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendareditor.h"

#include "core/domain/recurrenceseries.h"
#include "core/values/timetext.h"
#include "ui/plan/participantsedit.h"
#include "ui/plan/repeateditor.h"
#include "ui/records/formeditor.h"
#include "ui/records/formpicker.h"
#include "ui/records/recordform.h"
#include "ui/records/reminderchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CalendarEditor::CalendarEditor(const CrmSchema &schema, const Record &record, const std::optional<Record> &series,
                               const QString &whom, Form form, CardEdits &edits, QWidget *parent)
    : Popover(parent)
    , m_schema(schema)
    , m_record(record)
    , m_series(series.has_value())
    , m_isNew(!series && record.version() == 0)
    , m_problem(new ProblemLabel(u"calendar.editor.problem"_s, this))
{
    const Activity &a = schema.activity;
    setObjectName(u"calendar.editor"_s);
    QList<const FieldBase *> fields{&a.type, &a.subject, &a.at};
    if (form == Form::Full)
        fields += {&a.minutes, &a.allDay, &a.place, &a.contact, &a.body};
    else
        fields += {&a.contact};
    m_form = RecordForm::only(record, edits, fields, this);
    if (record[a.contact])
        m_form->editor(a.contact)->setValue(record[a.contact], whom);
    auto *title =
        new TextLabel(m_isNew ? tr("New activity") : tr("Edit activity"), TextRole::Strong, Ink::Primary, this);
    setAccessibleName(title->text());
    content()->addWidget(title);
    if (m_series) {
        m_scope = new SegmentedControl(tr("What is changed"), this);
        m_scope->setObjectName(u"calendar.editor.scope"_s);
        m_scope->addSegment(u"one"_s, tr("Only this one"));
        m_scope->addSegment(u"all"_s, tr("This and all others"));
        content()->addWidget(m_scope);
        connect(m_scope, &SegmentedControl::currentChanged, this, &CalendarEditor::showScope);
    }
    content()->addWidget(m_form);
    if (form == Form::Full)
        addDetails(series, edits);
    content()->addWidget(m_problem);
    addButtons(form);
    m_form->setMinimumWidth(theme().px(form == Form::Full ? 430 : 380));
    showScope();
    orderTabsAsLaidOut(this);
    connect(m_form, &RecordForm::accepted, this, &CalendarEditor::submit);
    connect(m_form, &RecordForm::rejected, this, &QWidget::hide);
    connect(m_form, &RecordForm::edited, m_problem, &QWidget::hide);
    setFocusProxy(m_form->editor(a.subject)->input());
}

QWidget *CalendarEditor::addRow(const QString &text, QWidget *field)
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::l);
    auto *label = new TextLabel(text, TextRole::Body, Ink::Secondary, place);
    label->setFixedWidth(RecordForm::labelWidth());
    label->setMinimumHeight(theme().px(32));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1);
    content()->addWidget(place);
    return place;
}

void CalendarEditor::fit()
{
    layout()->activate();
    adjustSize();
}

void CalendarEditor::addDetails(const std::optional<Record> &series, CardEdits &edits)
{
    const Activity &a = m_schema.activity;
    m_participants = new ParticipantsEdit(m_schema, edits, this);
    addRow(m_schema.participant.plural(), m_participants);
    connect(m_participants, &ParticipantsEdit::changed, this, &CalendarEditor::fit);
    connect(m_participants, &ParticipantsEdit::accepted, this, &CalendarEditor::submit);
    m_remind = new ReminderChoice(this);
    const QVariant remind = m_record.value(a.remind);
    m_remind->setMinutes(remind.isNull() ? std::nullopt : std::optional(remind.toLongLong()));
    addRow(m_remind->accessibleName(), m_remind);
    m_repeat = new RepeatEditor(this);
    m_repeat->setLines(series ? (*series)[a.recurrence] : m_record[a.recurrence], firstDay(a, m_record, m_record[a.at]),
                       zoneOf(a, m_record));
    m_repeatRow = addRow(a.recurrence.label(), m_repeat);
    connect(m_repeat, &RepeatEditor::changed, this, &CalendarEditor::fit);
    connect(m_form->editor(a.at), &FormEditor::edited, this, [this, &a] {
        if (const Result<QVariant> at = m_form->editor(a.at)->value(); at.ok() && !at->isNull())
            m_repeat->setFirst(FieldType<QDateTime>::read(*at).date());
    });
}

void CalendarEditor::addButtons(Form form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    if (form == Form::Quick) {
        auto *more = new Button(tr("All details"), {}, ButtonLook::Flat, this);
        more->setObjectName(u"calendar.editor.more"_s);
        row->addWidget(more);
        connect(more, &QPushButton::clicked, this, [this] {
            Record record = m_record;
            if (!fill(&record))
                return;
            const auto *picker = qobject_cast<RecordPicker *>(m_form->editor(m_schema.activity.contact)->input());
            Q_EMIT detailsRequested(record, picker ? picker->text() : QString());
        });
    } else if (!m_isNew) {
        auto *remove = new Button(tr("Delete"), u"trash-2"_s, ButtonLook::Flat, this);
        remove->setObjectName(u"calendar.editor.delete"_s);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &CalendarEditor::removeRequested);
    }
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"calendar.editor.cancel"_s);
    m_save = new Button(tr("Save"), {}, ButtonLook::Primary, this);
    m_save->setObjectName(u"calendar.editor.save"_s);
    row->addWidget(cancel);
    row->addWidget(m_save);
    content()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &CalendarEditor::submit);
}

void CalendarEditor::showScope()
{
    if (m_repeatRow)
        m_repeatRow->setVisible(!m_series || m_scope->current() == "all"_L1);
    fit();
}

bool CalendarEditor::fill(Record *record)
{
    m_problem->hide();
    const bool filled = m_form->apply(record);
    adjustSize(); // reasons need room
    return filled;
}

void CalendarEditor::submit()
{
    Record record = m_record;
    if (!fill(&record) || (m_participants && !m_participants->settle()))
        return;
    const Activity &a = m_schema.activity;
    if (m_remind) {
        const std::optional<qint64> remind = m_remind->minutes();
        record.setValue(a.remind, remind ? QVariant(*remind) : QVariant());
    }
    // A day that was typed is a day here, and must be that day in the zone in which the record means it.
    if (record[a.allDay] && (record[a.at] != m_record[a.at] || !m_record[a.allDay]))
        record.set(a.at, allDayAt(record[a.at].toLocalTime().date(), zoneOf(a, record)));
    const std::optional<QString> lines =
        m_repeat ? m_repeat->lines(record[a.allDay]) : std::optional<QString>(m_record[a.recurrence]);
    const bool all = m_series && m_scope->current() == "all"_L1;
    if (!lines && (!m_series || all)) {
        m_repeat->showProblem();
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saved(record, m_form->extra(), all, lines.value_or(QString()));
}

void CalendarEditor::showProblem(const QString &text)
{
    m_save->setEnabled(true);
    m_problem->tell(text);
    adjustSize();
}
