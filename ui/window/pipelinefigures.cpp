// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pipelinefigures.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/board/boardcolumnhead.h"
#include "ui/sales/headfact.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

PipelineFigures::PipelineFigures(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent)
    : QWidget(parent), m_store(store), m_schema(schema), m_pipelines(pipelines)
{
    setObjectName(u"pipeline.figures"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::huge - Space::m, Space::m, Space::huge, 0);
    row->setSpacing(Space::l);
    const auto add = [&](const QString &caption, Ink ink, const char *name) {
        auto *figure = new HeadFact(caption, this);
        figure->setInk(ink);
        figure->setHint(tr("Show these"));
        figure->setObjectName(u"figure."_s + QLatin1StringView(name));
        connect(figure, &QAbstractButton::clicked, this, [this, at = int(m_figures.size())] { Q_EMIT chosen(at); });
        m_figures.append(figure);
        row->addWidget(figure);
    };
    add(tr("Open value"), Ink::Primary, "open");
    add(tr("Weighted forecast"), Ink::Primary, "weighted");
    add(tr("Closing this month"), Ink::Primary, "closing");
    add(tr("Won this month"), Ink::Green, "won");
    add(tr("Needs attention"), Ink::Red, "attention");
    row->addStretch(1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PipelineFigures::ask);
    connect(&store, &Store::changed, &m_delay, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.opportunity;
            }))
            m_delay.start(50);
    });
    connect(&pipelines, &Pipelines::changed, &m_delay, [this] { m_delay.start(0); });
}

void PipelineFigures::setQuery(const Query &query)
{
    m_query = query;
    m_delay.start(0);
}

QString PipelineFigures::captionOf(int figure) const
{
    return m_figures.value(figure)->label();
}

Filter PipelineFigures::stagesOf(const char *type) const
{
    QList<Filter> any;
    for (const Record &pipeline : m_pipelines.pipelines())
        for (const Record &stage : m_pipelines.stages(pipeline.id()))
            if (stage[m_schema.stage.type] == QLatin1StringView(type))
                any.append(Filter::condition(m_schema.opportunity.stage, Filter::Equal, stage.id()));
    if (any.isEmpty()) // no such stage: no such records
        any.append(Filter::condition(m_schema.opportunity.stage, Filter::Equal, Id(-1)));
    return Filter::any(any);
}

/// In the order of the figures.
QList<Filter> PipelineFigures::filters() const
{
    const Opportunity &o = m_schema.opportunity;
    const QDate today = QDate::currentDate(), first(today.year(), today.month(), 1);
    const auto within = [&](const FieldBase &day) { return withinDays(day, first, first.addMonths(1).addDays(-1)); };
    const Filter open = stagesOf(Stage::open), won = stagesOf(Stage::won);
    const Filter overdue = Filter::condition(o.nextActivity, Filter::Less, QDateTime::currentMSecsSinceEpoch());
    return {open, open, Filter::all({open, within(o.expectedClose)}), Filter::all({won, within(o.closedOn)}),
            Filter::all({open, Filter::any({Filter::condition(o.nextActivity, Filter::Empty), overdue})})};
}

void PipelineFigures::ask()
{
    if (m_pipelines.isEmpty()) {
        Q_EMIT counted(0);
        return;
    }
    const QList<Filter> all = filters();
    for (int part = 0; part < all.size(); ++part) {
        if (part == 1)
            continue; // of the same answer as the first
        Query query = m_query;
        query.entity = &m_schema.opportunity;
        query.filter = m_query.filter.isAlways() ? all[part] : Filter::all({m_query.filter, all[part]});
        m_store.totals(
            query, m_schema.opportunity.stage, m_schema.opportunity.amount, m_schema.opportunity.probability, this,
            [this, part](const Result<QList<Total>> &totals) {
                if (totals.ok())
                    take(part, *totals);
            },
            "figure" + QByteArray::number(part));
    }
}

void PipelineFigures::take(int part, const QList<Total> &totals)
{
    QMap<QString, Total> sums;
    qint64 count = 0;
    for (const Total &total : totals) {
        count += total.count;
        sums[total.currency].currency = total.currency;
        sums[total.currency].sum += total.sum;
    }
    const bool attention = part == m_figures.size() - 1;
    if (attention)
        m_figures[part]->setInk(count > 0 ? Ink::Red : Ink::Primary);
    m_figures[part]->setValue(attention ? tr("%Ln opportunity(s)", nullptr, int(count))
                                        : sumsText(sums.values(), sums.size() > 2));
    if (part != 0)
        return;
    const QList<Total> weighted = weightedTotals(totals, [this](const Total &total) {
        const Record *stage = m_pipelines.stage(total.by.first().toLongLong());
        return stage ? int((*stage)[m_schema.stage.probability]) : 0;
    });
    m_figures[1]->setValue(sumsText(weighted, weighted.size() > 2));
    Q_EMIT counted(count);
}
