// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/targetsheet.h"

#include "core/values/join.h"
#include "ui/analysis/analysiswords.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>

using namespace Qt::StringLiterals;

TargetSheet::TargetSheet(Store &store, const CrmSchema &schema, const std::optional<Record> &whole, QWidget *window)
    : Sheet(u"targetSheet"_s, window)
    , m_store(store)
    , m_schema(schema)
    , m_whole(whole)
    , m_figures(new FiguresModel(this))
{
    setObjectName(u"targetSheet"_s);
    setWindowTitle(whole ? tr("Split target") : tr("Targets from last year"));
    build();
    ask();
}

void TargetSheet::ask()
{
    const int year = m_whole ? (*m_whole)[m_schema.target.start].year() : QDate::currentDate().year();
    m_store.compute<TargetBasis>(
        [&schema = m_schema, year](Facts &facts) { return targetBasis(year - 1, year, schema, facts); }, this,
        [this](const Result<TargetBasis> &basis) {
            if (!basis.ok()) {
                problem()->tell(basis.error().text);
                return;
            }
            m_basis = *basis;
            offer();
            plan();
        });
}

void TargetSheet::plan()
{
    problem()->hide();
    if (m_whole) {
        m_currency = Money((*m_whole)[m_schema.target.amount]).currency;
        m_parts = m_into->count() == 0 ? QList<TargetPart>()
                                       : splitTarget(*m_whole, TargetSplit(m_into->currentData().toInt()),
                                                     m_shared->current() == "last"_L1, m_basis, m_schema);
    } else {
        const QVariantList whom = m_whom->currentData().toList();
        const Id id = whom.value(1).toLongLong();
        const int kind = whom.value(0).toInt();
        m_currency = m_money->currentData().toString();
        m_parts =
            grownTargets(m_year->currentData().toInt(), m_length->currentData().toString(), kind == OfPerson ? id : 0,
                         kind == OfTeam ? id : 0, m_currency, m_growth->value(), m_basis);
    }
    showParts();
}

void TargetSheet::showParts()
{
    qint64 last = 0, amount = 0;
    QList<QList<FiguresModel::Cell>> rows;
    const auto row = [&](const QString &name, qint64 before, qint64 now) {
        const QString more = before > 0 ? percentText(double(now) / double(before) - 1) : u"–"_s;
        rows.append({{name}, {sumText(before, m_currency)}, {sumText(now, m_currency)}, {more}});
    };
    for (const TargetPart &part : std::as_const(m_parts)) {
        row(partLabel(part), part.lastYear, part.amount);
        last += part.lastYear;
        amount += part.amount;
    }
    if (m_parts.size() > 1)
        row(tr("Together"), last, amount);
    m_figures->setFigures(
        {m_schema.target.label(), tr("Won a year before"), m_schema.target.amount.label(), tr("Growth")}, rows,
        m_parts.size() > 1);
    saveButton()->setEnabled(!m_parts.isEmpty() && amount > 0 && !isSaving());
    if (!m_whole && last == 0)
        problem()->tell(tr("Nothing was won in that year: there is nothing to begin from."));
}

QString TargetSheet::periodLabel(const TargetPart &part) const
{
    if (part.period == QLatin1StringView(Target::year))
        return QString::number(part.start.year());
    if (part.period == QLatin1StringView(Target::quarter))
        return tr("Q%1 %2", "a quarter and its year").arg((part.start.month() - 1) / 3 + 1).arg(part.start.year());
    return QLocale().toString(part.start, tr("MMMM yyyy", "a month and its year, as QLocale reads it"));
}

QString TargetSheet::partLabel(const TargetPart &part) const
{
    const Target &t = m_schema.target;
    const bool byPeople = m_whole && part.owner != (*m_whole)[t.owner];
    const bool byTeams = m_whole && part.team && part.team != (*m_whole)[t.team];
    if (!byPeople && !byTeams)
        return periodLabel(part);
    for (const QList<Record> *all : {&m_basis.users, &m_basis.teams})
        for (const Record &record : *all)
            if (record.id() == (part.owner ? part.owner : part.team))
                return record.title();
    return {};
}

/// The person or team is a field of its own.
QString TargetSheet::partName(const TargetPart &part) const
{
    const QString whole = m_whole ? m_whole->title() : QString(), period = periodLabel(part);
    return whole.isEmpty() || period.contains(whole) ? period
           : whole.contains(period)                  ? whole
                                                     : joinedFacts({whole, period});
}

void TargetSheet::save()
{
    ImeGuard::commit();
    if (!saveButton()->isEnabled())
        return;
    setSaving(true);
    QStringList names;
    for (const TargetPart &part : std::as_const(m_parts))
        names.append(partName(part));
    const ChangeSet set = targetsToMake(m_parts, names, m_currency, m_whole ? m_whole->id() : Id(0), m_schema,
                                        [this] { return m_store.newId(); });
    m_store.apply(set, this, [this](const Result<ChangeSet> &done) {
        setSaving(false);
        if (!done.ok()) {
            problem()->tell(done.error().text);
            return;
        }
        Q_EMIT made(done->changes.first().id, tr("%Ln target(s) made", nullptr, int(done->action.count)));
        accept();
    });
}
