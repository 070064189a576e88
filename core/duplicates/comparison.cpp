// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/comparison.h"

#include "core/duplicates/firmname.h"
#include "core/record/filtermatch.h"
#include "core/text/fold.h"
#include "core/values/weburl.h"

#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/// Mail providers of everybody: their domain says nothing.
bool isProvider(const QString &domain)
{
    static const QSet<QString> providers{
        u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s,      u"msn.com"_s,
        u"yahoo.com"_s, u"icloud.com"_s,     u"me.com"_s,      u"aol.com"_s,     u"qq.com"_s,        u"foxmail.com"_s,
        u"163.com"_s,   u"126.com"_s,        u"yeah.net"_s,    u"sina.com"_s,    u"sina.cn"_s,       u"sohu.com"_s,
        u"139.com"_s,   u"189.cn"_s,         u"aliyun.com"_s,  u"gmx.de"_s,      u"gmx.net"_s,       u"gmx.at"_s,
        u"web.de"_s,    u"t-online.de"_s,    u"freenet.de"_s,  u"posteo.de"_s,   u"mailbox.org"_s,   u"orange.fr"_s,
        u"free.fr"_s,   u"wanadoo.fr"_s,     u"laposte.net"_s, u"libero.it"_s,   u"mail.ru"_s,       u"yandex.ru"_s,
        u"hinet.net"_s, u"pchome.com.tw"_s,  u"naver.com"_s,   u"proton.me"_s,   u"btinternet.com"_s};
    return providers.contains(domain);
}

/// Mailboxes of a place, not of a person.
bool isCommonMailbox(QStringView address)
{
    static const QSet<QString> boxes{u"info"_s,       u"office"_s,     u"sales"_s,    u"contact"_s,   u"kontakt"_s,
                                     u"mail"_s,       u"admin"_s,      u"support"_s,  u"service"_s,   u"team"_s,
                                     u"hello"_s,      u"post"_s,       u"zentrale"_s, u"vertrieb"_s,  u"einkauf"_s,
                                     u"purchasing"_s, u"accounting"_s, u"hr"_s,       u"jobs"_s,      u"press"_s,
                                     u"webmaster"_s,  u"noreply"_s,    u"no-reply"_s, u"enquiries"_s, u"reception"_s,
                                     u"marketing"_s,  u"market"_s,     u"export"_s,   u"kf"_s};
    return boxes.contains(address.left(address.indexOf(u'@')).toString());
}

/// Digits of the number, and behind them which extension: 13 bits above 50.
quint64 phoneNumberKey(const QString &matching)
{
    quint64 number = 0, extension = 0;
    const qsizetype x = matching.indexOf(u'x');
    const QString digits = x < 0 ? matching : matching.left(x);
    if (digits.size() > 15 || digits.size() < 5)
        return 0;
    for (const QChar c : digits)
        number = number * 10 + quint64(c.digitValue());
    if (x >= 0)
        extension = 1 + hashOf(QStringView(matching).mid(x + 1)) % 8190;
    return number | extension << 50;
}
constexpr quint64 numberMask = (quint64(1) << 50) - 1;

/// A city, street or role as it is compared: 北京市 = 北京 = Beijing.
QString plainText(QStringView text)
{
    QString folded = fold(text);
    if (folded.size() > 2 && folded.endsWith(u'市'))
        folded.chop(1);
    return readAloud(folded, false);
}
} // namespace

quint64 hashOf(QStringView text, quint64 seed)
{
    // Not Qt's, which differs from one run to the next: the same file must give the same answer.
    quint64 hash = (seed + 1) * 0x9E3779B97F4A7C15ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3ull;
    hash = (hash ^ (hash >> 32)) * 0xBF58476D1CE4E5B9ull;
    hash ^= hash >> 29;
    return hash ? hash : 1;
}

bool samePhone(quint64 a, quint64 b)
{
    if (a == b)
        return true;
    if ((a >> 50) != (b >> 50))
        return false;
    quint64 longer = std::max(a & numberMask, b & numberMask), shorter = std::min(a & numberMask, b & numberMask);
    if (shorter < 10000000)
        return false;
    quint64 power = 10;
    while (power <= shorter)
        power *= 10;
    // What stands before is a country code: one to three digits.
    return longer % power == shorter && longer / power < 1000;
}

bool samePhone(const QString &a, const QString &b)
{
    const auto key = [](const QString &number) { return phoneNumberKey(matchingForm(Kind::Phone, number).toString()); };
    const quint64 one = key(a);
    return one != 0 && samePhone(one, key(b));
}

quint64 groupKey(const Trait &trait)
{
    return trait.evidence == Evidence::Phone ? (trait.key & numberMask) % 100000000 : trait.key;
}

quint8 Trait::rounded(quint32 count)
{
    return count < 2 ? 0 : quint8(std::lround(8 * std::log2(double(count))));
}

SameDay sameDay(quint64 a, quint64 b)
{
    if ((a >> 32) != (b >> 32)) // another calendar
        return SameDay::Unknown;
    const auto part = [](quint64 day, int shift, int bits) { return (day >> shift) & ((quint64(1) << bits) - 1); };
    const quint64 yearA = part(a, 10, 16), yearB = part(b, 10, 16), dayA = part(a, 0, 10), dayB = part(b, 0, 10);
    if (yearA && yearB && yearA != yearB)
        return SameDay::Differs;
    const bool bothDays = (dayA & 31) && (dayB & 31) && (dayA >> 5) && (dayB >> 5);
    if (!bothDays)
        return SameDay::Unknown;
    if (dayA != dayB)
        return SameDay::Differs;
    return yearA && yearB ? SameDay::Whole : SameDay::Yearly;
}

Comparison::Comparison(const Entity &entity) : m_entity(entity)
{
    for (const FieldBase *field : entity.fields())
        add(*field);
    for (const Entity *part : entity.parts())
        for (const FieldBase *field : part->fields())
            add(*field);
    const FieldBase *title = entity.titleField();
    m_worth = m_worth || (title && *title->spec().personName);
}

bool Comparison::namesPerson(const QString &variant) const
{
    return m_entity.titleField() && m_entity.titleField()->namesPerson(variant);
}

void Comparison::add(const FieldBase &field)
{
    const FieldSpec &spec = field.spec();
    const Entity &owner = field.entity();
    const bool own = &owner == &m_entity;
    if (spec.hidden || spec.readOnly || spec.owner || field.isRollup() || (own && &field == m_entity.titleField()))
        return;
    const auto take = [&](Evidence evidence) { m_fields.append({&field, evidence}); };
    switch (field.kind()) {
    case Kind::Phone:
        m_worth = true;
        take(Evidence::Phone);
        break;
    case Kind::Email:
        m_worth = true;
        take(Evidence::Email);
        break;
    case Kind::Url:
        take(Evidence::Address);
        break;
    case Kind::Text:
        if (spec.identifies) {
            m_worth = true;
            take(Evidence::Number);
        } else if (own && &field == m_entity.titleElseField()) {
            take(Evidence::Organisation);
        } else if (!own && spec.listed && &field != owner.titleField()) {
            take(Evidence::Place);
        } else if (spec.searchable) {
            take(Evidence::Detail);
        }
        break;
    case Kind::PartialDate:
        if (own)
            take(Evidence::Birthday);
        break;
    case Kind::Choice:
        if (own && spec.personal)
            take(Evidence::Choice);
        break;
    case Kind::Reference:
        if (!own && spec.required)
            take(Evidence::Organisation);
        else if (field.target() == &m_entity)
            take(Evidence::Link);
        break;
    case Kind::Note:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Bool:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Tags:
        break;
    }
}

bool Comparison::speaksOf(Evidence evidence, const QList<const Entity *> &kinds) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const ComparedField &compared) {
        const bool domain = compared.evidence == Evidence::Email || compared.evidence == Evidence::Address;
        return kinds.contains(&compared.field->entity()) &&
               (compared.evidence == evidence || (domain && evidence == Evidence::Site));
    });
}

void Comparison::append(int field, const QVariant &value, quint32 record, std::vector<Trait> *traits) const
{
    if (value.isNull())
        return;
    Trait trait;
    trait.record = record;
    trait.field = quint8(field);
    trait.evidence = m_fields[field].evidence;
    const quint64 seed = quint64(trait.evidence) + 1;
    switch (trait.evidence) {
    case Evidence::Phone:
        trait.key = phoneNumberKey(matchingForm(Kind::Phone, value.toString()).toString());
        break;
    case Evidence::Email: {
        const QString address = emailKey(value.toString());
        if (address.isEmpty())
            return;
        trait.key = hashOf(address, seed);
        trait.flags = isCommonMailbox(address) ? quint8(Trait::Common) : quint8(0);
        const QString domain = address.mid(address.lastIndexOf(u'@') + 1);
        if (domain.contains(u'.') && !isProvider(domain)) {
            Trait site = trait;
            site.evidence = Evidence::Site;
            site.flags = 0;
            site.key = hashOf(domain, quint64(Evidence::Site) + 1);
            traits->push_back(site);
        }
        break;
    }
    case Evidence::Address: {
        const QString text = value.toString(), domain = domainOf(text);
        const qsizetype host = domain.isEmpty() ? -1 : text.indexOf(domain, 0, Qt::CaseInsensitive);
        const bool whole = host >= 0 && QStringView(text).mid(host + domain.size()).size() <= 1; // nothing behind it
        trait.evidence = whole ? Evidence::Site : Evidence::Address;
        trait.key =
            whole ? hashOf(domain, quint64(Evidence::Site) + 1) : hashOf(fold(text), seed + quint64(field) * 64);
        break;
    }
    case Evidence::Number: {
        QString letters;
        for (const QChar c : fold(value.toString()))
            if (c.isLetterOrNumber())
                letters += c;
        trait.key = letters.size() < 3 ? 0 : hashOf(letters, seed + quint64(field) * 64);
        break;
    }
    case Evidence::Organisation:
        trait.key = firmKey(FirmName(value.toString()));
        break;
    case Evidence::Birthday: {
        const PartialDate day = FieldType<PartialDate>::read(value);
        trait.key = quint64(day.day()) | quint64(day.month()) << 5 | quint64(day.year()) << 10 |
                    quint64(day.isLunar() ? 2 + int(day.isLeapMonth()) : 1) << 32;
        break;
    }
    case Evidence::Place:
    case Evidence::Detail: {
        const QString plain = plainText(value.toString());
        trait.key =
            plain.isEmpty() ? 0 : hashOf(plain, seed + (trait.evidence == Evidence::Detail ? quint64(field) * 64 : 0));
        break;
    }
    case Evidence::Choice:
        trait.key = hashOf(value.toString(), seed + quint64(field) * 64);
        break;
    case Evidence::Link:
        trait.key = quint64(value.toLongLong());
        break;
    case Evidence::Site:
        break;
    }
    if (trait.key)
        traits->push_back(trait);
}
