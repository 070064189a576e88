// SPDX-License-Identifier: GPL-3.0-or-later
// TargetSheet: what it is made of, and the choices it offers.
#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/analysis/figurestable.h"
#include "ui/analysis/targetsheet.h"
#include "ui/records/cardlook.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr double usualGrowth = 10; // percent
} // namespace

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
    column->addWidget(problem());
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Make targets"), "go"));
    saveButton()->setEnabled(false);
    setMinimumWidth(theme().px(560));
    orderTabsAsLaidOut(this);
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
            problem()->tell(tr("The target of one person for one month cannot be split further."));
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
