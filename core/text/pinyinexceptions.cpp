// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyinexceptions.h"

#include <QHash>
#include <vector>

namespace
{
struct Exception {
    const char16_t *characters;
    const char *readings; // one for each character
};

// Surnames read otherwise than the character alone. Those of two characters come into play before those of one.
constexpr Exception surnames[] = {
    {u"尉迟", "yu4 chi2"},  {u"万俟", "mo4 qi2"},   {u"长孙", "zhang3 sun1"}, {u"单于", "chan2 yu2"},
    {u"澹台", "tan2 tai2"}, {u"令狐", "ling2 hu2"}, {u"鲜于", "xian1 yu2"},   {u"乐正", "yue4 zheng4"},
    {u"子车", "zi3 ju1"},   {u"亓官", "qi2 guan1"}, {u"皇甫", "huang2 fu3"},  {u"夏侯", "xia4 hou2"},
    {u"太史", "tai4 shi3"}, {u"单", "shan4"},       {u"曾", "zeng1"},         {u"仇", "qiu2"},
    {u"查", "zha1"},        {u"解", "xie4"},        {u"翟", "zhai2"},         {u"区", "ou1"},
    {u"朴", "piao2"},       {u"盖", "ge3"},         {u"任", "ren2"},          {u"华", "hua4"},
    {u"乐", "yue4"},        {u"员", "yun4"},        {u"缪", "miao4"},         {u"冼", "xian3"},
    {u"洗", "xian3"},       {u"黑", "he4"},         {u"秘", "bi4"},           {u"折", "she2"},
    {u"繁", "po2"},         {u"令", "ling2"},       {u"召", "shao4"},         {u"燕", "yan1"},
    {u"能", "nai4"},        {u"哈", "ha3"},         {u"纪", "ji3"},           {u"宁", "ning4"},
    {u"訾", "zi1"},         {u"逄", "pang2"},       {u"覃", "qin2"},          {u"隗", "wei3"},
    {u"那", "na1"},         {u"句", "gou1"},        {u"钭", "tou3"},          {u"佴", "nai4"},
    {u"祭", "zhai4"},       {u"晁", "chao2"},       {u"郗", "xi1"},           {u"过", "guo1"},
    {u"葛", "ge3"},         {u"谌", "chen2"},       {u"贾", "jia3"},          {u"薄", "bo2"},
    {u"种", "chong2"},      {u"重", "chong2"},      {u"相", "xiang4"},        {u"应", "ying1"},
    {u"沈", "shen3"},       {u"占", "zhan1"},       {u"都", "du1"},           {u"曲", "qu1"},
    {u"阚", "kan4"},        {u"撒", "sa3"},         {u"肖", "xiao1"},         {u"臧", "zang1"},
    {u"宓", "mi4"},         {u"乜", "nie4"},        {u"褚", "chu3"},          {u"尹", "yin3"},
    {u"卜", "bu3"},         {u"车", "che1"},        {u"石", "shi2"},          {u"盛", "sheng4"},
    {u"强", "qiang2"},      {u"干", "gan1"},        {u"牟", "mou2"},          {u"候", "hou2"},
    {u"冯", "feng2"},       {u"俞", "yu2"},         {u"余", "yu2"},           {u"角", "jue2"},
    {u"藏", "zang1"},
};

// Words common in the names of firms and places.
constexpr Exception words[] = {
    {u"重庆", "chong2 qing4"},  {u"厦门", "xia4 men2"},    {u"西藏", "xi1 zang4"},    {u"六安", "lu4 an1"},
    {u"丽水", "li2 shui3"},     {u"蚌埠", "beng4 bu4"},    {u"银行", "yin2 hang2"},   {u"商行", "shang1 hang2"},
    {u"洋行", "yang2 hang2"},   {u"车行", "che1 hang2"},   {u"分行", "fen1 hang2"},   {u"支行", "zhi1 hang2"},
    {u"行业", "hang2 ye4"},     {u"行长", "hang2 zhang3"}, {u"音乐", "yin1 yue4"},    {u"乐器", "yue4 qi4"},
    {u"会计", "kuai4 ji4"},     {u"校长", "xiao4 zhang3"}, {u"院长", "yuan4 zhang3"}, {u"局长", "ju2 zhang3"},
    {u"部长", "bu4 zhang3"},    {u"处长", "chu4 zhang3"},  {u"科长", "ke1 zhang3"},   {u"市长", "shi4 zhang3"},
    {u"会长", "hui4 zhang3"},   {u"店长", "dian4 zhang3"}, {u"事长", "shi4 zhang3"},  {u"厂长", "chang3 zhang3"},
    {u"成长", "cheng2 zhang3"}, {u"调查", "diao4 cha2"},   {u"便宜", "pian2 yi2"},    {u"省会", "sheng3 hui4"},
};

// The rows with their readings parsed, found by one or two characters.
class ExceptionTable
{
public:
    explicit ExceptionTable(std::span<const Exception> rows)
    {
        for (const Exception &row : rows) {
            std::vector<Syllable> &parsed = m_rows[QString::fromUtf16(row.characters)];
            for (const QByteArray &reading : QByteArray(row.readings).split(' '))
                parsed.push_back(syllable(reading));
        }
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            for (const QChar c : row.key())
                m_known.insert(c.unicode(), true);
        }
    }

    Syllables find(QStringView text, qsizetype index, qsizetype length) const
    {
        if (index < 0 || index + length > text.size() || !m_known.contains(text[index].unicode()))
            return {};
        const auto row = m_rows.constFind(QString::fromRawData(text.data() + index, length));
        return row == m_rows.cend() ? Syllables() : Syllables(*row);
    }

private:
    QHash<QString, std::vector<Syllable>> m_rows;
    QHash<char16_t, bool> m_known; // spares most look-ups the longer key
};
} // namespace

Syllable syllable(QByteArrayView letters)
{
    Syllable result;
    for (const char c : letters) {
        if (c >= '0' && c <= '9')
            result.tone = quint8(c - '0') & 7;
        else if (result.length < result.letters.size())
            result.letters[result.length++] = c;
    }
    return result;
}

Syllables surnameException(QStringView folded)
{
    static const ExceptionTable table(surnames);
    const Syllables both = table.find(folded, 0, 2);
    return both.empty() ? table.find(folded, 0, 1) : both;
}

const Syllable *wordException(QStringView folded, qsizetype index)
{
    static const ExceptionTable table(words);
    const Syllables asFirst = table.find(folded, index, 2);
    if (!asFirst.empty())
        return &asFirst[0];
    const Syllables asSecond = table.find(folded, index - 1, 2);
    return asSecond.empty() ? nullptr : &asSecond[1];
}
