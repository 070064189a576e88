// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnprofile.h"

#include "core/exchange/cellkinds.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(ColumnProfile)
};

static constexpr DateOrder orders[] = {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};

ColumnProfiler::ColumnProfiler(qsizetype distinctCap) : m_cap(distinctCap) {}

void ColumnProfiler::fit(ColumnKind kind, bool fits, QStringView cell)
{
    KindCount &count = m_kinds[int(kind)];
    if (fits)
        ++count.count;
    else if (count.misfits.size() < 5 && !count.misfits.contains(cell))
        count.misfits += cell.toString();
}

void ColumnProfiler::add(QStringView view)
{
    ++m_total;
    const QStringView cell = view.trimmed();
    if (cell.isEmpty()) {
        ++m_empty;
        return;
    }
    m_longest = qMax(m_longest, cell.size());
    if (m_samples.size() < 5 && !m_samples.contains(cell))
        m_samples += cell.toString();
    if (!m_overflow) {
        const auto known = m_distinct.find(QString::fromRawData(cell.data(), cell.size()));
        if (known != m_distinct.end())
            ++known.value();
        else if (m_distinct.size() < m_cap)
            m_distinct.insert(cell.toString(), 1);
        else
            m_overflow = true;
    }
    classify(cell);
    if (m_total - m_empty == 5000)
        giveUpHopeless();
}

void ColumnProfiler::giveUpHopeless()
{
    for (KindCount &kind : m_kinds)
        kind.givenUp = kind.count < 500;
}

void ColumnProfiler::classify(QStringView cell)
{
    bool digits = false;
    for (const QChar c : cell)
        digits = digits || c.isDigit();
    if (alive(ColumnKind::Email))
        fit(ColumnKind::Email, looksLikeEmail(cell), cell);
    if (alive(ColumnKind::Url))
        fit(ColumnKind::Url, looksLikeUrl(cell), cell);
    if (alive(ColumnKind::Bool)) {
        const bool isBool = cell.size() <= 8 && parseYesNo(cell).has_value();
        fit(ColumnKind::Bool, isBool, cell);
        m_words += isBool && !digits;
    }
    if (!digits && !cell.contains(u'月')) {
        for (const ColumnKind kind : {ColumnKind::Phone, ColumnKind::Time, ColumnKind::Date, ColumnKind::DateTime,
                                      ColumnKind::Integer, ColumnKind::Decimal})
            fit(kind, false, cell);
        return;
    }
    if (alive(ColumnKind::Phone)) {
        fit(ColumnKind::Phone, looksLikePhone(cell), cell);
        m_dialable += cell[0] == u'+' || (cell.size() == 11 && cell[0] == u'1' && cell[1] >= u'3');
    }
    if (alive(ColumnKind::Time))
        fit(ColumnKind::Time, cell.contains(u':') && cell.size() <= 14 && parseTimeOfDay(cell).has_value(), cell);
    if (alive(ColumnKind::DateTime))
        classifyDate(cell);
    if (alive(ColumnKind::Decimal))
        classifyNumber(cell);
}

// Most dates are the same in every order; of the others, which order reads how many is all that has to be counted.
void ColumnProfiler::classifyDate(QStringView cell)
{
    std::optional<QDate> dates[3];
    bool moment = false;
    if (const auto parts = parseDateParts(cell, orders[0]); parts && !parts->ordered) {
        if (parts->year != 0)
            dates[0] = dates[1] = dates[2] = QDate(parts->year, parts->month, parts->day);
    } else if (cell.size() <= 10) { // what the order matters for is short
        for (int i = 0; i < 3; ++i)
            dates[i] = parseDate(cell, orders[i]);
    }
    if (!dates[0] && !dates[1] && !dates[2] && (cell.contains(u':') || cell.contains(u'时') || cell.contains(u'時'))) {
        for (int i = 0; i < 3; ++i) {
            const auto read = parseDateTimeParts(cell, orders[i]);
            if (read)
                dates[i] = QDate(read->date.year, read->date.month, read->date.day);
            if (read && !read->date.ordered) {
                dates[0] = dates[1] = dates[2] = dates[i];
                break;
            }
        }
        moment = dates[0] || dates[1] || dates[2];
    }
    const bool any = dates[0] || dates[1] || dates[2];
    fit(ColumnKind::Date, any && !moment, cell);
    fit(ColumnKind::DateTime, any, cell);
    if (!any)
        return;
    for (int i = 0; i < 3; ++i) {
        m_byOrder[i] += dates[i].has_value();
        if (dates[i] && !dates[(i + 1) % 3] && !dates[(i + 2) % 3] && m_deciding[i].isEmpty())
            m_deciding[i] = cell.toString();
    }
    if (dates[1] && dates[2] && dates[1] != dates[2]) {
        ++m_twoWays;
        if (m_twoWaySample.isEmpty())
            m_twoWaySample = cell.toString();
    }
    if (dates[0] != dates[1] || dates[1] != dates[2]) {
        ++m_orderMatters;
        const qsizetype dot = cell.indexOf(u'.');
        m_dotted += dot > 0 && dot < 3;
    }
}

void ColumnProfiler::classifyNumber(QStringView cell)
{
    const NumberEvidence number = numberEvidence(cell);
    const bool plainDigits = std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool code = plainDigits && cell.size() > 1 && cell[0] == u'0';
    m_leadingZeros += code;
    const bool quantity = number.number && !code && !(plainDigits && cell.size() > 15);
    fit(ColumnKind::Decimal, quantity, cell);
    fit(ColumnKind::Integer, quantity && number.integer, cell);
    if (!quantity)
        return;
    m_pointOnly += number.point;
    m_commaOnly += number.comma;
    m_numberAmbiguous += number.ambiguous;
    if (number.ambiguous && m_ambiguousSample.isEmpty())
        m_ambiguousSample = cell.toString();
    if (number.point && m_pointSample.isEmpty())
        m_pointSample = cell.toString();
    if (number.comma && m_commaSample.isEmpty())
        m_commaSample = cell.toString();
    if (!number.currency.isEmpty())
        ++m_currencies[number.currency];
    m_serials += number.value > 20000 && number.value < 80000;
}

void ColumnProfiler::decideDates(ColumnProfile &profile) const
{
    const qint64 best = std::max({m_byOrder[0], m_byOrder[1], m_byOrder[2]});
    if (best == 0)
        return;
    if (m_orderMatters == 0) { // all are written so that the order does not matter
        profile.dateOrder = DateOrder::Ymd;
        profile.dateEvidence += ColumnTexts::tr(
            "All dates are written with the year first, with the month's name, or the same in every order.");
        return;
    }
    // In case of a tie: day first, the most common order in the world; dots are never month first.
    const int preference[] = {1, 2, 0};
    int chosen = -1;
    int winners = 0;
    for (const int i : preference) {
        if (m_byOrder[i] == best) {
            chosen = chosen < 0 ? i : chosen;
            winners += i != 0; // year first with two digits is no serious rival
        }
    }
    profile.dateOrder = orders[chosen];
    if (winners > 1 && m_dotted * 2 > m_orderMatters) {
        profile.dateOrder = DateOrder::Dmy;
        profile.dateEvidence += ColumnTexts::tr("Dates with dots are written day first.");
        return;
    }
    profile.dateAmbiguous = winners > 1 && m_twoWays > 0;
    if (winners > 1 && !profile.dateAmbiguous) {
        profile.dateEvidence +=
            ColumnTexts::tr("Day and month are the same number in every date, so their order does not matter.");
        return;
    }
    if (profile.dateAmbiguous) {
        profile.dateSample = m_twoWaySample;
        profile.dateEvidence += ColumnTexts::tr("No date has a number above 12 that would tell day and month apart.");
    } else if (!m_deciding[chosen].isEmpty()) {
        profile.dateEvidence += ColumnTexts::tr("“%1” can only be read in this order.").arg(m_deciding[chosen]);
    } else {
        profile.dateEvidence +=
            ColumnTexts::tr("%1 of %2 dates can be read in this order.").arg(best).arg(profile.filled());
    }
}

void ColumnProfiler::decideNumbers(ColumnProfile &profile) const
{
    if (m_commaOnly > m_pointOnly)
        profile.evidence += ColumnTexts::tr("“%1” shows that the decimal sign is a comma.").arg(m_commaSample);
    else if (m_pointOnly > 0)
        profile.evidence += ColumnTexts::tr("“%1” shows that the decimal sign is a point.").arg(m_pointSample);
    if (profile.numberAmbiguous)
        profile.evidence += ColumnTexts::tr(
            "The mark before three digits may part thousands or decimals; nothing in the column tells.");
    if (m_commaOnly > 0 && m_pointOnly > 0)
        profile.evidence += ColumnTexts::tr("Both decimal signs occur; the rarer one does not fit.");
    if (m_currencies.size() == 1)
        profile.currency = m_currencies.cbegin().key();
}

ColumnProfile ColumnProfiler::profile() const
{
    ColumnProfile profile;
    profile.total = m_total;
    profile.empty = m_empty;
    profile.samples = m_samples;
    profile.longest = m_longest;
    profile.leadingZeros = m_leadingZeros;
    profile.distinctComplete = !m_overflow;
    for (auto it = m_distinct.cbegin(); it != m_distinct.cend(); ++it)
        profile.distinct.push_back({it.key(), it.value()});
    std::sort(profile.distinct.begin(), profile.distinct.end(), [](const ColumnValue &a, const ColumnValue &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    const qint64 filled = profile.filled();
    if (filled == 0)
        return profile;

    decideDates(profile);
    profile.numberStyle.decimal = m_commaOnly > m_pointOnly ? u',' : u'.';
    profile.numberAmbiguous = m_numberAmbiguous > 0 && m_commaOnly == m_pointOnly;
    profile.numberSample = m_ambiguousSample;

    const auto countOf = [this](ColumnKind kind) { return m_kinds[int(kind)].count; };
    const auto fits = [&](ColumnKind kind) { return countOf(kind) * 10 >= filled * 9; };
    const bool choice =
        !m_overflow && filled >= 6 && profile.distinct.size() <= 50 && qint64(profile.distinct.size()) * 3 <= filled;
    profile.kind = ColumnKind::Text;
    const bool datesOnly = fits(ColumnKind::Date) && countOf(ColumnKind::Date) >= countOf(ColumnKind::DateTime);
    if (fits(ColumnKind::Email))
        profile.kind = ColumnKind::Email;
    else if (fits(ColumnKind::Url))
        profile.kind = ColumnKind::Url;
    else if (datesOnly)
        profile.kind = ColumnKind::Date;
    else if (fits(ColumnKind::DateTime))
        profile.kind = ColumnKind::DateTime;
    else if (fits(ColumnKind::Time))
        profile.kind = ColumnKind::Time;
    else if (fits(ColumnKind::Bool) &&
             (m_words > 0 || (countOf(ColumnKind::Bool) == filled && profile.distinct.size() == 2 && filled > 2)))
        profile.kind = ColumnKind::Bool;
    else if (fits(ColumnKind::Phone) && (!fits(ColumnKind::Decimal) || m_dialable * 10 >= filled * 9))
        profile.kind = ColumnKind::Phone;
    else if (fits(ColumnKind::Integer) && m_leadingZeros == 0)
        profile.kind = ColumnKind::Integer;
    else if (fits(ColumnKind::Decimal) && m_leadingZeros == 0)
        profile.kind = ColumnKind::Decimal;
    else if (choice && profile.distinct.size() > 1)
        profile.kind = ColumnKind::Choice;

    switch (profile.kind) {
    case ColumnKind::Date:
    case ColumnKind::DateTime: {
        profile.evidence += profile.dateEvidence;
        profile.misfits = filled - m_byOrder[int(profile.dateOrder)];
        for (const ColumnValue &value : profile.distinct) {
            const bool reads =
                parseDate(value.text, profile.dateOrder) ||
                (profile.kind == ColumnKind::DateTime && parseDateTimeParts(value.text, profile.dateOrder));
            if (!reads && profile.misfitSamples.size() < 5)
                profile.misfitSamples += value.text;
        }
        if (profile.misfitSamples.isEmpty() && profile.misfits > 0)
            profile.misfitSamples = m_kinds[int(profile.kind)].misfits;
        return profile;
    }
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
        decideNumbers(profile);
        profile.serialDates = m_serials == filled;
        break;
    case ColumnKind::Text:
        if (m_leadingZeros > 0 && fits(ColumnKind::Decimal) == false &&
            countOf(ColumnKind::Decimal) + m_leadingZeros >= filled)
            profile.evidence +=
                ColumnTexts::tr("%n values start with zeros that must stay.", nullptr, int(m_leadingZeros));
        return profile;
    case ColumnKind::Choice:
        profile.evidence +=
            ColumnTexts::tr("%1 different values in %2 cells.").arg(profile.distinct.size()).arg(filled);
        return profile;
    default:
        break;
    }
    const KindCount &kind = m_kinds[int(profile.kind)];
    profile.misfits = filled - kind.count;
    if (profile.kind == ColumnKind::Decimal || profile.kind == ColumnKind::Integer)
        profile.misfits += profile.numberStyle.decimal == u',' ? m_pointOnly : m_commaOnly;
    profile.misfitSamples = kind.misfits;
    if (profile.misfits > kind.misfits.size() && profile.misfitSamples.size() < 5) {
        const QString other = profile.numberStyle.decimal == u',' ? m_pointSample : m_commaSample;
        if (!other.isEmpty())
            profile.misfitSamples += other;
    }
    return profile;
}
