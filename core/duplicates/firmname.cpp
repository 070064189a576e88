// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/firmname.h"

#include "core/duplicates/comparison.h"
#include "core/text/characters.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
/// Legal forms of Latin script as single words, and what they are one with.
const QHash<QString, QString> &latinForms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> all;
        for (const QString &word : u"gmbh ag kg kgaa ohg gbr ek ev eg ug mbh se ltd inc llc llp lp plc corp co sa sas "
                                   u"sarl eurl sasu snc srl spa sl slu "
                                   "sp zoo z oo sro as asa ab oy oyj aps bv nv vof kft zrt doo dd ad ooo oao pty pte "
                                   "sdn bhd kk yk ltda lda eireli cv "
                                   "sab pvt jsc ojsc tbk pt gmbhco haftungsbeschrankt"_s.split(u' '))
            all.insert(word, word);
        all.insert(u"limited"_s, u"ltd"_s);
        all.insert(u"incorporated"_s, u"inc"_s);
        all.insert(u"corporation"_s, u"corp"_s);
        all.insert(u"company"_s, u"co"_s);
        all.insert(u"cie"_s, u"co"_s);
        all.insert(u"private"_s, u"pvt"_s);
        all.insert(u"aktiengesellschaft"_s, u"ag"_s);
        all.insert(u"pllc"_s, u"llc"_s);
        return all;
    }();
    return forms;
}

/// Folded, longest first.
const QStringList &hanForms()
{
    static const QStringList forms{u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s,
                                   u"股份公司"_s,     u"株式会社"_s,     u"有限会社"_s,     u"合同会社"_s,
                                   u"公司"_s,         u"(株)"_s,         u"(有)"_s};
    return forms;
}

/// Cities and provinces that stand in front of Chinese names, folded; longest first where one begins like another.
const QStringList &hanCities()
{
    static const QStringList cities = u"内蒙古 黑龙江 石家庄 哈尔滨 乌鲁木齐 呼和浩特 张家港 连云港 北京 上海 天津 "
                                      u"重庆 深圳 广州 杭州 成都 武汉 西安 苏州 南京 "
                                      "宁波 青岛 大连 厦门 长沙 郑州 济南 沈阳 长春 合肥 福州 南昌 昆明 贵阳 南宁 海口 "
                                      "太原 兰州 西宁 银川 拉萨 无锡 常州 "
                                      "东莞 佛山 珠海 中山 惠州 温州 嘉兴 绍兴 台州 金华 烟台 潍坊 徐州 南通 扬州 泉州 "
                                      "洛阳 唐山 保定 昆山 义乌 台北 新北 "
                                      "桃园 台中 台南 高雄 新竹 香港 澳门 广东 浙江 江苏 山东 四川 湖北 湖南 河南 河北 "
                                      "福建 安徽 江西 辽宁 吉林 陕西 山西 "
                                      "云南 贵州 广西 海南 甘肃 新疆 东京 大阪 横滨"_s.split(u' ');
    return cities;
}

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
}

/// Takes the city out: in front, or in brackets anywhere.
void takeCity(QString *text, QString *city)
{
    const qsizetype bracket = text->indexOf(u'(');
    for (const QString &name : hanCities()) {
        if (bracket >= 0 && QStringView(*text).mid(bracket + 1).startsWith(name)) {
            const qsizetype end = text->indexOf(u')', bracket);
            if (end > bracket && end - bracket <= name.size() + 2) {
                *city = name;
                text->remove(bracket, end - bracket + 1);
                return;
            }
        }
        if (text->startsWith(name) && text->size() >= name.size() + 2) {
            *city = name;
            text->remove(0, name.size());
            if (text->size() > 2 && (text->startsWith(u'市') || text->startsWith(u'省')))
                text->remove(0, 1);
            return;
        }
    }
}
} // namespace

FirmName::FirmName(QStringView name)
{
    QString text = fold(name);
    const bool han = hasHan(text);
    if (han) {
        text.remove(u' ');
        for (const QString &legal : hanForms()) {
            const bool before =
                legal.startsWith(u"株式"_s) || legal.startsWith(u'('); // Japanese ones also stand in front
            if (text.endsWith(legal) && text.size() > legal.size() + 1) {
                form = legal;
                text.chop(legal.size());
                break;
            }
            if (before && text.startsWith(legal)) {
                form = legal;
                text.remove(0, legal.size());
                break;
            }
        }
        takeCity(&text, &city);
    }
    QString word;
    const auto end = [&] {
        if (word == "und"_L1 || word == "et"_L1 || word == "y"_L1)
            word = u"and"_s;
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c == u'&' || c == u'+') {
            end();
            word = u"and"_s;
            end();
        } else if (c != u'.' && c != u'\'' && !(han && c == u'·')) {
            end();
        }
    }
    end();
    if (!han) {
        QStringList forms;
        while (words.size() > 1) {
            const auto it = latinForms().constFind(words.last());
            const bool joins = words.last() == "and"_L1;
            if (it == latinForms().constEnd() && !joins)
                break;
            if (!joins)
                forms.prepend(*it);
            words.removeLast();
        }
        form = forms.join(u' ');
        if (words.size() > 1 && words.first() == "the"_L1)
            words.removeFirst();
    }
    core = words.join(QString());
    for (const QChar c : std::as_const(core))
        if (c.isDigit())
            digits += c;
    sound = core;
    if (han)
        sound = readAloud(core, false);
}

Alike compareFirms(const FirmName &a, const FirmName &b)
{
    if (a.core.isEmpty() || b.core.isEmpty())
        return Alike::Unknown;
    if (a.core == b.core)
        return Alike::Same;
    if (a.digits != b.digits)
        return Alike::Different;
    const bool hanA = hasHan(a.core), hanB = hasHan(b.core);
    if (hanA != hanB)
        return a.sound.size() > 2 && a.sound == b.sound ? Alike::Pinyin : Alike::Different;
    QStringList wordsA = a.words, wordsB = b.words;
    std::sort(wordsA.begin(), wordsA.end());
    std::sort(wordsB.begin(), wordsB.end());
    if (wordsA == wordsB)
        return Alike::Swapped;
    if (hanA) {
        const QString &longer = a.core.size() > b.core.size() ? a.core : b.core;
        const QString &shorter = a.core.size() > b.core.size() ? b.core : a.core;
        return shorter.size() > 1 && longer.startsWith(shorter) ? Alike::Part : Alike::Different;
    }
    if (wordsA.size() != wordsB.size() && a.words.first() == b.words.first()) {
        const bool all = std::includes(wordsA.begin(), wordsA.end(), wordsB.begin(), wordsB.end()) ||
                         std::includes(wordsB.begin(), wordsB.end(), wordsA.begin(), wordsA.end());
        if (all)
            return Alike::Part;
    }
    const qsizetype length = std::max(a.core.size(), b.core.size());
    const int most = length < 6 ? 0 : length < 12 ? 1 : 2;
    if (most && editDistance(a.core, b.core, most) <= most) {
        // A slip is in one word; words of their own that look alike are different words.
        if (a.words.size() != b.words.size())
            return Alike::Spelling;
        int slips = 0;
        for (qsizetype i = 0; i < a.words.size(); ++i)
            if (a.words[i] != b.words[i])
                slips += mistyped(a.words[i], b.words[i]) ? 1 : 9;
        return slips == 1 ? Alike::Spelling : Alike::Different;
    }
    return Alike::Different;
}

bool otherForm(const FirmName &a, const FirmName &b)
{
    return !a.form.isEmpty() && !b.form.isEmpty() && a.form != b.form && hasHan(a.form) == hasHan(b.form);
}

quint64 firmKey(const FirmName &name)
{
    if (name.core.isEmpty())
        return 0;
    quint64 key = 0;
    if (hasHan(name.core))
        return hashOf(name.sound, 77);
    if (name.words.size() == 1)
        return hashOf(name.sound, 77);
    for (const QString &word : name.words)
        key += hashOf(word, 78);
    return key ? key : 1;
}
