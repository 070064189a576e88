// SPDX-License-Identifier: GPL-3.0-or-later
// PipelinePage: what an opportunity is called on a card of the board and in the list.
#include "core/domain/activities.h"
#include "core/domain/opportunities.h"
#include "core/models/recordmodel.h"
#include "core/record/valuetext.h"
#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "ui/board/boardview.h"
#include "ui/records/cardlook.h"
#include "ui/records/listspec.h"
#include "ui/window/pipelinepage.h"

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PipelinePage)
};

void sayStep(BoardCardText *text, const Opportunity &o, const RecordModel &model, const Row &row,
             const BoardColumn &column)
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto time = [&](const Field<QDateTime> &field) {
        return FieldType<QDateTime>::read(model.value(row, field)).toLocalTime();
    };
    if (!column.open && column.id) {
        const QDate closed = FieldType<QDate>::read(model.value(row, o.closedOn));
        const bool won = column.tone != Tone::Red;
        text->stepIcon = won ? u"circle-check"_s : u"circle-x"_s;
        text->stepInk = won ? Ink::Green : Ink::Muted;
        const QString day = closed.isValid() ? relativeDay(closed, now.date(), QLocale().name()) : QString();
        const QString reason = won ? QString() : displayText(o.lostReason, model.value(row, o.lostReason));
        text->step = !reason.isEmpty() ? reason : day;
        text->idle = reason.isEmpty() ? QString() : day;
        return;
    }
    const QDateTime next = time(o.nextActivity);
    if (!next.isValid()) {
        text->step = Texts::tr("No next step");
        text->stepIcon = u"triangle-alert"_s;
        text->stepInk = Ink::Amber;
    } else {
        const Urgency urgency = urgencyOf(next, now);
        text->stepIcon = urgency == Urgency::Overdue ? u"circle-alert"_s
                         : urgency == Urgency::Today ? u"clock"_s
                                                     : u"calendar"_s;
        text->stepInk = urgency == Urgency::Overdue ? Ink::Red
                        : urgency == Urgency::Today ? Ink::Green
                                                    : Ink::Secondary;
        const int late = int(next.date().daysTo(now.date()));
        text->step = urgency == Urgency::Overdue && late > 0 ? Texts::tr("Overdue %n day(s)", nullptr, late)
                     : urgency == Urgency::Overdue           ? Texts::tr("Overdue")
                                                             : plannedText(next, now, QLocale());
    }
    const int idle = idleDays(time(o.stageSince), time(o.lastActivity), next, now);
    if (idle > 0)
        text->idle = Texts::tr("%n d", "days of rest, short", idle);
    if (column.staleDays > 0 && idle > column.staleDays)
        text->idleInk = Ink::Amber;
}
/// The likelihood of a deal is that of its stage as long as it has none of its own; an open one that should have been
/// closed by now is late.
BoardFact factOf(const FieldBase &field, const Opportunity &o, const QVariant &value, const BoardColumn &column)
{
    if (&field == &o.probability) {
        const bool own = !value.isNull(), weighed = own || column.id;
        const qint64 percent = own ? value.toLongLong() : column.weight;
        return {Texts::tr("Probability"),
                weighed ? Texts::tr("%1%", "percent").arg(QLocale().toString(percent)) : QString()};
    }
    BoardFact fact{field.label(), displayText(field, value).simplified()};
    const QDate day = &field == &o.expectedClose ? FieldType<QDate>::read(value) : QDate();
    if (column.open && day.isValid() && day < QDate::currentDate())
        fact.ink = Ink::Red;
    return fact;
}
} // namespace

BoardSpec PipelinePage::boardSpec() const
{
    const Opportunity &o = schema().opportunity;
    BoardSpec spec;
    spec.entity = &o;
    spec.group = &o.stage;
    spec.rank = &o.rank;
    spec.money = &o.amount;
    spec.weight = &o.probability;
    spec.fields = {&o.name,         &o.contact,      &o.amount,     &o.tags,     &o.expectedClose,
                   &o.nextActivity, &o.lastActivity, &o.stageSince, &o.closedOn, &o.lostReason};
    spec.whom = &o.contact;
    spec.tag = &o.tags;
    spec.step = &o.nextActivity;
    spec.usual = {&o.contact, &o.amount, &o.tags, &o.nextActivity};
    for (const FieldBase *field : o.fields())
        if (!field->spec().hidden && field != o.titleField() && field != &o.stage)
            spec.choosable.append(field);
    spec.sorts = {{&o.expectedClose, Qt::AscendingOrder, o.expectedClose.label()},
                  {&o.amount, Qt::DescendingOrder, o.amount.label()},
                  {o.createdAt(), Qt::DescendingOrder, tr("Newest", "order of the cards")},
                  {&o.lastActivity, Qt::DescendingOrder, o.lastActivity.label()}};
    spec.describe = [&o, kept = spec](const RecordModel &model, const Row &row, const BoardColumn &column,
                                      const BoardLook &look) {
        BoardCardText text;
        text.title = row.title;
        text.owner = model.value(row, o.contact).value<Link>().title;
        if (const QVariant amount = model.value(row, o.amount); !amount.isNull())
            text.amount = formatMoney(amount.value<Money>(), QLocale(), MoneyStyle::Plain);
        text.tag = FieldType<QStringList>::read(model.value(row, o.tags)).value(0);
        text.tagTone = Tone::Violet;
        sayStep(&text, o, model, row, column);
        for (const FieldBase *field : look.fields)
            if (kept.isFact(field))
                text.facts.append(factOf(*field, o, model.value(row, *field), column));
        return text;
    };
    return spec;
}

ListSpec PipelinePage::listSpec(const CrmSchema &schema)
{
    const Opportunity &o = schema.opportunity;
    ListSpec spec = ListSpec::of(o);
    spec.columns = {&o.name, &o.contact, &o.stage, &o.amount, &o.expectedClose, &o.nextActivity, &o.tags};
    spec.sorts = {&o.name, &o.amount, &o.expectedClose, &o.nextActivity, o.createdAt(), o.updatedAt()};
    spec.squaredVariants = {QString()};
    spec.tags = &o.tags;
    spec.owner = &o.owner;
    spec.searchHint = tr("Search opportunity, customer, tag");
    spec.newText = tr("New opportunity");
    spec.emptyTitle = tr("Add your first opportunity");
    const Filter none = Filter::condition(o.nextActivity, Filter::Empty);
    const Filter overdue = Filter::condition(o.nextActivity, Filter::Less);
    Filter late = overdue;
    late.daysAgo = 0;
    const Filter open = Filter::condition(o.closedOn, Filter::Empty);
    spec.quick = {
        {u"open"_s, tr("Open"), open},
        {u"overdue"_s, tr("Overdue"), Filter::all({open, late}), tr("Nothing is overdue.")},
        {u"unplanned"_s, tr("No next step"), Filter::all({open, none}), tr("Every open opportunity has a next step.")}};
    return spec;
}
