// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnprofile.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(ColumnProfile)
};

static constexpr DateOrder orders[] = {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};

ColumnProfiler::ColumnProfiler(qsizetype distinctCap)
    : m_cap(distinctCap)
{
}

void ColumnProfiler::fit(ColumnKind kind, bool fits, const QString &cell)
{
    KindCount &count = m_kinds[int(kind)];
    if (fits)
        ++count.count;
    else if (count.misfits.size() < 5 && !count.misfits.contains(cell))
        count.misfits += cell;
}

void ColumnProfiler::add(QStringView view)
{
    ++m_total;
    const QString cell = view.trimmed().toString();
    if (cell.isEmpty()) {
        ++m_empty;
        return;
    }
    m_longest = qMax(m_longest, cell.size());
    if (m_samples.size() < 5 && !m_samples.contains(cell))
        m_samples += cell;
    const auto known = m_distinct.find(cell);
    if (known != m_distinct.end())
        ++known.value();
    else if (m_distinct.size() < m_cap)
        m_distinct.insert(cell, 1);
    else
        m_overflow = true;
    classify(cell);
}

void ColumnProfiler::classify(const QString &cell)
{
    const bool digits = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    fit(ColumnKind::Email, looksLikeEmail(cell), cell);
    fit(ColumnKind::Url, looksLikeUrl(cell), cell);
    const bool isBool = cell.size() <= 8 && parseBool(cell).has_value();
    fit(ColumnKind::Bool, isBool, cell);
    m_words += isBool && !digits;
    if (!digits && !cell.contains(u'月')) {
        for (const ColumnKind kind : {ColumnKind::Phone, ColumnKind::Time, ColumnKind::Date, ColumnKind::DateTime, ColumnKind::Integer,
                                      ColumnKind::Decimal})
            fit(kind, false, cell);
        return;
    }
    fit(ColumnKind::Phone, looksLikePhone(cell), cell);
    fit(ColumnKind::Time, cell.contains(u':') && cell.size() <= 14 && parseTime(cell).has_value(), cell);
    m_mobile += cell.size() == 11 && cell[0] == u'1' && cell[1] >= u'3';

    // Most dates are dates in every order; which order reads how many is all that has to be counted.
    bool isDate[2] = {};
    bool reads[2][3] = {};
    QDate values[3];
    for (int i = 0; i < 3; ++i) {
        const auto date = parseDate(cell, orders[i]);
        reads[0][i] = date.has_value();
        values[i] = date.value_or(QDate());
        const auto moment = date ? std::nullopt : parseDateTime(cell, orders[i]);
        reads[1][i] = moment.has_value();
        if (moment)
            values[i] = moment->date();
    }
    for (int kind = 0; kind < 2; ++kind) {
        const bool differ = reads[kind][0] != reads[kind][1] || reads[kind][1] != reads[kind][2] || values[0] != values[1]
            || values[1] != values[2];
        for (int i = 0; i < 3; ++i) {
            isDate[kind] = isDate[kind] || reads[kind][i];
            m_byOrder[kind][i] += reads[kind][i];
            const bool only = reads[kind][i] && !reads[kind][(i + 1) % 3] && !reads[kind][(i + 2) % 3];
            if (only && m_deciding[i].isEmpty())
                m_deciding[i] = cell;
        }
        if (isDate[kind] && differ) {
            ++m_orderMatters[kind];
            const qsizetype dot = cell.indexOf(u'.');
            m_dotted[kind] += dot > 0 && dot < 3;
        }
    }
    fit(ColumnKind::Date, isDate[0], cell);
    fit(ColumnKind::DateTime, isDate[0] || isDate[1], cell);

    const NumberEvidence number = numberEvidence(cell);
    const bool plainDigits = std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool code = plainDigits && cell.size() > 1 && cell[0] == u'0';
    m_leadingZeros += code;
    const bool quantity = number.number && !code && !(plainDigits && cell.size() > 15);
    fit(ColumnKind::Decimal, quantity, cell);
    bool integer = false;
    if (quantity) {
        m_pointOnly += number.point;
        m_commaOnly += number.comma;
        m_numberAmbiguous += number.ambiguous;
        if (number.point && m_pointSample.isEmpty())
            m_pointSample = cell;
        if (number.comma && m_commaSample.isEmpty())
            m_commaSample = cell;
        const auto point = parseNumber(cell, {u'.'});
        const auto value = point ? point : parseNumber(cell, {u','});
        integer = value && value->scale == 0 && !value->percent && value->currency.isEmpty();
        if (value && !value->currency.isEmpty())
            ++m_currencies[value->currency];
        m_serials += value && value->mantissa >= 0 && value->toDouble() > 20000 && value->toDouble() < 80000;
    }
    fit(ColumnKind::Integer, integer, cell);
}

void ColumnProfiler::decideDates(ColumnProfile &profile, bool times) const
{
    const int kind = times ? 1 : 0;
    qint64 read[3];
    qint64 matters = m_orderMatters[kind];
    qint64 dotted = m_dotted[kind];
    for (int i = 0; i < 3; ++i)
        read[i] = m_byOrder[kind][i] + (times ? m_byOrder[0][i] : 0);
    if (times) {
        matters += m_orderMatters[0];
        dotted += m_dotted[0];
    }
    if (matters == 0) { // all are written so that the order does not matter
        profile.dateOrder = DateOrder::Ymd;
        profile.evidence += ColumnTexts::tr("All dates are written with the year first, with the month's name, or the same in every order.");
        return;
    }
    const qint64 best = std::max({read[0], read[1], read[2]});
    // In case of a tie: day first, the most common order in the world; dots are never month first.
    const int preference[] = {1, 2, 0};
    int chosen = -1;
    int winners = 0;
    for (const int i : preference) {
        if (read[i] == best) {
            chosen = chosen < 0 ? i : chosen;
            winners += i != 0; // year first with two digits is no serious rival
        }
    }
    profile.dateOrder = orders[chosen];
    if (winners > 1 && dotted * 2 > matters) {
        profile.dateOrder = DateOrder::Dmy;
        profile.evidence += ColumnTexts::tr("Dates with dots are written day first.");
        return;
    }
    profile.ambiguous = winners > 1;
    if (profile.ambiguous)
        profile.evidence += ColumnTexts::tr("No date has a number above 12 that would tell day and month apart.");
    else if (!m_deciding[chosen].isEmpty())
        profile.evidence += ColumnTexts::tr("“%1” can only be read in this order.").arg(m_deciding[chosen]);
    else
        profile.evidence += ColumnTexts::tr("%1 of %2 dates can be read in this order.").arg(best).arg(profile.filled());
}

void ColumnProfiler::decideNumbers(ColumnProfile &profile) const
{
    profile.numberStyle.decimal = m_commaOnly > m_pointOnly ? u',' : u'.';
    profile.ambiguous = m_numberAmbiguous > 0 && m_commaOnly == m_pointOnly;
    if (m_commaOnly > m_pointOnly)
        profile.evidence += ColumnTexts::tr("“%1” has a decimal comma.").arg(m_commaSample);
    else if (m_pointOnly > 0)
        profile.evidence += ColumnTexts::tr("“%1” has a decimal point.").arg(m_pointSample);
    if (profile.ambiguous)
        profile.evidence += ColumnTexts::tr("The mark before three digits may part thousands or decimals; nothing in the column tells.");
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

    const auto countOf = [this](ColumnKind kind) { return m_kinds[int(kind)].count; };
    const auto fits = [&](ColumnKind kind) { return countOf(kind) * 10 >= filled * 9; };
    const bool choice = !m_overflow && filled >= 6 && profile.distinct.size() <= 50 && qint64(profile.distinct.size()) * 3 <= filled;
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
    else if (fits(ColumnKind::Bool) && (m_words > 0 || (profile.distinct.size() == 2 && filled > 2)))
        profile.kind = ColumnKind::Bool;
    else if (fits(ColumnKind::Phone) && (!fits(ColumnKind::Integer) || m_mobile * 10 >= filled * 9))
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
        decideDates(profile, profile.kind == ColumnKind::DateTime);
        const int chosen = int(profile.dateOrder);
        const qint64 good = m_byOrder[0][chosen] + (profile.kind == ColumnKind::DateTime ? m_byOrder[1][chosen] : 0);
        profile.misfits = filled - good;
        for (const ColumnValue &value : profile.distinct) {
            const bool reads = parseDate(value.text, profile.dateOrder)
                || (profile.kind == ColumnKind::DateTime && parseDateTime(value.text, profile.dateOrder));
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
        if (m_leadingZeros > 0 && fits(ColumnKind::Decimal) == false && countOf(ColumnKind::Decimal) + m_leadingZeros >= filled)
            profile.evidence += ColumnTexts::tr("%n values start with zeros that must stay.", nullptr, int(m_leadingZeros));
        return profile;
    case ColumnKind::Choice:
        profile.evidence += ColumnTexts::tr("%1 different values in %2 cells.").arg(profile.distinct.size()).arg(filled);
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

std::optional<bool> parseBool(QStringView text)
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> all;
        for (const auto *word : {u"true", u"yes", u"y", u"t", u"on", u"1", u"ja", u"j", u"wahr", u"oui", u"vrai", u"si", u"sí", u"sim", u"是",
                                 u"有", u"真", u"对", u"對", u"✓", u"✔", u"☑", u"√", u"x", u"はい", u"예"})
            all.insert(QString::fromUtf16(word), true);
        for (const auto *word : {u"false", u"no", u"n", u"f", u"off", u"0", u"nein", u"falsch", u"non", u"faux", u"não", u"否", u"无", u"無", u"假",
                                 u"错", u"✗", u"✘", u"☐", u"×", u"-", u"いいえ", u"아니요"})
            all.insert(QString::fromUtf16(word), false);
        return all;
    }();
    const auto found = words.constFind(text.trimmed().toString().toLower());
    return found == words.cend() ? std::nullopt : std::optional(found.value());
}

bool looksLikeEmail(QStringView text)
{
    text = text.trimmed();
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || text.size() > 254)
        return false;
    const QStringView host = text.sliced(at + 1);
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 1 || dot == host.size() - 1)
        return false;
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'"'; });
}

bool looksLikeUrl(QStringView text)
{
    text = text.trimmed();
    if (text.contains(u' ') || text.contains(u'@'))
        return false;
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"ftp://")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return text.size() > scheme.size();
    }
    if (text.startsWith(u"www.", Qt::CaseInsensitive))
        return text.indexOf(u'.', 5) > 0;
    // A bare domain: letters after the last dot of the host.
    const QStringView host = text.first(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/'));
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 2 || host.size() - dot < 3 || host.size() - dot > 8)
        return false;
    const auto letter = [](QChar c) { return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z'; };
    return std::all_of(host.begin() + dot + 1, host.end(), letter)
        && std::all_of(host.begin(), host.begin() + dot, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
}

bool looksLikePhone(QStringView text)
{
    text = text.trimmed();
    int digits = 0;
    int signs = 0;
    bool extension = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar(c).isDigit()) {
            ++digits;
            continue;
        }
        if (c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || (c == u'+' && i == 0) || c == 0xA0 || c == 0x2011
            || c == 0x2013 || c == 0xFF08 || c == 0xFF09 || c == 0xFF0D || (c == u'+' && i == 1)) {
            ++signs;
            continue;
        }
        const QStringView rest = text.sliced(i);
        const bool starts = rest.startsWith(u"ext", Qt::CaseInsensitive) || rest.startsWith(u"x", Qt::CaseInsensitive)
            || rest.startsWith(u"转") || rest.startsWith(u"轉") || rest.startsWith(u"#") || rest.startsWith(u"分机");
        if (!starts || extension || digits < 6)
            return false;
        extension = true;
        ++signs;
        while (i + 1 < text.size() && !text[i + 1].isDigit())
            ++i;
    }
    if (digits < 6 || digits > 20)
        return false;
    if (signs == 0)
        return text[0] == u'0' ? digits >= 8 : digits == 11 && text[0] == u'1' && text[1] >= u'3';
    // 2024-05-06 and 1.234.567,00 are no phone numbers; 1 234 567 is left to the number reader.
    if (parseDate(text, DateOrder::Dmy) || parseDate(text, DateOrder::Mdy) || parseDateTime(text, DateOrder::Dmy))
        return false;
    const bool phoneSigns = text.startsWith(u'+') || text.contains(u'(') || text.contains(u'-') || text.contains(u'/') || extension
        || text[0] == u'0';
    return phoneSigns || digits >= 9;
}
