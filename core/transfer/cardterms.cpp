// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardterms.h"

#include "core/domain/contacts.h"
#include "core/exchange/dateparse.h"
#include "core/values/partialdate.h"

using namespace Qt::StringLiterals;

namespace
{
/// A word of a card and the option that it means. Reading takes the first that fits, writing too.
struct Term {
    const char *word;
    const char *option;
};
constexpr Term phoneTerms[] = {{"FAX", "fax"},       {"CELL", "mobile"}, {"MOBILE", "mobile"},
                               {"IPHONE", "mobile"}, {"MAIN", "main"},   {"WORK", "work"},
                               {"HOME", "home"},     {"OTHER", "other"}, {"PAGER", "other"}};
constexpr Term emailTerms[] = {{"WORK", "work"}, {"HOME", "home"}, {"OTHER", "other"}};
constexpr Term addressTerms[] = {
    {"BILLING", "billing"}, {"DELIVERY", "shipping"}, {"WORK", "work"}, {"HOME", "home"}, {"OTHER", "other"}};
constexpr Term serviceTerms[] = {{"WECHAT", "wechat"},     {"WEIXIN", "wechat"},       {"QQ", "qq"},
                                 {"LINE", "line"},         {"WHATSAPP", "whatsapp"},   {"TELEGRAM", "telegram"},
                                 {"LINKEDIN", "linkedin"}, {"TWITTER", "x"},           {"X", "x"},
                                 {"FACEBOOK", "facebook"}, {"INSTAGRAM", "instagram"}, {"WEIBO", "weibo"},
                                 {"SKYPE", "skype"},       {"OTHER", "other"}};
/// What the other one is to the contact; ours says what the contact is to the other one.
constexpr Term relationTerms[] = {{"SPOUSE", "spouse"},       {"PARTNER", "partner"},     {"SWEETHEART", "partner"},
                                  {"PARENT", "parent"},       {"MOTHER", "parent"},       {"FATHER", "parent"},
                                  {"CHILD", "child"},         {"SON", "child"},           {"DAUGHTER", "child"},
                                  {"SIBLING", "sibling"},     {"BROTHER", "sibling"},     {"SISTER", "sibling"},
                                  {"KIN", "relative"},        {"RELATIVE", "relative"},   {"FRIEND", "friend"},
                                  {"CO-WORKER", "colleague"}, {"COLLEAGUE", "colleague"}, {"ASSISTANT", "assistant"},
                                  {"MANAGER", "manager"},     {"REFERRER", "referrer"},   {"REFERRED", "referred"}};
constexpr Term occasionTerms[] = {{"ANNIVERSARY", "anniversary"},
                                  {"WEDDING", "wedding"},
                                  {"FOUNDING", "founding"},
                                  {"RENEWAL", "renewal"},
                                  {"OTHER", "other"}};

template <size_t n>
QString optionOf(const Term (&terms)[n], const QStringList &words)
{
    for (const Term &term : terms)
        if (words.contains(QLatin1StringView(term.word)))
            return QString::fromLatin1(term.option);
    return {};
}

template <size_t n>
QString typeOf(const Term (&terms)[n], const VCardProperty &property)
{
    for (const Term &term : terms)
        if (property.hasType(QLatin1StringView(term.word)))
            return QString::fromLatin1(term.option);
    return {};
}

template <size_t n>
QString wordOf(const Term (&terms)[n], const QString &option)
{
    for (const Term &term : terms)
        if (option == QLatin1StringView(term.option))
            return QString::fromLatin1(term.word);
    return {};
}

/// "_$!<Spouse>!$_" is Apple's way to say that a label is to be translated.
QString labelWord(const QString &label)
{
    QString word = label.trimmed().toUpper();
    if (word.startsWith("_$!<"_L1) && word.endsWith(">!$_"_L1))
        word = word.mid(4, word.size() - 8);
    return word;
}

QString labelText(const QString &word)
{
    return u"_$!<"_s + word.left(1) + word.mid(1).toLower() + u">!$_"_s;
}

int indexOf(const char *part)
{
    const std::vector<CardColumns> &all = cardColumns();
    for (size_t i = 0; i < all.size(); ++i)
        if (qstrcmp(all[i].part, part) == 0)
            return int(i);
    Q_UNREACHABLE();
}

const int phoneColumns = indexOf("phone"), emailColumns = indexOf("email"), addressColumns = indexOf("address"),
          webColumns = indexOf("web"), relationColumns = indexOf("relation"), occasionColumns = indexOf("occasion");

std::optional<CardPart> part(int columns, const QStringList &texts)
{
    return texts.front().isEmpty() ? std::nullopt : std::optional(CardPart{columns, texts});
}

QString withoutScheme(const QString &text, QLatin1StringView scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

std::optional<CardPart> readPhone(const VCardProperty &property)
{
    QString number = withoutScheme(vcardText(property.value), "tel:"_L1).trimmed();
    number.replace(u";ext="_s, u" ext. "_s, Qt::CaseInsensitive);
    return part(phoneColumns, {number, typeOf(phoneTerms, property)});
}

std::optional<CardPart> readAddress(const VCardProperty &property)
{
    QStringList texts = vcardTexts(property.value, u';');
    while (texts.size() < 7)
        texts.append(QString());
    QStringList more;
    QStringList lines = texts[2].split(u'\n');
    const QString street = lines.takeFirst().trimmed();
    for (const QString &text : {texts[0], texts[1], lines.join(u'\n')})
        if (!text.trimmed().isEmpty())
            more.append(text.trimmed());
    const QStringList cells{street,
                            more.join(u'\n'),
                            texts[3].trimmed(),
                            texts[4].trimmed(),
                            texts[5].trimmed(),
                            texts[6].trimmed(),
                            typeOf(addressTerms, property)};
    if (cells.first(6).join(QString()).isEmpty())
        return std::nullopt;
    return CardPart{addressColumns, cells};
}

std::optional<CardPart> readMessenger(const VCardProperty &property)
{
    QStringList services = property.types();
    for (const auto name : {"X-SERVICE-TYPE"_L1, "SERVICE-TYPE"_L1})
        if (property.has(name))
            services.append(property.first(name).toUpper());
    const QString address = vcardText(property.value).trimmed(), scheme = address.section(u':', 0, 0).toUpper();
    const bool isUri = address.contains(u':');
    if (isUri && property.name == "IMPP"_L1)
        services.append(scheme);
    const QString service = optionOf(serviceTerms, services);
    const bool bare = property.name == "IMPP"_L1 && isUri && !service.isEmpty() && service != "other"_L1;
    const QString none = property.name == "IMPP"_L1 ? u"other"_s : QString();
    return part(webColumns, {bare ? address.section(u':', 1).trimmed() : address, service.isEmpty() ? none : service});
}

std::optional<CardPart> readRelation(const VCardProperty &property, const QString &word)
{
    const QString type = reverseRelation(optionOf(relationTerms, {word}));
    const QString text = vcardText(property.value).trimmed();
    if (type.isEmpty() || text.isEmpty())
        return std::nullopt;
    if (const qint64 id = idOfCardUid(text))
        return CardPart{relationColumns, {type, property.first("X-FN"_L1), QString::number(id), {}}};
    const bool isText =
        property.name != "RELATED"_L1 || property.first("VALUE"_L1).compare("text"_L1, Qt::CaseInsensitive) == 0;
    return isText ? std::optional(CardPart{relationColumns, {type, {}, {}, text}}) : std::nullopt;
}

VCardProperty plain(const char *name, const QString &text, const QString &type = {})
{
    VCardProperty property;
    property.name = QString::fromLatin1(name);
    if (!type.isEmpty())
        property.parameters.append({u"TYPE"_s, type});
    property.value = vcardEscaped(text);
    return property;
}

VCardProperty address(const char *name, const QString &uri, const QString &type = {})
{
    VCardProperty property = plain(name, uri, type);
    if (!uri.contains(u'\\') && !uri.contains(u'\n') && !uri.contains(u'\r'))
        property.value = uri; // an address is no text: its commas are its own
    return property;
}

QList<VCardProperty> labelled(const char *name, const QString &value, const QString &word)
{
    QList<VCardProperty> both{plain(name, value)};
    if (!word.isEmpty())
        both.append(plain("X-ABLABEL", labelText(word)));
    return both;
}

QStringList meaning(const VCardProperty &property)
{
    QStringList texts = vcardTexts(property.value, property.name == "ADR"_L1 ? u';' : QChar());
    for (QString &text : texts)
        text = text.trimmed();
    while (!texts.isEmpty() && texts.back().isEmpty())
        texts.removeLast();
    return texts;
}

bool isUsual(const VCardParameter &p)
{
    return p.name == "TYPE"_L1 && (p.value.compare("VOICE"_L1, Qt::CaseInsensitive) == 0 ||
                                   p.value.compare("INTERNET"_L1, Qt::CaseInsensitive) == 0);
}

/// The parameters say the same, but for those that go without saying.
bool saySame(const VCardProperty &a, const VCardProperty &b)
{
    auto p = a.parameters.begin(), q = b.parameters.begin();
    for (;; ++p, ++q) {
        p = std::find_if_not(p, a.parameters.end(), isUsual);
        q = std::find_if_not(q, b.parameters.end(), isUsual);
        if (p == a.parameters.end() || q == b.parameters.end())
            return p == a.parameters.end() && q == b.parameters.end();
        const Qt::CaseSensitivity inCase = p->name == "TYPE"_L1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (p->name != q->name || p->value.compare(q->value, inCase) != 0)
            return false;
    }
}
} // namespace

const std::vector<CardColumns> &cardColumns()
{
    static const std::vector<CardColumns> all{
        {"", {std::begin(cardOwnFields), std::end(cardOwnFields)}},
        {"phone", {"", "type"}},
        {"email", {"", "type"}},
        {"address", {"street", "street2", "city", "region", "postcode", "country", "type"}},
        {"web", {"", "type"}},
        {"affiliation", {"organisation_id", "organisation_id id", "role", "department"}},
        {"relation", {"type", "other_id", "other_id id", "other_name"}},
        {"occasion", {"date", "type"}}};
    return all;
}

int cardColumn(const char *part, int ordinal, const char *field)
{
    const int index = indexOf(part);
    const std::vector<const char *> &fields = cardColumns()[size_t(index)].fields;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const char *name) { return qstrcmp(name, field) == 0; });
    Q_ASSERT(found != fields.end());
    return cardColumn(index, ordinal, int(found - fields.begin()));
}

int cardColumn(int columns, int ordinal, int field)
{
    return columns * 10000 + ordinal * 100 + field;
}

QString cardHeader(int key)
{
    const CardColumns &columns = cardColumns()[size_t(key / 10000)];
    const QString field = QString::fromLatin1(columns.fields[size_t(key % 100)]);
    if (!*columns.part)
        return field;
    const QString group = u"%1 %2"_s.arg(QLatin1StringView(columns.part)).arg(key / 100 % 100);
    return field.isEmpty() ? group : group + u' ' + field;
}

std::optional<CardPart> readCardPart(const VCardProperty &property, const QString &label)
{
    const QString &name = property.name;
    if (property.binary)
        return std::nullopt;
    if (name == "TEL"_L1)
        return readPhone(property);
    if (name == "EMAIL"_L1)
        return part(emailColumns,
                    {withoutScheme(vcardText(property.value), "mailto:"_L1).trimmed(), typeOf(emailTerms, property)});
    if (name == "ADR"_L1)
        return readAddress(property);
    if (name == "URL"_L1)
        return part(webColumns, {vcardText(property.value).trimmed(), u"website"_s});
    if (name == "IMPP"_L1 || name == "X-SOCIALPROFILE"_L1 || name == "SOCIALPROFILE"_L1)
        return readMessenger(property);
    if (const QString service =
            name.size() > 3 && name.startsWith("X-"_L1) ? optionOf(serviceTerms, {name.mid(2)}) : QString();
        !service.isEmpty())
        return part(webColumns, {vcardText(property.value).trimmed(), service});
    if (name == "RELATED"_L1)
        return readRelation(property, property.first("TYPE"_L1).toUpper());
    if (name == "X-ABRELATEDNAMES"_L1)
        return readRelation(property, labelWord(label));
    if (name == "X-SPOUSE"_L1 || name == "X-MANAGER"_L1 || name == "X-ASSISTANT"_L1)
        return readRelation(property, name.mid(2));
    if (name == "ANNIVERSARY"_L1 || name == "X-ANNIVERSARY"_L1)
        return part(occasionColumns, {dateOfCard(property), u"anniversary"_s});
    if (name == "X-ABDATE"_L1) {
        const QString option = optionOf(occasionTerms, {labelWord(label)});
        return part(occasionColumns,
                    {dateOfCard(property), option.isEmpty() && !label.isEmpty() ? u"other"_s : option});
    }
    return std::nullopt;
}

QList<VCardProperty> writeCardPart(const CardPart &part, int version)
{
    const QStringList &texts = part.texts;
    if (part.columns == phoneColumns)
        return {plain("TEL", texts[0], wordOf(phoneTerms, texts[1]))};
    if (part.columns == emailColumns)
        return {plain("EMAIL", texts[0], wordOf(emailTerms, texts[1]))};
    if (part.columns == addressColumns) {
        if (texts.first(6).join(QString()).isEmpty())
            return {};
        VCardProperty property = plain("ADR", {}, wordOf(addressTerms, texts[6]));
        QStringList pieces{QString()};
        for (const int at : {1, 0, 2, 3, 4, 5})
            pieces.append(vcardEscaped(texts[at]));
        property.value = pieces.join(u';');
        return {property};
    }
    if (part.columns == webColumns)
        return {texts[1] == "website"_L1
                    ? address("URL", texts[0])
                    : address("X-SOCIALPROFILE", texts[0], wordOf(serviceTerms, texts[1]).toLower())};
    if (part.columns == occasionColumns) {
        const QString date = cardDate(texts[0], version);
        if (texts[1] == "anniversary"_L1 && !date.isEmpty())
            return {plain(version == 40 ? "ANNIVERSARY" : "X-ANNIVERSARY", date)};
        return labelled("X-ABDATE", date.isEmpty() ? texts[0] : date, wordOf(occasionTerms, texts[1]));
    }
    if (part.columns == relationColumns) {
        const QString word = wordOf(relationTerms, reverseRelation(texts[0]));
        if (!texts[2].isEmpty()) {
            VCardProperty property = address("RELATED", cardUid(texts[2].toLongLong()), word.toLower());
            property.parameters.append({u"X-FN"_s, texts[1]});
            return {property};
        }
        if (version != 40)
            return labelled("X-ABRELATEDNAMES", texts[3], word);
        VCardProperty property = plain("RELATED", texts[3], word.toLower());
        property.parameters.append({u"VALUE"_s, u"text"_s});
        return {property};
    }
    return {};
}

bool isPlainCardPart(const VCardProperty &property, const QString &label, const CardPart &part, int version)
{
    const QList<VCardProperty> again = writeCardPart(part, version == 40 ? 40 : 30);
    if (again.isEmpty() || again.front().name != property.name || !saySame(again.front(), property))
        return false;
    if (again.front().value != property.value && meaning(again.front()) != meaning(property))
        return false;
    const QString word = again.size() > 1 ? labelWord(vcardText(again.back().value)) : QString();
    return labelWord(label) == word && property.group.isEmpty() == word.isEmpty();
}

QString cardDate(const QString &text, int version)
{
    const PartialDate date = PartialDate::fromText(text);
    if (date.isNull() || date.isLunar())
        return {};
    if (version != 40)
        return date.toText();
    if (date.isComplete())
        return date.toDate().toString(u"yyyyMMdd"_s);
    QString partial = date.toText(); // 1985, 1985-09, --09, ---14 stand as they are
    if (date.month() && date.day())
        partial = u"--%1%2"_s.arg(date.month(), 2, 10, QChar(u'0')).arg(date.day(), 2, 10, QChar(u'0'));
    return partial;
}

QString dateOfCard(const VCardProperty &property)
{
    QString text = vcardText(property.value).trimmed();
    const QString omitted = property.first("X-APPLE-OMIT-YEAR"_L1);
    const bool exact = !PartialDate::fromText(text).isNull();
    if (!exact)
        if (const qsizetype time = text.indexOf(u'T', 4); time > 0)
            text.truncate(time);
    const auto allDigits = [](QStringView digits) {
        return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (text.size() == 8 && allDigits(text))
        text.insert(6, u'-').insert(4, u'-');
    else if (text.size() == 6 && text.startsWith("--"_L1) && allDigits(QStringView(text).mid(2)))
        text.insert(4, u'-');
    PartialDate date = PartialDate::fromText(text);
    if (!omitted.isEmpty() && date.year() == omitted.toInt())
        date = PartialDate::gregorian(0, date.month(), date.day());
    if (date.isNull())
        if (const auto read = parseDateParts(text, DateOrder::Ymd))
            date = PartialDate::gregorian(read->year, read->month, read->day);
    return date.toText();
}

namespace
{
constexpr auto ownUid = "urn:x-rapport:contact:"_L1;
} // namespace

QString cardUid(qint64 id)
{
    return ownUid + QString::number(id);
}

qint64 idOfCardUid(const QString &uid)
{
    return uid.startsWith(ownUid) ? uid.mid(ownUid.size()).toLongLong() : 0;
}
