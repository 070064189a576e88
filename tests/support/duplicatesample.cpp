// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/duplicatesample.h"

#include "tests/support/await.h"

#include <QRandomGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Han {
    QString character, traditional, reading;
};

/// "张張zhang": the character, its traditional form, how it is read.
QList<Han> hanList(const QString &text)
{
    QList<Han> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype letters = 0;
        while (letters < word.size() && word[letters].unicode() > 0x7F)
            ++letters;
        const qsizetype half = letters / 2;
        list.append({word.left(half), word.mid(half, half), word.mid(letters)});
    }
    return list;
}

const QList<Han> hanSurnames =
    hanList(u"王王wang 李李li 张張zhang 刘劉liu 陈陳chen 杨楊yang 赵趙zhao 黄黃huang 周周zhou 吴吳wu 徐徐xu 孙孫sun "
            "胡胡hu 朱朱zhu 高高gao 林林lin 何何he 郭郭guo 马馬ma 罗羅luo 梁梁liang 宋宋song 郑鄭zheng 谢謝xie 韩韓han "
            "唐唐tang 冯馮feng 于于yu 董董dong 萧蕭xiao 程程cheng 曹曹cao 袁袁yuan 邓鄧deng 许許xu 傅傅fu 沈沈shen "
            "曾曾zeng 彭彭peng 吕呂lv 苏蘇su 卢盧lu 蒋蔣jiang 蔡蔡cai 贾賈jia 丁丁ding 魏魏wei 薛薛xue 叶葉ye 单單shan "
            "仇仇qiu 欧阳歐陽ouyang 司马司馬sima 诸葛諸葛zhuge"_s);
const QList<Han> hanGiven = hanList(
    u"伟偉wei 芳芳fang 娜娜na 敏敏min 静靜jing 强強qiang 磊磊lei 洋洋yang 艳豔yan 勇勇yong 军軍jun 杰傑jie 娟娟juan "
    "涛濤tao 明明ming 超超chao 秀秀xiu 霞霞xia 平平ping 刚剛gang 桂桂gui 英英ying 华華hua 文文wen 玉玉yu 萍萍ping "
    "红紅hong 建建jian 国國guo 春春chun 梅梅mei 林林lin 海海hai 波波bo 宁寧ning 飞飛fei 鹏鵬peng 辉輝hui 峰峰feng "
    "晓曉xiao 小小xiao 雨雨yu 子子zi 涵涵han 欣欣xin 怡怡yi 浩浩hao 然然ran 桐桐tong 宇宇yu 轩軒xuan 思思si 远遠yuan "
    "佳佳jia 慧慧hui 玲玲ling 志志zhi 俊俊jun 家家jia 豪豪hao 雅雅ya 婷婷ting 淑淑shu 芬芬fen 立立li 新新xin 东東dong "
    "龙龍long 云雲yun 兰蘭lan 凤鳳feng 洁潔jie 莉莉li 玮瑋wei 炜煒wei 颖穎ying 莹瑩ying 琳琳lin 博博bo 睿睿rui 泽澤ze"_s);

const QStringList englishGiven =
    u"James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark "
    u"Steven "
    "Andrew Kenneth Joshua Edward Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Margaret Sarah "
    "Katherine "
    "Nancy Deborah Rebecca Laura Helen Samantha Victoria Rachel Emma Grace Olivia Priya Aisha Omar Kwame Ngozi Siobhan "
    "Liam Rohan Anita Fatima Gregory Benjamin Nicholas Jonathan Alexander Timothy Ronald Raymond Stephanie Christine "
    "Theresa Dorothy Pamela Judith"_s.split(u' ');
const QStringList englishFamily =
    u"Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White "
    u"Harris "
    "Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts "
    "Turner "
    "Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed "
    "Bailey "
    "Kelly Howard Ward Richardson Watson Brooks Wood Bennett Gray Hughes Price Long Foster Sanders Ross Powell "
    "Sullivan "
    "O'Brien McDonald Okafor Mensah Patel Singh Khan Hussain Fitzgerald Pemberton Ashworth Thistlewood Harrington "
    "Castellano Vandermeer Lindqvist Blackwell Cartwright Fairweather Holloway Kingsley Merriweather Northcott Pritchard"_s
        .split(u' ');
const QStringList germanGiven =
    u"Hans Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter "
    "Manfred Gerhard Bernd Torsten Mathias Alexander Jörg Sebastian Florian Anna Ursula Monika Petra Elisabeth Sabine "
    "Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Heike Katharina Johanna "
    "Friedrich Maximilian Sören Käthe"_s.split(u' ');
const QStringList germanFamily =
    u"Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf "
    "Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann "
    "Köhler "
    "Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich "
    "Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter "
    "Kraus "
    "Oberhauser Wiesengrund Brandstätter Kühnert Lüdemann Steinbrecher"_s.split(u' ');
const QStringList latinGiven =
    u"José María Carmen Antonio Manuel Francisco Ana Javier Lucía Dolores Jean Pierre Michel Marie Hélène François "
    "Chloé Benoît Anaïs Sylvie Giuseppe Giovanni Luca Chiara Giulia Marco Łukasz Agnieszka Małgorzata Piotr Jan Zdeněk "
    "Růžena Søren Åsa Bjørn Ingeborg Mehmet Ayşe Çağla"_s.split(u' ');
const QStringList latinFamily =
    u"García Fernández González Rodríguez López Martínez Sánchez Pérez Muñoz Ibáñez Núñez Lefèvre Dubois Moreau "
    "Laurent Bernard Rousseau Fournier Girard Crépin Rossi Ferrari Esposito Bianchi Romano Colombo Ricci Marino "
    "Wiśniewska Kowalski Nowak Zieliński Dvořáček Novotný Hansen Nielsen Åkerblom Håkansson Yılmaz Öztürk Çelik "
    "Gökçe"_s.split(u' ');
const QList<std::pair<QString, QString>> nicknames{
    {u"James"_s, u"Jim"_s},         {u"John"_s, u"Jack"_s},       {u"Robert"_s, u"Bob"_s},
    {u"Robert"_s, u"Rob"_s},        {u"Michael"_s, u"Mike"_s},    {u"William"_s, u"Bill"_s},
    {u"William"_s, u"Will"_s},      {u"David"_s, u"Dave"_s},      {u"Richard"_s, u"Dick"_s},
    {u"Joseph"_s, u"Joe"_s},        {u"Thomas"_s, u"Tom"_s},      {u"Charles"_s, u"Chuck"_s},
    {u"Christopher"_s, u"Chris"_s}, {u"Daniel"_s, u"Dan"_s},      {u"Matthew"_s, u"Matt"_s},
    {u"Anthony"_s, u"Tony"_s},      {u"Steven"_s, u"Steve"_s},    {u"Andrew"_s, u"Andy"_s},
    {u"Kenneth"_s, u"Ken"_s},       {u"Joshua"_s, u"Josh"_s},     {u"Edward"_s, u"Ted"_s},
    {u"Patricia"_s, u"Pat"_s},      {u"Jennifer"_s, u"Jenny"_s},  {u"Elizabeth"_s, u"Liz"_s},
    {u"Elizabeth"_s, u"Betty"_s},   {u"Barbara"_s, u"Barb"_s},    {u"Susan"_s, u"Sue"_s},
    {u"Margaret"_s, u"Peggy"_s},    {u"Katherine"_s, u"Kate"_s},  {u"Deborah"_s, u"Debbie"_s},
    {u"Rebecca"_s, u"Becky"_s},     {u"Samantha"_s, u"Sam"_s},    {u"Victoria"_s, u"Vicky"_s},
    {u"Gregory"_s, u"Greg"_s},      {u"Benjamin"_s, u"Ben"_s},    {u"Nicholas"_s, u"Nick"_s},
    {u"Jonathan"_s, u"Jon"_s},      {u"Alexander"_s, u"Alex"_s},  {u"Timothy"_s, u"Tim"_s},
    {u"Ronald"_s, u"Ron"_s},        {u"Raymond"_s, u"Ray"_s},     {u"Stephanie"_s, u"Steph"_s},
    {u"Theresa"_s, u"Terry"_s},     {u"Dorothy"_s, u"Dot"_s},     {u"Hans"_s, u"Hansi"_s},
    {u"Wolfgang"_s, u"Wolfi"_s},    {u"Stefan"_s, u"Steffen"_s},  {u"Katharina"_s, u"Kathi"_s},
    {u"Susanne"_s, u"Susi"_s},      {u"Gabriele"_s, u"Gabi"_s},   {u"Elisabeth"_s, u"Lisa"_s},
    {u"Johanna"_s, u"Hanna"_s},     {u"Friedrich"_s, u"Fritz"_s}, {u"Maximilian"_s, u"Max"_s},
    {u"Sebastian"_s, u"Basti"_s},   {u"Ursula"_s, u"Uschi"_s},    {u"Manfred"_s, u"Manni"_s},
    {u"Francisco"_s, u"Paco"_s},    {u"José"_s, u"Pepe"_s},       {u"Dolores"_s, u"Lola"_s},
    {u"Giuseppe"_s, u"Beppe"_s},    {u"Giovanni"_s, u"Gianni"_s}, {u"Agnieszka"_s, u"Aga"_s},
    {u"Małgorzata"_s, u"Gosia"_s},  {u"Łukasz"_s, u"Łukaszek"_s},
};

struct Place {
    QString city, street;
    QString areaCode; ///< national, without the zero
};
const QList<Place> hanPlaces{{u"北京"_s, u"朝阳路"_s, u"10"_s},    {u"上海"_s, u"延安东路"_s, u"21"_s},
                             {u"深圳"_s, u"深南大道"_s, u"755"_s}, {u"广州"_s, u"天河路"_s, u"20"_s},
                             {u"杭州"_s, u"文三路"_s, u"571"_s},   {u"成都"_s, u"人民南路"_s, u"28"_s},
                             {u"武汉"_s, u"珞喻路"_s, u"27"_s},    {u"西安"_s, u"长安路"_s, u"29"_s},
                             {u"苏州"_s, u"观前街"_s, u"512"_s},   {u"南京"_s, u"中山路"_s, u"25"_s}};
const QList<Place> englishPlaces{
    {u"London"_s, u"Mill Lane"_s, u"20"_s},     {u"Manchester"_s, u"Canal Street"_s, u"161"_s},
    {u"Leeds"_s, u"Park Row"_s, u"113"_s},      {u"Bristol"_s, u"Queen Square"_s, u"117"_s},
    {u"Glasgow"_s, u"Hope Street"_s, u"141"_s}, {u"Sheffield"_s, u"Abbey Road"_s, u"114"_s}};
const QList<Place> germanPlaces{
    {u"Berlin"_s, u"Grüner Weg"_s, u"30"_s},   {u"München"_s, u"Lindenstraße"_s, u"89"_s},
    {u"Hamburg"_s, u"Elbchaussee"_s, u"40"_s}, {u"Köln"_s, u"Mühlenweg"_s, u"221"_s},
    {u"Würzburg"_s, u"Am Tor"_s, u"931"_s},    {u"Bielefeld"_s, u"Bahnhofstraße"_s, u"521"_s}};
const QList<Place> latinPlaces{{u"Málaga"_s, u"calle Peñón"_s, u"95"_s},
                               {u"Lyon"_s, u"quai du Rhône"_s, u"47"_s},
                               {u"Torino"_s, u"via Roma"_s, u"11"_s},
                               {u"Łódź"_s, u"ul. Długa"_s, u"42"_s}};

enum Land { Chinese, English, German, Latin };
const QStringList callingCodes{u"86"_s, u"44"_s, u"49"_s, u"34"_s};

struct Number {
    Land land = Chinese;
    QString national; ///< without the zero in front
    bool mobile = false;
};

struct Firm {
    int who = 0;
    Land land = Chinese;
    QString city, brand, branch, form; ///< as the name is put together
    Place place;
    QString house;
    Number phone;
    QString domain, taxId;
    bool phoneSaid = true, siteSaid = true, addressSaid = true; ///< by its first record
    Id id = 0;
    QString name() const
    {
        return land == Chinese ? city + brand + branch + form : (brand + u' ' + branch).trimmed() + u' ' + form;
    }
};

struct Human {
    int who = 0;
    Land land = Chinese;
    Han surname; ///< Chinese only
    QList<Han> given;
    QString givenName, middle, family, suffix; ///< others
    Place place;
    QString house;
    bool hasAddress = false;
    QList<Number> phones;
    QStringList mails;
    int firm = -1;
    QString role, gender;
    PartialDate birthday;
    QString written; ///< the name as this record has it
};

class Maker
{
public:
    Maker(Store &store, const CrmSchema &schema, int records, quint32 seed, double firms)
        : m_store(store), m_schema(schema), m_records(records), m_firmRecords(int(records * firms)), m_random(seed)
    {
    }
    DuplicateSample run()
    {
        const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
            m_store.run(
                {Action::Import, u"contact"_s, m_records, {}},
                [this](Transaction &t) {
                    m_transaction = &t;
                    t.beginBulk();
                    make();
                },
                nullptr, answer);
        });
        if (!done.ok())
            qFatal("%s", qPrintable(done.error().detail));
        QHash<int, qint64> sizes;
        for (const int who : std::as_const(m_sample.who))
            ++sizes[who];
        for (const qint64 size : std::as_const(sizes))
            m_sample.truePairs += size * (size - 1) / 2;
        return m_sample;
    }

private:
    bool chance(double p) { return m_random.generateDouble() < p; }
    int below(qsizetype n) { return m_random.bounded(int(n)); }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(list.size())];
    }
    /// Some are much more frequent than others.
    template <typename T>
    const T &usual(const QList<T> &list)
    {
        return list[std::min(qsizetype(std::pow(m_random.generateDouble(), 1.7) * double(list.size())),
                             list.size() - 1)];
    }
    QString digits(int n)
    {
        QString text;
        for (int i = 0; i < n; ++i)
            text += QChar(u'0' + below(10));
        return text;
    }
    Land land()
    {
        const double at = m_random.generateDouble();
        return at < .4 ? Chinese : at < .65 ? English : at < .85 ? German : Latin;
    }
    const QList<Place> &places(Land land) const
    {
        return land == Chinese   ? hanPlaces
               : land == English ? englishPlaces
               : land == German  ? germanPlaces
                                 : latinPlaces;
    }
    Number mobile(Land land)
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
    Number fixed(Land land, const Place &place)
    {
        const int length = land == Chinese ? 8 : land == English ? 10 - int(place.areaCode.size()) : 7;
        return {land,
                (land == Latin
                     ? u"9"_s + digits(8)
                     : place.areaCode + pick(QStringList{u"2"_s, u"5"_s, u"6"_s, u"8"_s}) + digits(length - 1)),
                false};
    }
    QString written(const Number &number)
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
    static QString plain(const QString &text)
    {
        QString letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
            if (c >= u'a' && c <= u'z')
                letters += c;
        return letters.isEmpty() ? u"x"_s : letters;
    }

    Firm firm()
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
        f.who = ++m_who;
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
    Human human()
    {
        static const QStringList roles{u"Buyer"_s,           u"采购经理"_s, u"Head of Procurement"_s,
                                       u"Geschäftsführer"_s, u"销售经理"_s, u"CTO"_s,
                                       u"Assistant"_s,       u"总经理"_s,   u"Einkauf"_s};
        Human h;
        h.who = ++m_who;
        h.firm = !m_firms.isEmpty() && chance(0.75) ? below(m_firms.size()) : -1;
        h.land = h.firm >= 0 && chance(0.85) ? m_firms[h.firm].land : land();
        h.place =
            h.firm >= 0 && chance(0.6) && m_firms[h.firm].land == h.land ? m_firms[h.firm].place : pick(places(h.land));
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
            h.phones.append(m_firms[h.firm].phone);
        else if (chance(0.2))
            h.phones.append(fixed(h.land, h.place));
        if (h.firm >= 0 && chance(0.5))
            h.mails.append(workMail(h));
        if (chance(0.3))
            h.mails.append(privateMail(h));
        if (h.firm >= 0 && chance(0.06))
            h.mails.append(u"info@"_s + m_firms[h.firm].domain);
        if (h.firm >= 0)
            h.role = pick(roles);
        if (chance(0.25))
            h.birthday = day();
        if (chance(0.2))
            h.gender = chance(0.5) ? u"female"_s : u"male"_s;
        return h;
    }
    PartialDate day() { return PartialDate::fromDate(QDate(1950 + below(55), 1, 1).addDays(below(365))); }
    QString localPart(const Human &h)
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
    QString workMail(const Human &h)
    {
        return localPart(h) + (chance(0.3) ? QString::number(h.who % 89) : QString()) + u'@' + m_firms[h.firm].domain;
    }
    QString privateMail(const Human &h)
    {
        return localPart(h) + QString::number(h.who) + u'@' +
               pick(QStringList{u"gmail.com"_s, u"qq.com"_s, u"163.com"_s, u"web.de"_s, u"outlook.com"_s});
    }

    static QString usualName(const Human &h)
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
    static QString capital(QString text)
    {
        text[0] = text[0].toUpper();
        return text;
    }
    QString mistyped(QString word)
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
    /// Another way to write the name of the same person; says which.
    const char *rewrite(Human *h)
    {
        const double at = m_random.generateDouble();
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

    Id write(const Human &h, const char *variety)
    {
        NewWhole whole = begin(u"person"_s, h.written.isEmpty() ? usualName(h) : h.written);
        const CrmSchema &s = m_schema;
        whole.record.set(s.contact.birthday, h.birthday);
        if (!h.gender.isEmpty())
            whole.record.set(s.contact.gender, h.gender);
        for (const Number &number : h.phones)
            add(&whole, s.phone,
                {{&s.phone.number, written(number)}, {&s.phone.type, number.mobile ? u"mobile"_s : u"work"_s}});
        for (const QString &mail : h.mails)
            add(&whole, s.email, {{&s.email.address, chance(0.1) ? mail.toUpper() : mail}});
        if (h.hasAddress)
            add(&whole, s.address,
                {{&s.address.city, h.place.city}, {&s.address.street, h.place.street + u' ' + h.house}});
        if (h.firm >= 0)
            add(&whole, s.affiliation,
                {{&s.affiliation.organisation, m_firms[h.firm].id}, {&s.affiliation.role, h.role}});
        return finish(whole, h.who, variety);
    }
    Id write(const Firm &f, const QString &name, bool phone, bool mail, bool web, bool address, const char *variety)
    {
        NewWhole whole = begin(u"organisation"_s, name);
        const CrmSchema &s = m_schema;
        if (!f.taxId.isEmpty())
            whole.record.set(s.contact.taxId, f.taxId);
        if (phone)
            add(&whole, s.phone, {{&s.phone.number, written(f.phone)}, {&s.phone.type, u"main"_s}});
        if (mail)
            add(&whole, s.email, {{&s.email.address, u"info@"_s + f.domain}});
        if (web)
            add(&whole, s.web,
                {{&s.web.address, (chance(0.5) ? u"https://www."_s : u"www."_s) + f.domain},
                 {&s.web.type, u"website"_s}});
        if (address)
            add(&whole, s.address,
                {{&s.address.city, f.place.city}, {&s.address.street, f.place.street + u' ' + f.house}});
        return finish(whole, f.who, variety);
    }
    NewWhole begin(const QString &kind, const QString &name)
    {
        NewWhole whole;
        whole.record = Record(m_schema.contact, m_transaction->newId());
        whole.record.set(m_schema.contact.kind, kind);
        whole.record.set(m_schema.contact.name, name);
        return whole;
    }
    void add(NewWhole *whole, const Entity &entity,
             std::initializer_list<std::pair<const FieldBase *, QVariant>> values)
    {
        Record part(entity, m_transaction->newId());
        part.setValue(*entity.ownerField(), whole->record.id());
        for (const auto &[field, value] : values)
            part.setValue(*field, value);
        whole->parts.append(part);
    }
    Id finish(NewWhole &whole, int who, const char *variety)
    {
        Transaction::prepare(&whole);
        m_transaction->insertPrepared(whole);
        m_sample.who.insert(whole.record.id(), who);
        m_sample.variety.insert(whole.record.id(), variety);
        return whole.record.id();
    }

    void copyOf(const Human &original)
    {
        Human h = original;
        h.written.clear();
        const char *variety = rewrite(&h);
        const bool moves = h.firm >= 0 && !h.phones.isEmpty() && h.phones.first().mobile && chance(0.15);
        if (moves) { // now somewhere else, reached by the same mobile
            h.firm = below(m_firms.size());
            h.phones = {h.phones.first()};
            h.mails = chance(0.6) ? QStringList{workMail(h)} : QStringList();
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
            const bool mail = std::any_of(h.mails.begin(), h.mails.end(),
                                          [&](const QString &m) { return original.mails.contains(m); });
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
    void lookAlikes(const Human &h)
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
            static const QStringList frequent{u"John Smith"_s, u"Peter Müller"_s, u"Michael Schmidt"_s,
                                              u"David Jones"_s};
            Human one = human();
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
            Human other = human();
            other.phones.prepend(h.phones.first());
            write(other, "number taken over");
        }
        }
    }
    void copyOf(const Firm &f)
    {
        Firm copy = f;
        const char *variety = "same name";
        QString name = f.name();
        const double at = m_random.generateDouble();
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
    void lookAlikes(const Firm &f)
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
    void make()
    {
        while (m_sample.who.size() < m_firmRecords) {
            Firm f = firm();
            f.phoneSaid = chance(0.85);
            f.addressSaid = chance(0.9);
            const bool mail = chance(0.6), web = chance(0.6);
            f.siteSaid = mail || web;
            f.id = write(f, f.name(), f.phoneSaid, mail, web, f.addressSaid, "firm");
            m_firms.append(f);
            if (chance(0.12))
                copyOf(f);
            if (chance(0.02))
                copyOf(f);
            if (chance(0.06))
                lookAlikes(f);
        }
        while (m_sample.who.size() < m_records) {
            const Human h = human();
            write(h, "person");
            if (chance(0.14))
                copyOf(h);
            if (chance(0.02))
                copyOf(h);
            if (chance(0.06))
                lookAlikes(h);
        }
    }

    Store &m_store;
    const CrmSchema &m_schema;
    int m_records, m_firmRecords;
    QRandomGenerator m_random;
    Transaction *m_transaction = nullptr;
    QList<Firm> m_firms;
    int m_who = 0;
    DuplicateSample m_sample;
};
} // namespace

DuplicateSample writeDuplicateSample(Store &store, const CrmSchema &schema, int records, quint32 seed, double firms)
{
    return Maker(store, schema, records, seed, firms).run();
}
