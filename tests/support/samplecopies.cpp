// SPDX-License-Identifier: GPL-3.0-or-later
// The same people and firms written down once more, and others that look the same.
#include "tests/support/samplemaker.h"

using namespace Qt::StringLiterals;
using namespace invented;

static QString capital(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString SampleMaker::mistyped(QString word)
{
    if (word.size() < 4)
        return word + word.back();
    const qsizetype at = 1 + below(word.size() - 2);
    switch (below(4)) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        word.insert(at, QChar(u'a' + below(26)));
        break;
    case 2:
        word[at] = QChar(u'a' + below(26));
        break;
    default:
        std::swap(word[at], word[at + 1 < word.size() ? at + 1 : at - 1]);
    }
    return word;
}

const char *SampleMaker::rewrite(Human *h)
{
    const double at = fraction();
    if (h->land == Chinese) {
        QString given, pinyin;
        for (const Han &c : h->given) {
            given += c.traditional;
            pinyin += c.reading;
        }
        const QString family = capital(h->surname.reading);
        if (at < 0.35)
            return "same name";
        if (at < 0.5) {
            h->written = h->surname.traditional + given;
            return "traditional";
        }
        if (at < 0.62) {
            h->written = family + u' ' + capital(pinyin);
            return "pinyin";
        }
        if (at < 0.74) {
            h->written = capital(pinyin) + u' ' + family;
            return "pinyin, given name first";
        }
        if (at < 0.82) {
            QStringList syllables;
            for (const Han &c : h->given)
                syllables.append(capital(c.reading));
            h->written = syllables.join(chance(0.5) ? u" "_s : u"-"_s) + u' ' + family;
            return "pinyin, spaced";
        }
        if (at < 0.92) { // the wrong one of those that sound alike
            QList<Han> alike;
            for (const Han &c : hanGiven)
                if (c.reading == h->given.first().reading && c.character != h->given.first().character)
                    alike.append(c);
            if (alike.isEmpty())
                return "same name";
            QString name = h->surname.character + pick(alike).character;
            for (qsizetype i = 1; i < h->given.size(); ++i)
                name += h->given[i].character;
            h->written = name;
            return "homophone";
        }
        h->written = h->surname.character + u' ' + given + (chance(0.5) ? u"先生"_s : QString());
        return "spaced, title";
    }
    if (at < 0.3)
        return "same name";
    if (at < 0.45) {
        h->written =
            chance(0.5) ? mistyped(h->givenName) + u' ' + h->family : h->givenName + u' ' + mistyped(h->family);
        return "mistyped";
    }
    if (at < 0.58) {
        QStringList known;
        for (const auto &[name, nick] : nicknames)
            if (name == h->givenName)
                known.append(nick);
        if (known.isEmpty())
            return "same name";
        h->written = pick(known) + u' ' + h->family;
        return "nickname";
    }
    if (at < 0.7) {
        h->written = h->family + (chance(0.6) ? u", "_s : u" "_s) + h->givenName;
        return "changed about";
    }
    if (at < 0.78) {
        h->written = h->givenName.left(1) + u". "_s + h->family;
        return "initial";
    }
    if (at < 0.86) {
        h->written = usualName(*h).toUpper();
        return "capitals";
    }
    if (at < 0.93) {
        QString text;
        for (const QChar c : usualName(*h).normalized(QString::NormalizationForm_KD))
            if (c.unicode() < 0x80)
                text += c;
        h->written = text;
        return "without accents";
    }
    h->written = pick(QStringList{u"Dr. "_s, u"Mr. "_s, u"Prof. "_s}) + h->givenName + u' ' + h->family;
    return "title, no middle name";
}

void SampleMaker::copyOf(const Human &original)
{
    Human h = original;
    h.written.clear();
    const char *variety = rewrite(&h);
    const bool moves = h.firm >= 0 && !h.phones.isEmpty() && h.phones.first().mobile && chance(0.15);
    if (moves) { // now somewhere else, reached by the same mobile
        h.firm = below(m_firms.size());
        h.phones = {h.phones.first()};
        h.mails = chance(0.6) ? QStringList{workMail(h, m_firms[h.firm])} : QStringList();
        h.hasAddress = chance(0.2);
        write(h, "moved firm");
        return;
    }
    for (qsizetype i = h.phones.size(); i-- > 0;)
        if (chance(0.25))
            h.phones.removeAt(i);
    if (chance(0.15))
        h.phones.append(mobile(h.land));
    for (qsizetype i = h.mails.size(); i-- > 0;)
        if (chance(0.25))
            h.mails.removeAt(i);
    if (chance(0.15))
        h.mails.append(privateMail(h) + u"x"_s);
    if (chance(0.25))
        h.hasAddress = !h.hasAddress;
    if (chance(0.3))
        h.firm = -1;
    if (chance(0.4))
        h.birthday = {};
    else if (!h.birthday.isNull() && chance(0.05))
        h.birthday = day(); // somebody wrote down a wrong day
    if (chance(0.5))
        h.gender.clear();
    const auto shares = [&] {
        const bool phone = std::any_of(h.phones.begin(), h.phones.end(), [&](const Number &n) {
            return std::any_of(original.phones.begin(), original.phones.end(),
                               [&](const Number &o) { return o.national == n.national; });
        });
        const bool mail =
            std::any_of(h.mails.begin(), h.mails.end(), [&](const QString &m) { return original.mails.contains(m); });
        return phone || mail || (h.firm >= 0 && h.firm == original.firm) ||
               (!h.birthday.isNull() && h.birthday == original.birthday) || (h.hasAddress && original.hasAddress);
    };
    if (!shares()) {
        h.phones = original.phones;
        h.mails = original.mails;
        h.firm = original.firm;
    }
    if (shares())
        write(h, variety);
}

void SampleMaker::lookAlikes(const Human &h)
{
    switch (below(5)) {
    case 0: { // twins, at home with their parents
        Human twin = h;
        twin.who = ++m_who;
        twin.firm = -1;
        twin.phones = {fixed(h.land, h.place)};
        twin.mails.clear();
        twin.hasAddress = true;
        twin.birthday = day();
        Human other = twin;
        other.who = ++m_who;
        if (h.land == Chinese)
            other.given[0] = pick(hanGiven);
        else if (chance(0.2) && twin.givenName.endsWith(u'a'))
            other.givenName = twin.givenName.chopped(1) + u'e'; // Anna and Anne
        else
            other.givenName = pick(h.land == German ? germanGiven : englishGiven);
        if (usualName(other) == usualName(twin))
            return;
        write(twin, "twin");
        write(other, "twin");
        break;
    }
    case 1: { // couples: one mailbox and one number at home
        Human he = h, she = h;
        she.who = ++m_who;
        he.who = ++m_who;
        const Number home = fixed(h.land, h.place);
        const QString mail = privateMail(he);
        for (Human *one : {&he, &she}) {
            one->firm = -1;
            one->phones = {home};
            if (chance(0.5))
                one->phones.prepend(mobile(h.land));
            one->mails = {mail};
            one->hasAddress = true;
            one->birthday = chance(0.5) ? day() : PartialDate();
            one->gender.clear();
        }
        if (h.land == Chinese) {
            she.surname = usual(hanSurnames);
            she.given = {usual(hanGiven), usual(hanGiven)};
        } else {
            she.givenName = usual(h.land == English ? englishGiven : germanGiven);
        }
        if (usualName(he) == usualName(she))
            return;
        write(he, "couple");
        write(she, "couple");
        break;
    }
    case 2: { // father and son of one name
        if (h.land == Chinese)
            return;
        Human father = h, son = h;
        father.who = ++m_who;
        son.who = ++m_who;
        const Number home = fixed(h.land, h.place);
        const int told = below(3);
        for (Human *one : {&father, &son}) {
            one->firm = -1;
            one->mails.clear();
            one->phones = {home};
            if (chance(0.5))
                one->phones.append(mobile(h.land));
            one->hasAddress = true;
            one->birthday = {};
        }
        if (told != 0) {
            father.birthday = PartialDate::fromDate(QDate(1940 + below(20), 3, 1).addDays(below(300)));
            son.birthday = PartialDate::fromDate(QDate(1970 + below(20), 3, 1).addDays(below(300)));
        }
        if (told != 1) {
            son.suffix = h.land == German ? u"jun."_s : u"Jr."_s;
            if (chance(0.5))
                father.suffix = h.land == German ? u"sen."_s : u"Sr."_s;
        }
        write(father, "father");
        write(son, "son");
        break;
    }
    case 3: { // of one name in one city, sometimes in one big firm
        static const QStringList frequent{u"John Smith"_s, u"Peter Müller"_s, u"Michael Schmidt"_s, u"David Jones"_s};
        Human one = human(++m_who, m_firms);
        one.who = ++m_who;
        one.land = h.land;
        one.place = h.place;
        one.hasAddress = true;
        one.written = h.land == Chinese ? pick(QStringList{u"张伟"_s, u"王芳"_s, u"李娜"_s}) : pick(frequent);
        if (chance(0.05))
            one.firm = 0;
        write(one, "namesake");
        break;
    }
    default: { // the number went to somebody else
        if (h.phones.isEmpty() || !h.phones.first().mobile)
            return;
        Human other = human(++m_who, m_firms);
        other.phones.prepend(h.phones.first());
        write(other, "number taken over");
    }
    }
}

void SampleMaker::copyOf(const Firm &f)
{
    Firm copy = f;
    const char *variety = "same name";
    QString name = f.name();
    const double at = fraction();
    if (at < 0.25) {
        name = f.land == Chinese ? f.city + f.brand + f.branch : (f.brand + u' ' + f.branch).trimmed();
        variety = "without legal form";
    } else if (at < 0.4 && f.land != Chinese) {
        name = mistyped(f.brand.section(u' ', 0, 0)) + f.name().mid(f.brand.section(u' ', 0, 0).size());
        variety = "mistyped";
    } else if (at < 0.5 && f.land == Chinese) {
        name = f.brand + f.branch + f.form;
        variety = "without city";
    } else if (at < 0.6) {
        name = f.name().toUpper();
        name.replace(u" AND "_s, u" & "_s);
        variety = "capitals";
    } else if (at < 0.7) {
        name = f.land == Chinese ? f.brand + f.branch + u"（"_s + f.place.city + u"）"_s + f.form
                                 : f.name().replace(u" & "_s, u" und "_s).remove(u'.');
        variety = "signs";
    }
    bool phone = chance(0.7), mail = chance(0.5), web = chance(0.5), address = chance(0.6);
    if (chance(0.5))
        copy.taxId.clear();
    if (!(phone && f.phoneSaid) && !((mail || web) && f.siteSaid) && !(address && f.addressSaid) &&
        copy.taxId.isEmpty()) {
        phone = f.phoneSaid;
        web = f.siteSaid;
        address = f.addressSaid;
        copy.taxId = f.taxId;
        if (!phone && !web && !address && copy.taxId.isEmpty())
            return;
    }
    write(copy, name, phone, mail, web, address, variety);
}

void SampleMaker::lookAlikes(const Firm &f)
{
    Firm other = f;
    other.who = ++m_who;
    other.taxId = f.taxId.isEmpty() ? QString() : f.taxId.chopped(4) + digits(4);
    if (chance(0.5)) { // branches of a chain: same name and web site, other city
        do {
            other.place = pick(places(f.land));
        } while (other.place.city == f.place.city);
        other.house = QString::number(1 + below(180));
        other.phone = fixed(f.land, other.place);
        if (!other.city.isEmpty())
            other.city = other.place.city;
        other.id = write(other, other.name(), true, chance(0.4), true, true, "branch");
    } else { // subsidiaries: another business behind the same door and switchboard
        static const QStringList businesses{u"Holding"_s, u"Immobilien"_s, u"Leasing"_s, u"Services"_s,
                                            u"International"_s};
        static const QStringList hanBusinesses{u"投资"_s, u"置业"_s, u"租赁"_s, u"服务"_s};
        other.branch = pick(f.land == Chinese ? hanBusinesses : businesses);
        other.id = write(other, other.name(), chance(0.7), chance(0.5), true, true, "subsidiary");
    }
    m_firms.append(other);
}
