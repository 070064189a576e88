// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellkinds.h"

#include "core/exchange/dateparse.h"
#include "core/exchange/numberparse.h"

#include <QHash>
#include <QString>
#include <algorithm>

std::optional<bool> parseYesNo(QStringView text)
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> all;
        for (const auto *word :
             {u"true", u"yes", u"y",  u"t",  u"on", u"1",  u"ja", u"j", u"wahr", u"oui", u"vrai", u"si",   u"sí",
              u"sim",  u"是",  u"有", u"真", u"对", u"對", u"✓",  u"✔", u"☑",    u"√",   u"x",    u"はい", u"예"})
            all.insert(QString::fromUtf16(word), true);
        for (const auto *word :
             {u"false", u"no", u"n",  u"f",  u"off", u"0", u"nein", u"falsch", u"non", u"faux",   u"não",   u"否",
              u"无",    u"無", u"假", u"错", u"✗",   u"✘", u"☐",    u"×",      u"-",   u"いいえ", u"아니요"})
            all.insert(QString::fromUtf16(word), false);
        return all;
    }();
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 6)
        return std::nullopt;
    const auto found = words.constFind(text.toString().toLower());
    return found == words.cend() ? std::nullopt : std::optional(found.value());
}

bool looksLikeEmail(QStringView text)
{
    text = text.trimmed();
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || text.size() > 254)
        return false;
    const QStringView host = text.sliced(at + 1);
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 1 || dot == host.size() - 1)
        return false;
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'"'; });
}

bool looksLikeUrl(QStringView text)
{
    text = text.trimmed();
    if (text.contains(u' ') || text.contains(u'@'))
        return false;
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"ftp://")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return text.size() > scheme.size();
    }
    if (text.startsWith(u"www.", Qt::CaseInsensitive))
        return text.indexOf(u'.', 5) > 0;
    // A bare domain: letters after the last dot of the host.
    const QStringView host = text.first(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/'));
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 2 || host.size() - dot < 3 || host.size() - dot > 8)
        return false;
    const auto letter = [](QChar c) { return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z'; };
    return std::all_of(host.begin() + dot + 1, host.end(), letter) &&
           std::all_of(host.begin(), host.begin() + dot,
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
}

bool looksLikePhone(QStringView text)
{
    text = text.trimmed();
    int digits = 0;
    int signs = 0;
    bool extension = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar(c).isDigit()) {
            ++digits;
            continue;
        }
        if (c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || (c == u'+' && i == 0) ||
            c == 0xA0 || c == 0x2011 || c == 0x2013 || c == 0xFF08 || c == 0xFF09 || c == 0xFF0D ||
            (c == u'+' && i == 1)) {
            ++signs;
            continue;
        }
        const QStringView rest = text.sliced(i);
        const bool starts = rest.startsWith(u"ext", Qt::CaseInsensitive) ||
                            rest.startsWith(u"x", Qt::CaseInsensitive) || rest.startsWith(u"转") ||
                            rest.startsWith(u"轉") || rest.startsWith(u"#") || rest.startsWith(u"分机");
        if (!starts || extension || digits < 6)
            return false;
        extension = true;
        ++signs;
        while (i + 1 < text.size() && !text[i + 1].isDigit())
            ++i;
    }
    if (digits < (text[0] == u'+' ? 6 : 7) || digits > 20)
        return false;
    if (signs == 0)
        return text[0] == u'0' ? digits >= 8 : digits == 11 && text[0] == u'1' && text[1] >= u'3';
    // 2024-05-06, 873607.15 and 1 234 567 are no phone numbers.
    if (text[0] != u'+' && text[0] != u'0' && numberEvidence(text).number)
        return false;
    if (parseDate(text, DateOrder::Dmy) || parseDate(text, DateOrder::Mdy) || parseDateTimeParts(text, DateOrder::Dmy))
        return false;
    const bool phoneSigns = text.startsWith(u'+') || text.contains(u'(') || text.contains(u'-') ||
                            text.contains(u'/') || extension || text[0] == u'0';
    return phoneSigns || digits >= 9;
}
