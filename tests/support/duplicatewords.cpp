// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/duplicatewords.h"

using namespace Qt::StringLiterals;

namespace invented
{
namespace
{
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
} // namespace

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

const QStringList callingCodes{u"86"_s, u"44"_s, u"49"_s, u"34"_s};
} // namespace invented
