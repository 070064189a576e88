// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/afterbox.h"

#include "core/domain/followupvisit.h"
#include "core/values/datewords.h"
#include "ui/records/fieldrow.h"
#include "ui/service/followupsheet.h"
#include "ui/service/ratingscale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AfterBox::AfterBox(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits), m_ratingPart(new QWidget(this)), m_visitPart(new QWidget(this))
{
    setObjectName(u"service.after"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::m);
    const auto inner = [&](QWidget *part) {
        auto *inside = new QVBoxLayout(part);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(Space::s);
        column->addWidget(part);
        return inside;
    };
    buildRating(inner(m_ratingPart));
    buildVisit(inner(m_visitPart));
    for (QWidget *part : std::initializer_list<QWidget *>{m_rating, m_recommend, m_plan, m_results})
        part->setEnabled(!edits.isReadOnly());
    orderTabsAsLaidOut(this);
    hide();
}

void AfterBox::buildRating(QVBoxLayout *column)
{
    const ServiceRecord &s = m_schema.serviceRecord;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("How content is the customer?"), TextRole::Strong, Ink::Primary, this), 1);
    m_ratedOn = new TextLabel({}, TextRole::Small, Ink::Muted, this);
    head->addWidget(m_ratedOn);
    column->addLayout(head);
    const auto add = [&](const Field<qint64> &field, const QString &objectName) {
        column->addWidget(new TextLabel(field.label(), TextRole::Caption, Ink::Secondary, this));
        auto *scale =
            new RatingScale(field.label(), objectName, int(field.spec().least), int(field.spec().most), m_ratingPart);
        column->addWidget(scale);
        connect(scale, &RatingScale::chosen, this, [this, &field](std::optional<qint64> value) { save(field, value); });
        return scale;
    };
    m_rating = add(s.rating, u"service.rating"_s);
    m_recommend = add(s.recommend, u"service.recommend"_s);
    m_note = new FieldRow(s.ratingNote, m_edits, FactRow::Look::Icon, m_ratingPart);
    m_note->setIcon(u"message-square"_s);
    m_note->setObjectName(u"service.ratingNote"_s);
    column->addWidget(m_note);
}

void AfterBox::buildVisit(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    m_visit = new TextLabel({}, TextRole::Body, Ink::Primary, this);
    m_visit->setObjectName(u"service.visit"_s);
    m_visit->setWordWrap(true);
    m_plan = new Button({}, u"calendar-plus"_s, ButtonLook::Normal, this);
    m_plan->setObjectName(u"service.planVisit"_s);
    row->addWidget(m_visit, 1);
    row->addWidget(m_plan);
    column->addLayout(row);
    m_results = new QWidget(m_visitPart);
    m_results->setAccessibleName(m_schema.serviceRecord.followUpResult.label());
    auto *flow = new FlowLayout(m_results, Space::s, Space::s);
    const QList<FieldBase::Choice> choices = m_schema.serviceRecord.followUpResult.choices();
    for (const FieldBase::Choice &choice : choices) {
        auto *chip = new FilterChip(choice.label, m_results);
        chip->setObjectName(u"service.result."_s + choice.key);
        flow->addWidget(chip);
        m_chips.insert(choice.key, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, key = choice.key] {
            enterResult(m_record[m_schema.serviceRecord.followUpResult] == key ? QString() : key);
        });
    }
    column->addWidget(m_results);
    connect(m_plan, &QPushButton::clicked, this, &AfterBox::planVisit);
}

void AfterBox::setRecord(const Record &record, const QList<Record> &activities, bool over)
{
    const ServiceRecord &s = m_schema.serviceRecord;
    if (!m_record.isNull() && m_record.id() != record.id()) {
        for (RatingScale *scale : {m_rating, m_recommend})
            scale->finish(); // for the one it was meant for
        m_note->closeForm();
    }
    m_record = record;
    m_activities = activities;
    const auto valueOf = [&](const Field<qint64> &field) {
        return record.value(field).isNull() ? std::nullopt : std::optional<qint64>(record[field]);
    };
    m_rating->setValue(valueOf(s.rating));
    m_recommend->setValue(valueOf(s.recommend));
    m_note->setRecord(record);
    const QDate today = QDate::currentDate(), rated = record[s.ratedOn], day = record[s.followUpOn];
    m_ratedOn->setText(rated.isValid() ? relativeDay(rated, today, QLocale().name()) : QString());
    m_visit->setText(day.isValid() ? tr("Follow-up visit: %1", "a day").arg(relativeDay(day, today, QLocale().name()))
                                   : tr("No follow-up visit is planned."));
    const QString result = record[s.followUpResult];
    m_plan->setText(day.isValid() && result.isEmpty() ? tr("Move…") : tr("Plan visit…"));
    m_results->setVisible(day.isValid());
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        chip.value()->setChecked(chip.key() == result);
    m_ratingPart->setVisible(over || valueOf(s.rating) || valueOf(s.recommend));
    m_visitPart->setVisible(over || day.isValid());
    setVisible(!m_ratingPart->isHidden() || !m_visitPart->isHidden());
}

void AfterBox::save(const Field<qint64> &field, std::optional<qint64> value)
{
    if (m_record.isNull() || m_edits.isReadOnly())
        return;
    const Record before = m_record;
    m_record.setValue(field, value ? QVariant(*value) : QVariant()); // the next digit may come before the answer
    m_edits.saveField(before, field, m_record.value(field), {}, tr("Rating changed"), this,
                      [this, before](const Result<ChangeSet> &done) {
                          if (done.ok())
                              return;
                          Q_EMIT m_edits.failed(done.error());
                          setRecord(before, QList<Record>(m_activities), true); // as it was
                      });
}

void AfterBox::planVisit()
{
    if (m_record.isNull() || m_edits.isReadOnly())
        return;
    const std::optional<Record> planned = plannedFollowUp(m_schema, m_record, m_activities);
    auto *sheet = new FollowUpSheet(m_edits.store(), m_schema, m_record, planned, window());
    connect(sheet, &FollowUpSheet::planned, &m_edits, &CardEdits::changedWithUndo);
    sheet->open();
}

void AfterBox::enterResult(const QString &result)
{
    if (m_record.isNull() || m_edits.isReadOnly())
        return;
    const ServiceRecord &s = m_schema.serviceRecord;
    m_edits.apply(followUpResult(m_schema, m_record, result, plannedFollowUp(m_schema, m_record, m_activities),
                                 QDateTime::currentDateTime()),
                  result.isEmpty() ? tr("Result of the follow-up visit taken back")
                                   : tr("Follow-up visit: %1", "a result").arg(s.followUpResult.choiceLabel(result)));
}

void AfterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), Radius::card, tokens().inset, tokens().border);
}
