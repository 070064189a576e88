// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headers.h"

#include "core/exchange/headertable.h"
#include "core/text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <optional>

QString normalizedHeader(QStringView header)
{
    QString plain;
    for (const QChar c : fold(header)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
    }
    return plain;
}

bool namesCode(QStringView header)
{
    static const QStringList words =
        QStringLiteral("id|ids|no|nr|num|number|code|codes|zip|zipcode|postcode|plz|cp|cep|ref|reference|sku|ssn|"
                       "iban|bic|swift|isbn|ean|barcode|serial|kennung|numero|codigo|codice|postal|pin|uuid|guid")
            .split(u'|');
    static const QStringList ends =
        QStringLiteral("号|號|号码|號碼|编号|編號|编码|編碼|代码|代碼|邮编|郵編|区号|區號|番号|コード|번호|코드|"
                       "nummer|nummern|postcode|zipcode|postleitzahl")
            .split(u'|');
    QString text;
    for (const QChar c : header) { // "CustomerID" is two words
        if (c.isUpper() && !text.isEmpty() && text.back().isLower())
            text += u' ';
        text += c.isLetterOrNumber() || c.isSurrogate() ? c : u' ';
    }
    QStringList all = fold(text).split(u' ', Qt::SkipEmptyParts);
    while (all.size() > 1 && all.last().size() <= 2 && all.last()[0].isDigit()) // "Postcode 2"
        all.removeLast();
    if (all.isEmpty() || all.contains(QStringLiteral("of"))) // "No. of employees" is counted
        return false;
    // "Code client", "No. client": French and Spanish put it first.
    return words.contains(all.last()) || words.contains(all.first()) ||
           std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return all.last().endsWith(fold(end)); });
}

namespace
{

struct Meaning {
    QString key;
    QString type;
};

using Meanings = QHash<QString, Meaning>;

void insertNames(Meanings &to, const HeaderEntry &entry)
{
    for (QStringView name : QStringView(entry.names).split(u'|')) {
        QStringList parts;
        for (QStringView part : name.split(u'#'))
            parts += normalizedHeader(part);
        const QString wanted = parts.join(u'#');
        if (!wanted.isEmpty() && !to.contains(wanted))
            to.insert(wanted, {QString::fromLatin1(entry.key), QString::fromLatin1(entry.type)});
    }
}

const Meanings &generalMeanings()
{
    static const Meanings meanings = [] {
        Meanings all;
        for (const HeaderEntry &entry : headerEntries())
            insertNames(all, entry);
        return all;
    }();
    return meanings;
}

struct Program {
    const HeaderProgram *facts;
    QStringList signs;
    Meanings meanings;
};

const std::vector<Program> &knownPrograms()
{
    static const std::vector<Program> programs = [] {
        std::vector<Program> all;
        for (const HeaderProgram &facts : headerPrograms()) {
            Program program{&facts, {}, {}};
            for (QStringView sign : QStringView(facts.signs).split(u'|'))
                program.signs += normalizedHeader(sign);
            program.signs.removeDuplicates();
            for (const HeaderEntry &entry : facts.entries)
                insertNames(program.meanings, entry);
            all.push_back(std::move(program));
        }
        return all;
    }();
    return programs;
}

// "phone12" → "phone#" and 12. Numbers longer than two digits are part of a name.
QString withoutNumber(const QString &normalized, int &number)
{
    QString result;
    bool found = false;
    for (qsizetype i = 0; i < normalized.size();) {
        qsizetype end = i;
        while (end < normalized.size() && normalized[end] >= u'0' && normalized[end] <= u'9')
            ++end;
        if (end > i && end - i <= 2 && !found) {
            number = QStringView(normalized).sliced(i, end - i).toInt();
            result += u'#';
            found = true;
        } else if (end > i) {
            result += QStringView(normalized).sliced(i, end - i);
        }
        if (end > i) {
            i = end;
            continue;
        }
        result += normalized[i++];
    }
    return result;
}

std::optional<HeaderGuess> lookUp(const Meanings &meanings, const QString &normalized, double confidence)
{
    const auto exact = meanings.constFind(normalized);
    if (exact != meanings.cend())
        return HeaderGuess{exact->key, exact->type, 1, confidence, {}, {}};
    int number = 1;
    const QString pattern = withoutNumber(normalized, number);
    auto numbered = meanings.constFind(pattern);
    if (numbered == meanings.cend() && pattern.endsWith(u'#'))
        numbered = meanings.constFind(pattern.chopped(1));
    if (numbered == meanings.cend())
        return std::nullopt;
    return HeaderGuess{numbered->key, numbered->type, qMax(1, number), confidence, {}, {}};
}

// "Business Street 2", "Ort privat", "Mailing City", "商务地址 街道": a type word and a part of an address, phone or
// e-mail.
std::optional<HeaderGuess> lookUpTyped(const QString &normalized)
{
    struct TypeWord {
        const char16_t *word;
        const char *type;
    };
    static constexpr TypeWord words[] = {
        {u"business", "work"},     {u"work", "work"},       {u"office", "work"},     {u"home", "home"},
        {u"personal", "home"},     {u"other", "other"},     {u"mailing", "mailing"}, {u"billing", "billing"},
        {u"shipping", "shipping"}, {u"shipto", "shipping"}, {u"primary", "main"},    {u"company", "work"},
        {u"geschaftlich", "work"}, {u"privat", "home"},     {u"weitererr", "other"}, {u"weiteresr", "other"},
        {u"weiteree", "other"},    {u"weiterese", "other"}, {u"weiteres", "other"},  {u"weiterer", "other"},
        {u"weitere", "other"},     {u"商务地址", "work"},   {u"住宅地址", "home"},   {u"其他地址", "other"},
        {u"商务", "work"},         {u"住家", "home"},       {u"住宅", "home"},       {u"其他", "other"},
        {u"公司", "work"},         {u"办公", "work"},       {u"家庭", "home"},       {u"工作", "work"},
        {u"收货", "shipping"},
    };
    for (const TypeWord &entry : words) {
        const QStringView word(entry.word);
        QString rest;
        if (normalized.startsWith(word))
            rest = normalized.sliced(word.size());
        else if (normalized.endsWith(word))
            rest = normalized.chopped(word.size());
        else if (const qsizetype at = normalized.indexOf(word);
                 at > 0 && normalized.sliced(at + word.size()).toInt() > 0)
            rest = normalized.first(at) + normalized.sliced(at + word.size()); // "straßegeschäftlich2"
        else
            continue;
        std::optional<HeaderGuess> guess = lookUp(generalMeanings(), rest, 0.9);
        if (!guess && rest == QStringView(u"市县"))
            guess = HeaderGuess{QStringLiteral("address.city"), {}, 1, 0.9, {}, {}};
        if (!guess && rest == QStringView(u"省市自治区"))
            guess = HeaderGuess{QStringLiteral("address.region"), {}, 1, 0.9, {}, {}};
        const bool fits = guess && guess->type.isEmpty() &&
                          (guess->key.startsWith(u"address.") || guess->key == u"phone" || guess->key == u"email" ||
                           guess->key == u"fax" || guess->key == u"website");
        if (!fits)
            continue;
        guess->type = QString::fromLatin1(entry.type);
        if (guess->key == u"address.street" && guess->ordinal > 1) // "Straße privat 2": its second line
            guess->key += QString::number(std::exchange(guess->ordinal, 1));
        return guess;
    }
    return std::nullopt;
}

/// The header is about another person or office than the row: the agent's phone is not the customer's. Matched by whole
/// words, or by the beginning of what is written together ("AgentPhone").
bool speaksOfAnother(QStringView header, const QString &normalized)
{
    static const QStringList whole =
        QStringLiteral("agent|agency|attorney|lawyer|solicitor|notary|broker|accountant|auditor|guardian|guarantor|"
                       "emergency|referrer|introducer|father|mother|parent|parents|spouse|wife|husband|assistant|"
                       "secretary|supervisor|manager|alternate|backup|dealer|distributor|carrier|vertreter|anwalt|"
                       "rechtsanwalt|steuerberater|notar|makler|vermittler|bevollmachtigter|notfall|vormund|burge|"
                       "avocat|mandataire|notaire|urgence|comptable|garant")
            .split(u'|');
    static const QStringList parts =
        QStringLiteral(
            "代理|律师|法人代表|法定代表|法人电话|法人手机|法人姓名|紧急|介绍人|推荐人|担保人|监护人|家长|父亲|母亲|"
            "父母|配偶|经办人|财务|会计|秘书|助理|上级|备用联系|其他联系|第二联系|緊急|保護者|保証人|紹介者")
            .split(u'|');
    static const QRegularExpression second(QStringLiteral("^(contact|contactperson|ansprechpartner|联系人)[2-9]."));
    if (second.match(normalized).hasMatch())
        return true;
    const auto stands = [&](const QString &part) { return normalized.contains(normalizedHeader(part)); };
    if (std::any_of(parts.begin(), parts.end(), stands))
        return true;
    QString words = fold(header);
    for (QChar &c : words)
        c = c.isLetterOrNumber() ? c : u' ';
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (whole.contains(word))
            return true;
    return std::any_of(whole.begin(), whole.end(), [&](const QString &word) { return normalized.startsWith(word); });
}

HeaderGuess guessNormalized(QStringView header, const QString &normalized, const Program *program)
{
    if (normalized.isEmpty())
        return {};
    if (program) {
        if (const auto guess = lookUp(program->meanings, normalized, 1.0))
            return *guess;
    }
    const double sure = program && program->signs.contains(normalized) ? 1.0 : 0.9;
    if (const auto guess = lookUp(generalMeanings(), normalized, sure))
        return *guess;
    if (speaksOfAnother(header, normalized))
        return {QStringLiteral("another"), {}, 1, 0.9, {}, {}};
    if (const auto guess = lookUpTyped(normalized))
        return *guess;
    if (normalized.endsWith(u"id") || normalized.endsWith(u"编号") || normalized.endsWith(u"代码"))
        return {}; // a word in the name of a number says little
    for (const HeaderEntry &entry : headerWords()) {
        for (QStringView word : QStringView(entry.names).split(u'|')) {
            if (normalized.contains(normalizedHeader(word)))
                return {QString::fromLatin1(entry.key), QString::fromLatin1(entry.type), 1, 0.5, {}, {}};
        }
    }
    return {};
}

} // namespace

// Where a customer and a contact stand side by side, the customer is a company; a name beside a first name alone is the
// last name ("Name; Vorname", "Nom, Prénom").
static void settleNames(std::vector<HeaderGuess> &columns)
{
    bool company = false;
    bool person = false;
    bool given = false;
    bool family = false;
    for (const HeaderGuess &guess : columns) {
        company = company || guess.key == u"organisation.name";
        given = given || guess.key == u"person.given_name";
        family = family || guess.key == u"person.family_name";
        person = person || (guess.key == u"name" && guess.type == u"contact");
    }
    for (HeaderGuess &guess : columns) {
        if (guess.key != u"name")
            continue;
        if (guess.type == u"customer" && (person || family) && !company)
            guess.key = QStringLiteral("organisation.name");
        else if (guess.type.isEmpty() && given && !family)
            guess.key = QStringLiteral("person.family_name");
        guess.type.clear();
    }
}

// Beside a column that numbers the rows themselves, "customer id" is the number of what they belong to.
static void settleNumbers(std::vector<HeaderGuess> &columns, const QStringList &normalized)
{
    const auto ownNumber = [](const QString &header) {
        return header == u"id" || header == u"uid" || header == u"recordid" || header == u"contactid" ||
               header == u"personid" || header == u"leadid" || header == u"编号" || header == u"联系人编号";
    };
    bool own = false;
    for (size_t i = 0; i < columns.size(); ++i)
        own = own || (columns[i].key == u"external_id" && ownNumber(normalized[qsizetype(i)]));
    for (size_t i = 0; own && i < columns.size(); ++i) {
        const QString &header = normalized[qsizetype(i)];
        if (columns[i].key == u"external_id" &&
            (header.startsWith(u"customer") || header.startsWith(u"client") || header.startsWith(u"客户")))
            columns[i].key = QStringLiteral("organisation.external_id");
    }
}

HeaderGuess guessHeader(QStringView header)
{
    HeaderGuess guess = guessNormalized(header, normalizedHeader(header), nullptr);
    if (guess.key == u"name")
        guess.type.clear();
    return guess;
}

HeaderRowGuess guessHeaders(const QStringList &headers)
{
    HeaderRowGuess result;
    QStringList normalized;
    for (const QString &header : headers)
        normalized += normalizedHeader(header);

    const Program *best = nullptr;
    double bestScore = 0;
    for (const Program &program : knownPrograms()) {
        int hits = 0;
        for (const QString &sign : program.signs)
            hits += normalized.contains(sign);
        const double score = hits < program.facts->needed ? 0 : hits + hits / double(program.signs.size());
        if (score > bestScore) {
            bestScore = score;
            best = &program;
        }
    }
    if (best) {
        result.program = QString::fromLatin1(best->facts->id);
        result.programName = QString::fromLatin1(best->facts->name);
        result.programConfidence = qMin(1.0, 0.4 + 0.15 * bestScore);
    }

    for (qsizetype i = 0; i < headers.size(); ++i)
        result.columns.push_back(guessNormalized(headers[i], normalized[i], best));
    settleNames(result.columns);
    settleNumbers(result.columns, normalized);

    // A type column and its value column know each other; the rest of the same key are counted.
    QHash<QString, int> seen;
    for (size_t i = 0; i < result.columns.size(); ++i) {
        HeaderGuess &guess = result.columns[i];
        if (best && *best->facts->separator &&
            (guess.key == u"tags" || guess.key == u"email" || guess.key == u"phone" || guess.key == u"website" ||
             guess.key == u"organisation.external_id"))
            guess.separator = QString::fromLatin1(best->facts->separator);
        if (guess.key.endsWith(u".type")) {
            const QString of = guess.key.chopped(5);
            for (size_t j = 0; j < result.columns.size(); ++j) {
                HeaderGuess &other = result.columns[j];
                const bool same = other.ordinal == guess.ordinal && other.key != guess.key &&
                                  (other.key == of || other.key.startsWith(of + u'.'));
                if (same) {
                    other.pairedWith = headers[qsizetype(i)];
                    if (guess.pairedWith.isEmpty())
                        guess.pairedWith = headers[qsizetype(j)];
                }
            }
        }
    }
    for (HeaderGuess &guess : result.columns) {
        const bool repeats = guess.key == u"email" || guess.key == u"phone" || guess.key == u"fax" ||
                             guess.key == u"website" || guess.key == u"im" || guess.key == u"social";
        if (repeats && guess.pairedWith.isEmpty())
            guess.ordinal = ++seen[guess.key];
    }
    return result;
}

QString normalizedType(QStringView label, bool *primary)
{
    label = label.trimmed();
    const bool starred = label.startsWith(u'*');
    if (primary)
        *primary = starred;
    if (starred)
        label = label.sliced(1);
    static const QHash<QString, QString> types = [] {
        QHash<QString, QString> all;
        for (const HeaderEntry &entry : headerTypeEntries()) {
            for (QStringView name : QStringView(entry.names).split(u'|'))
                all.insert(normalizedHeader(name), QString::fromLatin1(entry.key));
        }
        return all;
    }();
    return types.value(normalizedHeader(label));
}
