// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planstrip.h"

#include "core/domain/plan.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/values/join.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

PlanStrip::PlanStrip(Store &store, const CrmSchema &schema, QWidget *parent)
    : QWidget(parent), m_store(store), m_schema(schema), m_text(new TextLabel({}, TextRole::Caption, Ink::Secondary))
{
    setObjectName(u"today.week"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::huge, Space::m, Space::huge, Space::xs);
    row->setSpacing(Space::m);
    row->addWidget(new TextLabel(tr("This week"), TextRole::Caption, Ink::Muted));
    row->addWidget(m_text);
    row->addStretch(1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PlanStrip::ask);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool concerns = set.changes.isEmpty() ||
                              std::any_of(set.changes.begin(), set.changes.end(),
                                          [this](const Change &change) { return change.entity == &m_schema.activity; });
        if (m_asked && concerns)
            m_delay.start(200);
    });
}

QString PlanStrip::text() const
{
    return m_text->text();
}

void PlanStrip::setScope(const TodayScope &scope)
{
    m_scope = scope;
    m_asked = true;
    m_delay.start(0);
}

void PlanStrip::ask()
{
    PlanPeriod period;
    period.weekBegins = QLocale().firstDayOfWeek();
    period.from = stepBegin(QDate::currentDate(), period);
    period.to = period.from.addDays(6);
    m_store.compute<QList<PlanLine>>(
        [&schema = m_schema, period](Facts &file) { return planAgainstResult(schema, file, period); }, this,
        [this](const Result<QList<PlanLine>> &lines) {
            if (!lines.ok())
                return; // the list below says so
            PlanLine sum;
            for (const PlanLine &line : *lines) {
                if (m_scope.mine && line.person && line.person != m_scope.user)
                    continue;
                sum.planned += line.planned;
                sum.done += line.done;
                sum.moved += line.moved;
            }
            m_text->setText(
                joinedFacts({tr("%Ln planned", nullptr, int(sum.planned)), tr("%Ln done", nullptr, int(sum.done)),
                             tr("%Ln moved", nullptr, int(sum.moved))}));
        },
        "week");
}
