// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/repeateditor.h"

#include "core/values/datewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{
constexpr int never = -1, ofItsOwn = -2, endNever = 0, endDay = 1, endCount = 2;
} // namespace

RepeatEditor::RepeatEditor(QWidget *parent)
    : QWidget(parent)
    , m_frequency(new QComboBox(this))
    , m_monthly(new QComboBox(this))
    , m_end(new QComboBox(this))
    , m_interval(new QSpinBox(this))
    , m_count(new QSpinBox(this))
    , m_until(new QLineEdit(this))
    , m_details(new QWidget(this))
    , m_days(new QWidget(this))
    , m_every(new TextLabel(tr("every", "every 2 weeks: before the number"), TextRole::Body, Ink::Secondary, this))
    , m_words(new TextLabel({}, TextRole::Caption, Ink::Muted, this))
{
    m_frequency->setObjectName(u"repeat.frequency"_s);
    m_frequency->setAccessibleName(tr("Repeats"));
    m_frequency->addItem(tr("Does not repeat"), never);
    m_frequency->addItem(tr("Daily"), RepeatRule::Daily);
    m_frequency->addItem(tr("Weekly"), RepeatRule::Weekly);
    m_frequency->addItem(tr("Monthly"), RepeatRule::Monthly);
    m_frequency->addItem(tr("Yearly"), RepeatRule::Yearly);
    m_interval->setRange(1, 99);
    m_interval->setObjectName(u"repeat.interval"_s);
    m_interval->setAccessibleName(tr("Every how many"));
    m_monthly->setAccessibleName(tr("On which day of the month"));
    m_end->setObjectName(u"repeat.end"_s);
    m_end->setAccessibleName(tr("Ends"));
    m_end->addItem(tr("Without end"), endNever);
    m_end->addItem(tr("Until"), endDay);
    m_end->addItem(tr("So many times"), endCount);
    m_count->setRange(1, 999);
    m_count->setValue(10);
    m_count->setAccessibleName(tr("How many times"));
    m_until->setObjectName(u"repeat.until"_s);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setPlaceholderText(tr("31 Dec, in 3 months"));
    m_words->setObjectName(u"repeat.words"_s);
    m_words->setWordWrap(true);

    auto *often = new QHBoxLayout;
    often->setSpacing(Space::s);
    often->addWidget(m_frequency, 1);
    often->addWidget(m_every);
    often->addWidget(m_interval);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(Space::xs);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        auto *chip = new FilterChip(locale.standaloneDayName(day, QLocale::ShortFormat), m_days);
        chip->setProperty("day", day);
        chip->setObjectName(u"repeat.day%1"_s.arg(day));
        days->addWidget(chip);
        m_weekdays.append(chip);
        connect(chip, &QAbstractButton::clicked, this, &RepeatEditor::refresh);
    }
    days->addStretch(1);
    auto *end = new QHBoxLayout;
    end->setSpacing(Space::s);
    end->addWidget(m_end);
    end->addWidget(m_until, 1);
    end->addWidget(m_count);
    end->addStretch(0);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(Space::s);
    details->addWidget(m_days);
    details->addWidget(m_monthly);
    details->addLayout(end);
    details->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    column->addLayout(often);
    column->addWidget(m_details);
    for (QComboBox *box : {m_frequency, m_monthly, m_end})
        connect(box, &QComboBox::currentIndexChanged, this, &RepeatEditor::refresh);
    for (QSpinBox *box : {m_interval, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RepeatEditor::refresh);
    connect(m_until, &QLineEdit::textChanged, this, &RepeatEditor::refresh);
}

void RepeatEditor::setLines(const QString &lines, QDate first, const QTimeZone &zone)
{
    m_filling = true;
    m_lines = lines;
    m_first = first;
    m_zone = zone;
    fillDays();
    const std::optional<RepeatRule> rule = lines.isEmpty() ? std::nullopt : repeatRule(lines, zone);
    if (rule) {
        show(*rule);
    } else if (!lines.isEmpty()) {
        m_frequency->insertItem(1, tr("By a rule of its own"), ofItsOwn);
        m_frequency->setCurrentIndex(1);
    }
    m_filling = false;
    refresh();
    m_touched = false;
}

void RepeatEditor::setFirst(QDate first)
{
    if (!first.isValid() || first == m_first)
        return;
    // A week's day that was the day of the first one follows it.
    m_filling = true;
    const RepeatRule before = rule();
    m_first = first;
    fillDays();
    if (before.weekdays.size() <= 1)
        for (FilterChip *chip : std::as_const(m_weekdays))
            chip->setChecked(chip->property("day").toInt() == first.dayOfWeek());
    m_filling = false;
    refresh();
}

void RepeatEditor::fillDays()
{
    const int chosen = qMax(0, m_monthly->currentIndex());
    m_monthly->clear();
    const QLocale locale;
    RepeatRule rule{.frequency = RepeatRule::Monthly};
    const auto add = [&](int nth) {
        rule.nth = nth;
        rule.weekdays = nth ? QList{m_first.dayOfWeek()} : QList<int>();
        m_monthly->addItem(ruleWords(ruleLine(rule, m_zone, true), m_first, m_zone, locale), nth);
    };
    add(0);
    add((m_first.day() - 1) / 7 + 1);
    add(-1);
    m_monthly->setCurrentIndex(chosen);
    if (rule.frequency == RepeatRule::Monthly && m_lines.isEmpty())
        for (FilterChip *chip : std::as_const(m_weekdays))
            chip->setChecked(chip->property("day").toInt() == m_first.dayOfWeek());
}

void RepeatEditor::show(const RepeatRule &rule)
{
    m_frequency->setCurrentIndex(m_frequency->findData(rule.frequency));
    m_interval->setValue(rule.interval);
    for (FilterChip *chip : std::as_const(m_weekdays)) {
        const int day = chip->property("day").toInt();
        chip->setChecked(rule.weekdays.isEmpty() ? day == m_first.dayOfWeek() : rule.weekdays.contains(day));
    }
    if (rule.frequency == RepeatRule::Monthly)
        m_monthly->setCurrentIndex(qMax(0, m_monthly->findData(rule.nth)));
    if (rule.count) {
        m_end->setCurrentIndex(endCount);
        m_count->setValue(rule.count);
    } else if (rule.until.isValid()) {
        m_end->setCurrentIndex(endDay);
        m_until->setText(QLocale().toString(rule.until, QLocale::ShortFormat));
    }
}

QDate RepeatEditor::lastDay() const
{
    const QString typed = m_until->text().trimmed();
    if (const QDate day = QLocale().toDate(typed, QLocale::ShortFormat); day.isValid() && day.year() > 1999)
        return day;
    const auto meant = parseDayAndTime(typed, QDateTime(m_first, QTime(0, 0)));
    return meant ? meant->date : QDate();
}

RepeatRule RepeatEditor::rule() const
{
    RepeatRule rule;
    rule.frequency = RepeatRule::Frequency(qMax(0, m_frequency->currentData().toInt()));
    rule.interval = m_interval->value();
    if (rule.frequency == RepeatRule::Weekly)
        for (const FilterChip *chip : m_weekdays)
            if (chip->isChecked())
                rule.weekdays.append(chip->property("day").toInt());
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    if (rule.frequency == RepeatRule::Monthly)
        rule.nth = m_monthly->currentData().toInt();
    if (rule.nth)
        rule.weekdays = {m_first.dayOfWeek()};
    if (m_end->currentData().toInt() == endDay)
        rule.until = lastDay();
    if (m_end->currentData().toInt() == endCount)
        rule.count = m_count->value();
    return rule;
}

std::optional<QString> RepeatEditor::lines(bool allDay) const
{
    const int frequency = m_frequency->currentData().toInt();
    if (frequency == never)
        return QString();
    if (!m_touched || frequency == ofItsOwn)
        return m_lines;
    const RepeatRule chosen = rule();
    if (m_end->currentData().toInt() == endDay && (!chosen.until.isValid() || chosen.until < m_first))
        return {};
    QStringList lines{ruleLine(chosen, m_zone, allDay)};
    for (const QString &line : m_lines.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith("EXDATE"_L1, Qt::CaseInsensitive))
            lines.append(line.trimmed());
    return lines.join(u'\n');
}

void RepeatEditor::showProblem()
{
    m_words->setInk(Ink::Red);
    m_words->setText(tr("That is no last day."));
    m_until->setFocus(Qt::OtherFocusReason);
    m_until->selectAll();
}

void RepeatEditor::refresh()
{
    if (m_filling)
        return;
    m_touched = true;
    const int frequency = m_frequency->currentData().toInt();
    const bool repeats = frequency >= 0;
    m_details->setVisible(repeats);
    m_every->setVisible(repeats);
    m_interval->setVisible(repeats);
    m_days->setVisible(frequency == RepeatRule::Weekly);
    m_monthly->setVisible(frequency == RepeatRule::Monthly);
    m_until->setVisible(m_end->currentData().toInt() == endDay);
    m_count->setVisible(m_end->currentData().toInt() == endCount);
    m_words->setInk(Ink::Muted);
    if (repeats)
        m_words->setText(ruleWords(ruleLine(rule(), m_zone, true), m_first, m_zone, QLocale()));
    Q_EMIT changed();
}
