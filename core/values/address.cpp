// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/address.h"

#include "core/values/addressformats.h"

using namespace Qt::StringLiterals;

namespace
{
bool isEastAsian(QStringView text)
{
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
            script == QChar::Script_Hangul)
            return true;
    }
    return false;
}

QString streetOf(const PostalAddress &address, QStringView separator)
{
    QStringList lines;
    for (const QString &part : {address.street, address.street2}) {
        for (const QString &line : part.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines << line.trimmed();
        }
    }
    return lines.join(separator);
}

QString partOf(const PostalAddress &address, QChar letter, bool native)
{
    switch (letter.unicode()) {
    case u'S':
        return streetOf(address, native ? u"" : u"\n");
    case u'C':
        // 北京市 and the like are province and city at once.
        return native && (address.city == address.region || address.city + u'市' == address.region)
                   ? QString()
                   : address.city.trimmed();
    case u'R':
        return address.region.trimmed();
    case u'P':
        return address.postcode.trimmed();
    default:
        return {};
    }
}

QString fill(QStringView line, const PostalAddress &address, bool native)
{
    QString text;
    QString between;
    QString front;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'[') {
            const qsizetype end = line.indexOf(u']', i);
            front = line.mid(i + 1, end - i - 1).toString();
            i = end;
        } else if (QStringView(u"SCRP").contains(c)) {
            const QString part = partOf(address, c, native);
            if (!part.isEmpty()) {
                text += text.isEmpty() ? QString() : between;
                text += part.startsWith(front) ? part : front + part;
            }
            between.clear();
            front.clear();
        } else {
            between += c;
        }
    }
    return text;
}
} // namespace

bool PostalAddress::isEmpty() const
{
    return street.isEmpty() && street2.isEmpty() && city.isEmpty() && region.isEmpty() && postcode.isEmpty() &&
           country.isEmpty();
}

QStringList formatAddress(const PostalAddress &address, const QString &lang, const QString &homeCountry)
{
    const QString code = countryCode(address.country);
    const bool eastAsian = isEastAsian(address.street + address.city + address.region);
    AddressFormat format = addressFormat(code.isEmpty() ? homeCountry : code);
    // An address in Chinese without a country known is still read from large to small.
    if (format.nativeLines.isEmpty() && eastAsian && code.isEmpty())
        format = addressFormat(u"CN"_s);
    const bool native = eastAsian && !format.nativeLines.isEmpty();
    QStringList lines;
    for (const QStringView line : (native ? format.nativeLines : format.lines).split(u'|')) {
        for (const QString &text : fill(line, address, native).split(u'\n', Qt::SkipEmptyParts))
            lines << text;
    }
    const QString country = code.isEmpty() ? address.country.trimmed() : countryName(code, lang);
    if (!country.isEmpty() && (code.isEmpty() || code != homeCountry))
        lines.insert(native ? 0 : lines.size(), country);
    return lines;
}
