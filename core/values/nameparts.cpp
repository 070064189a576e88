// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/nameparts.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QSet<QString> words(QStringView list)
{
    QSet<QString> set;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

QString bare(QStringView word)
{
    QString text = word.toString().toLower();
    text.remove(u'.');
    return text;
}
} // namespace

NameScript nameScript(QStringView text)
{
    NameScript found = NameScript::None;
    for (const char32_t c : text.toUcs4()) {
        // Marks shared by both scripts of Japanese, and the repetition sign.
        if (!QChar::isLetter(c) || c == U'ー')
            continue;
        NameScript script = NameScript::Other;
        switch (c == U'々' || c == U'〇' ? QChar::Script_Han : QChar::script(c)) {
        case QChar::Script_Han:
            script = NameScript::Han;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            script = NameScript::Kana;
            break;
        case QChar::Script_Hangul:
            script = NameScript::Hangul;
            break;
        default:
            break;
        }
        const bool japanese = (script == NameScript::Kana && found == NameScript::Han) ||
                              (script == NameScript::Han && found == NameScript::Kana);
        if (found == NameScript::None || japanese)
            found = japanese ? NameScript::Kana : script;
        else if (found != script)
            return NameScript::Mixed;
    }
    return found;
}

bool isCompoundSurname(QStringView name)
{
    static const QSet<QString> set = words(
        u"欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 皇甫 尉迟 尉遲 司徒 公孙 公孫 慕容 令狐 长孙 長孫 宇文 轩辕 軒轅 夏侯 "
        u"东方 東方 "
        "独孤 獨孤 南宫 南宮 端木 百里 呼延 闻人 聞人 申屠 太史 公冶 宗政 濮阳 濮陽 淳于 单于 單于 太叔 仲孙 仲孫 钟离 "
        "鍾離 鲜于 鮮于 闾丘 閭丘 司空 澹台 澹臺 赫连 赫連 拓跋 万俟 万俟 西门 西門 东郭 東郭 南门 南門 第五 梁丘 左丘 "
        "谷梁 穀梁 完颜 完顏 纳兰 納蘭 叶赫 葉赫 那拉 爱新觉罗 愛新覺羅 耶律 东野 段干 羊舌 微生 漆雕 乐正 樂正 公西 "
        "巫马 巫馬 "
        "欧陽");
    return set.contains(name.toString());
}

bool isChineseSurname(QStringView name)
{
    static constexpr QStringView single =
        u"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁"
        u"潘于"
        "蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆閻"
        "阎"
        "段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊"
        "聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗成苗谷盛曲翁冉骆駱蓝"
        "藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇"
        "戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞"
        "敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位"
        "厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈"
        "晁"
        "芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利於"
        "呼"
        "居揭干但尉冶斯元束檀衣信展阴陰昝智幸奉植衡富尧堯闭閉由佴";
    return name.size() == 1 ? single.contains(name) : isCompoundSurname(name);
}

bool isJapaneseSurname(QStringView name)
{
    static const QSet<QString> set = words(u"佐藤 鈴木 高橋 田中 渡辺 渡邊 渡邉 伊藤 山本 中村 小林 加藤 吉田 山田 "
                                           u"佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 "
                                           "山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 "
                                           "近藤 村上 遠藤 青木 坂本 福田 太田 西村 "
                                           "藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 "
                                           "森田 上田 内田 柴田 酒井 宮崎 横山 高木 "
                                           "安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 "
                                           "平野 藤本 河野 上野 野口 武田 松井 千葉 "
                                           "菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 "
                                           "高野 吉川 山内 西田 飯田 菊池 西川 小松 "
                                           "北村 安田 五十嵐 川口 平田 関口 中田 久保田 服部 岩田 土屋 川崎 福島 本田 "
                                           "辻本 樋口 秋山 田口 永井 山中 中西 吉村 "
                                           "川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 "
                                           "荒木 大谷 熊谷 黒田 川村 永田 小笠原 宇都宮 "
                                           "長谷部 日比野 松村 富田 広瀬 西山 片山 本間 宮田 早川 岡崎 福井 村山 荒井 "
                                           "三宅 大島 小田 栗原 堀内 豊田 安倍 岸田 "
                                           "菅野 石破 宮沢 村井 中井");
    return set.contains(name.toString());
}

bool isKoreanSurname(QStringView name)
{
    static constexpr QStringView single =
        u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄"
        "채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국";
    static const QSet<QString> compound = words(u"남궁 황보 제갈 사공 선우 서문 독고");
    return name.size() == 1 ? single.contains(name) : compound.contains(name.toString());
}

bool looksTranscribed(QStringView name)
{
    static constexpr QStringView sounds =
        u"克尔爾斯特德里拉罗羅约約翰森姆伊娜莉丽麗亚亞迪布蒂萨薩弗威廉查理哈利波奥奧巴马馬图圖灵靈艾伦倫杰傑瑞托马馬"
        "汤湯玛瑪丹尼尔爾凯凱彼得保罗詹乔喬治史密沃顿頓洛夫基维維奇科诺諾戈夏洛蒂贝貝多芬莫扎爱愛因坦牛比盖蓋茨勒普京唐"
        "纳納鲁魯杜桑帕欧歐卡门門安东東肖邦";
    qsizetype matching = 0;
    for (const QChar c : name)
        matching += sounds.contains(c) ? 1 : 0;
    return matching == name.size() && !name.isEmpty();
}

qsizetype hanTitleLength(QStringView name)
{
    static constexpr QStringView titles[] = {u"先生", u"女士", u"小姐", u"太太", u"夫人", u"博士", u"教授",
                                             u"老师", u"老師", u"律师", u"律師", u"经理", u"經理"};
    for (const QStringView title : titles) {
        if (name.size() > title.size() && name.endsWith(title))
            return title.size();
    }
    return 0;
}

bool isTitle(QStringView word)
{
    static const QSet<QString> set = words(
        u"dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend hon fr father sister herr frau fräulein "
        u"hr fru "
        "mme mlle mons monsieur madame maître me sra srta sr don doña dott dottssa sig sigra ing mag dipl-ing dipl-kfm "
        "dr-ing dkfm univ-prof pd graf gräfin freiherr baron baronin drs ir pan pani capt col gen lt maj sgt pres sen "
        "rep");
    return set.contains(bare(word));
}

bool isTitleRest(QStringView word)
{
    static const QSet<QString> set = words(u"med rer nat phil jur iur pol oec dent vet hc h c dr ing mult habil");
    return word.contains(u'.') && set.contains(bare(word));
}

bool isNameSuffix(QStringView word)
{
    static const QSet<QString> set =
        words(u"jr junior jnr sr snr ii iii iv phd md esq esquire mba cpa dds jd obe mbe cbe cfa "
              "rn pe msc bsc llm llb dphil dipl fils père jun sen");
    return set.contains(bare(word));
}

bool isParticle(QStringView word, bool strict)
{
    static const QSet<QString> set =
        words(u"von van de der den del della dello degli dei di da das do dos du la le las los lo "
              "zu zum zur vom ter ten te af av bin ibn bint al el san santa st 't y e ben");
    static const QSet<QString> clear =
        words(u"von van de der den del della di da dos du la le zu zur ter ten bin ibn al el");
    const QString lower = word.toString().toLower();
    if (word.toString() == lower)
        return set.contains(lower);
    return !strict && clear.contains(lower);
}
