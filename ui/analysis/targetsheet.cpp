// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/targetsheet.h"

#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/analysis/analysiswords.h"
#include "ui/records/cardlook.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr double usualGrowth = 10; // percent

/// Whom a target is for, as the data of a choice.
enum Whom { Everybody, OfTeam, OfPerson };
} // namespace

TargetSheet::TargetSheet(Store &store, const CrmSchema &schema, const std::optional<Record> &whole, QWidget *window)
    : QDialog(window), m_store(store), m_schema(schema), m_whole(whole), m_figures(new FiguresModel(this))
{
    setObjectName(u"targetSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(whole ? tr("Split target") : tr("Targets from last year"));
    build();
    ask();
}

void TargetSheet::open()
{
    show(); // beside the window, not a question that stops everything
}

void TargetSheet::addRow(QVBoxLayout *column, const QString &label, QWidget *editor, const char *name)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(label, TextRole::Body, Ink::Secondary, this);
    caption->setFixedWidth(RecordForm::labelWidth());
    caption->setBuddy(editor);
    editor->setObjectName(u"targetSheet."_s + QLatin1StringView(name));
    editor->setAccessibleName(label);
    line->addWidget(caption);
    line->addWidget(editor, 1);
    column->addLayout(line);
}

QComboBox *TargetSheet::addChoice(QVBoxLayout *column, const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    addRow(column, label, box, name);
    connect(box, &QComboBox::currentIndexChanged, this, &TargetSheet::plan);
    return box;
}

void TargetSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    m_note = new TextLabel({}, TextRole::Caption, Ink::Secondary, this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addSpacing(Space::m);
    if (m_whole)
        buildSplit(column);
    else
        buildGrowth(column);
    column->addSpacing(Space::m);
    m_table = new FiguresTable(m_figures, tr("What will be made"));
    m_table->setObjectName(u"targetSheet.parts"_s);
    QScrollArea *room = scrolled(m_table);
    room->setMinimumHeight(theme().px(240));
    column->addWidget(room, 1);
    m_problem = new TextLabel({}, TextRole::Caption, Ink::Red, this);
    m_problem->setObjectName(u"targetSheet.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(Space::m);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"targetSheet.cancel"_s);
    m_go = new Button(tr("Make targets"), {}, ButtonLook::Primary, this);
    m_go->setObjectName(u"targetSheet.go"_s);
    m_go->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    setMinimumWidth(theme().px(560));
    orderTabsAsLaidOut(this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &TargetSheet::save);
}

void TargetSheet::buildSplit(QVBoxLayout *column)
{
    m_into = addChoice(column, tr("Into"), "into");
    m_shared = new SegmentedControl(tr("Shared out"), this);
    m_shared->addSegment(u"even"_s, tr("Evenly"));
    m_shared->addSegment(u"last"_s, tr("As last year"));
    addRow(column, tr("Shared out"), m_shared, "shared");
    connect(m_shared, &SegmentedControl::currentChanged, this, &TargetSheet::plan);
}

void TargetSheet::buildGrowth(QVBoxLayout *column)
{
    m_whom = addChoice(column, tr("For"), "whom");
    m_year = addChoice(column, tr("Year"), "year");
    m_length = addChoice(column, tr("Targets for"), "length");
    m_money = addChoice(column, tr("Currency"), "currency");
    m_growth = new QDoubleSpinBox(this);
    m_growth->setRange(-100, 1000);
    m_growth->setDecimals(1);
    m_growth->setSuffix(tr("%", "percent, behind a number"));
    m_growth->setValue(usualGrowth);
    addRow(column, tr("More than last year"), m_growth, "growth");
    connect(m_growth, &QDoubleSpinBox::valueChanged, this, &TargetSheet::plan);
}

void TargetSheet::ask()
{
    const int year = m_whole ? (*m_whole)[m_schema.target.start].year() : QDate::currentDate().year();
    m_store.compute<TargetBasis>(
        [&schema = m_schema, year](Facts &facts) { return targetBasis(year - 1, year, schema, facts); }, this,
        [this](const Result<TargetBasis> &basis) {
            if (!basis.ok()) {
                refuse(basis.error().text);
                return;
            }
            m_basis = *basis;
            offer();
            plan();
        });
}

/// The choices that what is known leaves.
void TargetSheet::offer()
{
    const Target &t = m_schema.target;
    if (m_whole) {
        const QSignalBlocker quiet(m_into);
        const auto name = [](TargetSplit split) {
            return split == TargetSplit::Quarters ? tr("Quarters")
                   : split == TargetSplit::Months ? tr("Months")
                   : split == TargetSplit::Teams  ? tr("Teams")
                                                  : tr("People");
        };
        for (const TargetSplit split : splitsOf(*m_whole, m_basis, m_schema))
            m_into->addItem(name(split), int(split));
        if (m_into->count() == 0)
            refuse(tr("The target of one person for one month cannot be split further."));
        const Money amount = (*m_whole)[t.amount];
        const QString about = joinedFacts(
            {m_whole->title(), formatMoney(amount, QLocale(), MoneyStyle::Plain),
             periodLabel({(*m_whole)[t.period], periodOf((*m_whole)[t.period], (*m_whole)[t.start]).first})});
        const int there = int(m_basis.partsOf(m_whole->id()));
        m_note->setText(
            joinedFacts({about, there ? tr("%Ln target(s) are part of it already", nullptr, there) : QString()}));
        return;
    }
    const QSignalBlocker whom(m_whom), years(m_year), length(m_length), money(m_money);
    m_whom->addItem(tr("Everybody"), QVariantList{Everybody, 0});
    for (const Record &team : m_basis.teams)
        m_whom->addItem(team.title(), QVariantList{OfTeam, team.id()});
    for (const Record &user : m_basis.users)
        m_whom->addItem(user.title(), QVariantList{OfPerson, user.id()});
    const int year = QDate::currentDate().year();
    for (const int each : {year, year + 1})
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(QDate::currentDate().month() > 9 ? 1 : 0); // in autumn the next one is planned
    m_length->addItem(tr("Months"), QString::fromLatin1(Target::month));
    m_length->addItem(tr("Quarters"), QString::fromLatin1(Target::quarter));
    m_length->addItem(tr("The whole year"), QString::fromLatin1(Target::year));
    m_length->setCurrentIndex(1);
    for (const QString &currency : m_basis.currencies())
        m_money->addItem(currency, currency);
    m_note->setText(tr("What was won in the year before and so much more, shared out as it was won then."));
}

void TargetSheet::plan()
{
    m_problem->hide();
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
    m_go->setEnabled(!m_parts.isEmpty() && amount > 0 && !m_saving);
    if (!m_whole && last == 0)
        refuse(tr("Nothing was won in that year: there is nothing to begin from."));
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
    if (m_saving || !m_go->isEnabled())
        return;
    m_saving = true;
    m_go->setEnabled(false);
    QStringList names;
    for (const TargetPart &part : std::as_const(m_parts))
        names.append(partName(part));
    const ChangeSet set = targetsToMake(m_parts, names, m_currency, m_whole ? m_whole->id() : Id(0), m_schema,
                                        [this] { return m_store.newId(); });
    m_store.apply(set, this, [this](const Result<ChangeSet> &done) {
        m_saving = false;
        if (!done.ok()) {
            m_go->setEnabled(true);
            refuse(done.error().text);
            return;
        }
        Q_EMIT made(done->changes.first().id, tr("%Ln target(s) made", nullptr, int(done->action.count)));
        accept();
    });
}

void TargetSheet::refuse(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    announce(m_problem, text);
}

void TargetSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QDialog::keyPressEvent(event);
}

void TargetSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
