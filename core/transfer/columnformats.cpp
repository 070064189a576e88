// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/columnformats.h"

#include "core/exchange/headers.h"
#include "core/transfer/cellreader.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/labelcatalog.h"
#include "core/values/money.h"
#include "core/values/numbers.h"
#include "core/values/phonenumber.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostNewOptions = 60;
constexpr qsizetype longestOption = 80;
constexpr qsizetype longText = 200;

/// The sign that parts the words of most cells; a blank never does.
QString tagSeparator(const ColumnProfile &profile)
{
    QString best = u";"_s;
    qint64 most = 0;
    for (const QString &sign : {u" ::: "_s, u";"_s, u"；"_s, u"|"_s, u"、"_s, u","_s, u"，"_s}) {
        qint64 count = 0;
        for (const ColumnValue &value : profile.distinct)
            count += value.text.contains(sign) ? value.count : 0;
        if (count > most) {
            most = count;
            best = sign;
        }
    }
    return best;
}

bool chooseOptions(ImportColumn *column, const FieldBase &field, const ColumnProfile &profile,
                   const LabelCatalog &labels)
{
    const bool decides = &field == field.entity().variantField(); // person or company: the user cannot add to that
    const QString person =
        field.entity().titleField() ? QString::fromLatin1(field.entity().titleField()->spec().personName) : QString();
    QString other;
    for (const FieldBase::Choice &choice : field.choices())
        if (choice.key != person && other.isEmpty())
            other = choice.key;
    int fresh = 0;
    bool onlyCodes = true;
    for (const ColumnValue &value : profile.distinct) {
        const QString text = value.text.trimmed();
        if (text.isEmpty() || column->choices.contains(text))
            continue;
        ChoiceUse use{labels.optionFor(field, text), {}, {}};
        if (use.key.isEmpty()) {
            const ChoiceSynonym synonym = choiceSynonym(field, text);
            use = {synonym.key, {}, synonym.exact ? QString() : text.simplified()};
        }
        if (use.key.isEmpty() && decides) {
            const std::optional<bool> truth = parseBool(text);
            if (truth)
                use.key = *truth ? other : person;
            else
                use.tag = text.simplified(); // the row's content decides; the word is kept
        } else if (use.key.isEmpty()) {
            if (text.size() > longestOption || ++fresh > mostNewOptions)
                return false;
            use.newLabel = text.simplified();
        }
        onlyCodes &=
            !use.newLabel.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        column->choices.insert(text, use);
    }
    // "Status 1" says nothing to anybody: such a column is better kept as the number it is, unless the user wants it
    // here.
    const bool codes = onlyCodes && !column->choices.isEmpty() && !takesNumbers(field);
    return decides || (profile.distinctComplete && !codes);
}
/// A number or a date (20240506) by its figures, a code by its header: 200,000 is no postcode.
bool holdsCodes(const QString &header, const ColumnProfile &profile)
{
    switch (profile.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
    case ColumnKind::Bool:
        return namesCode(header);
    case ColumnKind::Date:
        return std::all_of(profile.samples.begin(), profile.samples.end(),
                           [](const QString &sample) {
                               return std::all_of(sample.begin(), sample.end(), [](QChar c) { return c.isDigit(); });
                           }) &&
               namesCode(header);
    default:
        return false;
    }
}
} // namespace

bool chooseFormat(ImportColumn *column, const FieldBase &field, const ColumnProfile &profile,
                  const LabelCatalog &labels, bool currencyColumn)
{
    column->dates = profile.dateOrder;
    column->decimal = profile.numberStyle.decimal;
    if (field.kind() == Kind::Money && !currencyColumn)
        column->currency = profile.currency.isEmpty() ? currencyOf(defaultRegion()) : profile.currency;
    if (field.kind() == Kind::Tags && column->separator.isEmpty())
        column->separator = tagSeparator(profile);
    if (field.kind() == Kind::Choice) {
        const bool typeOfPart = field.entity().isPart();
        return typeOfPart || chooseOptions(column, field, profile, labels);
    }
    if (!column->part.isEmpty())
        return true;
    const CellFormat format{
        false, column->dates, column->decimal, column->currency, column->separator, field.kind() == Kind::PartialDate};
    qint64 good = 0, bad = 0;
    for (const ColumnValue &value : profile.distinct)
        if (const QString text = value.text.trimmed(); !text.isEmpty())
            (readCell(field.kind(), text, format) ? good : bad) += value.count;
    return good >= bad;
}

Kind kindFor(const QString &header, const ColumnProfile &profile)
{
    if (profile.misfits > 0 || profile.leadingZeros > 0 || holdsCodes(header, profile))
        return profile.longest > longText ? Kind::Note : Kind::Text;
    switch (profile.kind) {
    case ColumnKind::Integer:
        return profile.longest > 15 ? Kind::Text : Kind::Integer; // a number of an order is not an amount
    case ColumnKind::Decimal:
        return Kind::Decimal;
    case ColumnKind::Date:
        return Kind::Date;
    case ColumnKind::DateTime:
        return Kind::DateTime;
    case ColumnKind::Bool:
        return Kind::Bool;
    case ColumnKind::Email:
        return Kind::Email;
    case ColumnKind::Phone:
        return Kind::Phone;
    case ColumnKind::Url:
        return Kind::Url;
    case ColumnKind::Choice:
        return profile.distinct.size() <= mostNewOptions && profile.distinctComplete && profile.longest <= longestOption
                   ? Kind::Choice
                   : Kind::Text;
    case ColumnKind::Empty:
    case ColumnKind::Time:
    case ColumnKind::Text:
        break;
    }
    return profile.longest > longText ? Kind::Note : Kind::Text;
}

void chooseNewFormat(ImportColumn *column, Kind kind, const ColumnProfile &profile)
{
    column->newKind = kindName(kind);
    column->dates = profile.dateOrder;
    column->decimal = profile.numberStyle.decimal;
    if (kind != Kind::Choice)
        return;
    for (const ColumnValue &value : profile.distinct)
        if (const QString text = value.text.trimmed(); !text.isEmpty())
            column->choices.insert(text, {{}, text.simplified(), {}});
}
