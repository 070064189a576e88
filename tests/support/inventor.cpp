// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inventor.h"

using namespace Qt::StringLiterals;

namespace invented
{
static QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
        if (c >= u'a' && c <= u'z')
            letters += c;
    return letters.isEmpty() ? u"x"_s : letters;
}

QString Inventor::digits(int n)
{
    QString text;
    for (int i = 0; i < n; ++i)
        text += QChar(u'0' + below(10));
    return text;
}

Land Inventor::land()
{
    const double at = fraction();
    return at < .4 ? Chinese : at < .65 ? English : at < .85 ? German : Latin;
}

const QList<Place> &Inventor::places(Land land) const
{
    return land == Chinese ? hanPlaces : land == English ? englishPlaces : land == German ? germanPlaces : latinPlaces;
}

Number Inventor::mobile(Land land)
{
    switch (land) {
    case Chinese:
        return {land, pick(QStringList{u"138"_s, u"139"_s, u"150"_s, u"186"_s, u"177"_s}) + digits(8), true};
    case English:
        return {land, u"7"_s + pick(QStringList{u"4"_s, u"5"_s, u"7"_s, u"9"_s}) + digits(8), true};
    case German:
        return {land, pick(QStringList{u"151"_s, u"160"_s, u"171"_s, u"176"_s}) + digits(8), true};
    case Latin:
        break;
    }
    return {land, u"6"_s + digits(8), true};
}

Number Inventor::fixed(Land land, const Place &place)
{
    const int length = land == Chinese ? 8 : land == English ? 10 - int(place.areaCode.size()) : 7;
    return {land,
            (land == Latin ? u"9"_s + digits(8)
                           : place.areaCode + pick(QStringList{u"2"_s, u"5"_s, u"6"_s, u"8"_s}) + digits(length - 1)),
            false};
}

QString Inventor::written(const Number &number)
{
    const QString code = callingCodes[number.land];
    const QString trunk = number.land == Latin || (number.land == Chinese && number.mobile) ? u""_s : u"0"_s;
    const auto grouped = [&](QString text, QChar by) {
        for (qsizetype at = text.size() - 4; at > 2; at -= 4)
            text.insert(at, by);
        return text;
    };
    switch (below(6)) {
    case 0:
        return u"+"_s + code + number.national;
    case 1:
        return u"+"_s + code + u' ' + grouped(number.national, u' ');
    case 2:
        return u"00"_s + code + u' ' + grouped(number.national, u'-');
    case 3:
        return trunk.isEmpty() ? u"+"_s + code + u'-' + number.national
                               : u"+"_s + code + u" (0) "_s + grouped(number.national, u' ');
    case 4: // as at home: what the country is must be guessed
        return chance(0.5) ? u"("_s + u"+"_s + code + u") "_s + grouped(number.national, u' ')
                           : trunk + number.national;
    default:
        return u"+"_s + code + u' ' + grouped(number.national, u'-');
    }
}

Firm Inventor::firm(int who)
{
    static const QStringList hanBrand =
        u"华 东 瑞 宏 盛 新 金 恒 天 泰 嘉 永 海 蓝 远 启 明 信 博 锦 安 星 龙 凯 润 达 源 丰 通 诚 科 创 联 力 和 康 成 兴 杰 图 航 耀"_s
            .split(u' ');
    static const QStringList hanBranch{u"科技"_s, u"贸易"_s,     u"机械设备"_s, u"信息技术"_s, u"电子"_s,
                                       u"物流"_s, u"建筑工程"_s, u"软件"_s,     u"医疗器械"_s, u"国际贸易"_s};
    static const QStringList head =
        u"North Blue Silver Iron Summit Harbor Maple Granite Clear Bright Oak River Stone Falcon Copper Cedar Lake Atlas Beacon Canyon Delta Ember Berg Hof Stein Wald Linden Eichen Rhein Nord Süd Mühlen Brücken Sol Luna Mar Terra Castel Monte Bel Val"_s
            .split(u' ');
    static const QStringList tail =
        u"field ridge bridge water light point gate works brook forge view crest mark line haven bach burg heim feld brunn hofer tal weiler meister tech dyn nova vita plan quell"_s
            .split(u' ');
    static const QStringList branches{u""_s,         u"Logistics"_s,    u"Systems"_s,    u"Medical"_s,
                                      u"Energy"_s,   u"Maschinenbau"_s, u"Consulting"_s, u"Foods"_s,
                                      u"Robotics"_s, u"and Partners"_s, u"& Söhne"_s};
    Firm f;
    f.who = who;
    f.land = land();
    f.place = pick(places(f.land));
    f.house = QString::number(1 + below(180));
    f.phone = fixed(f.land, f.place);
    if (f.land == Chinese) {
        f.city = chance(0.7) ? f.place.city : QString();
        f.brand = pick(hanBrand) + pick(hanBrand) + (chance(0.4) ? pick(hanBrand) : QString());
        f.branch = pick(hanBranch);
        f.form = chance(0.8) ? u"有限公司"_s : u"股份有限公司"_s;
    } else {
        f.brand = pick(head) + pick(tail);
        if (chance(0.35))
            f.brand += u' ' + pick(head);
        else if (chance(0.4))
            f.brand = pick(f.land == German  ? germanFamily
                           : f.land == Latin ? latinFamily
                                             : englishFamily) +
                      u' ' + f.brand;
        f.branch = pick(branches);
        f.form = f.land == English  ? pick(QStringList{u"Ltd"_s, u"Limited"_s, u"Inc."_s, u"LLC"_s})
                 : f.land == German ? pick(QStringList{u"GmbH"_s, u"AG"_s, u"GmbH & Co. KG"_s})
                                    : pick(QStringList{u"S.A."_s, u"S.L."_s, u"Sp. z o.o."_s, u"S.p.A."_s});
    }
    f.domain =
        (f.land == Chinese ? u"firm%1"_s.arg(f.who) : plain(f.brand) + QString::number(f.who % 97)) + u".example"_s;
    if (chance(0.5))
        f.taxId = f.land == Chinese ? u"91%1MA"_s.arg(digits(8)) + digits(6) : u"DE"_s + digits(9);
    return f;
}

Human Inventor::human(int who, const QList<Firm> &firms)
{
    static const QStringList roles{u"Buyer"_s,           u"采购经理"_s, u"Head of Procurement"_s,
                                   u"Geschäftsführer"_s, u"销售经理"_s, u"CTO"_s,
                                   u"Assistant"_s,       u"总经理"_s,   u"Einkauf"_s};
    Human h;
    h.who = who;
    h.firm = !firms.isEmpty() && chance(0.75) ? below(firms.size()) : -1;
    h.land = h.firm >= 0 && chance(0.85) ? firms[h.firm].land : land();
    h.place = h.firm >= 0 && chance(0.6) && firms[h.firm].land == h.land ? firms[h.firm].place : pick(places(h.land));
    h.house = QString::number(1 + below(180));
    h.hasAddress = chance(0.55);
    if (h.land == Chinese) {
        h.surname = usual(hanSurnames);
        h.given = {usual(hanGiven)};
        if (chance(0.7))
            h.given.append(usual(hanGiven));
    } else {
        h.givenName = usual(h.land == English ? englishGiven : h.land == German ? germanGiven : latinGiven);
        h.family = usual(h.land == English ? englishFamily : h.land == German ? germanFamily : latinFamily);
        if (chance(0.1))
            h.family += u'-' + usual(h.land == German ? germanFamily : englishFamily);
        if (chance(0.15))
            h.middle = usual(h.land == English ? englishGiven : latinGiven);
    }
    if (chance(0.7))
        h.phones.append(mobile(h.land));
    if (h.firm >= 0 && chance(0.3))
        h.phones.append(firms[h.firm].phone);
    else if (chance(0.2))
        h.phones.append(fixed(h.land, h.place));
    if (h.firm >= 0 && chance(0.5))
        h.mails.append(workMail(h, firms[h.firm]));
    if (chance(0.3))
        h.mails.append(privateMail(h));
    if (h.firm >= 0 && chance(0.06))
        h.mails.append(u"info@"_s + firms[h.firm].domain);
    if (h.firm >= 0)
        h.role = pick(roles);
    if (chance(0.25))
        h.birthday = day();
    if (chance(0.2))
        h.gender = chance(0.5) ? u"female"_s : u"male"_s;
    return h;
}

PartialDate Inventor::day()
{
    return PartialDate::fromDate(QDate(1950 + below(55), 1, 1).addDays(below(365)));
}

QString Inventor::localPart(const Human &h)
{
    QString given, family;
    if (h.land == Chinese) {
        family = h.surname.reading;
        for (const Han &c : h.given)
            given += c.reading;
    } else {
        given = plain(h.givenName);
        family = plain(h.family);
    }
    return chance(0.5) ? given + u'.' + family : given.left(1) + family;
}

QString Inventor::workMail(const Human &h, const Firm &firm)
{
    return localPart(h) + (chance(0.3) ? QString::number(h.who % 89) : QString()) + u'@' + firm.domain;
}

QString Inventor::privateMail(const Human &h)
{
    return localPart(h) + QString::number(h.who) + u'@' +
           pick(QStringList{u"gmail.com"_s, u"qq.com"_s, u"163.com"_s, u"web.de"_s, u"outlook.com"_s});
}

QString Inventor::usualName(const Human &h)
{
    if (h.land == Chinese) {
        QString name = h.surname.character;
        for (const Han &c : h.given)
            name += c.character;
        return name;
    }
    return h.givenName + u' ' + (h.middle.isEmpty() ? QString() : h.middle + u' ') + h.family +
           (h.suffix.isEmpty() ? QString() : u' ' + h.suffix);
}
} // namespace invented
