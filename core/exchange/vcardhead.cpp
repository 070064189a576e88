// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardhead.h"

#include <QByteArrayView>

using namespace Qt::StringLiterals;

namespace
{
/// The pieces between separators that stand outside of quotes.
QList<QByteArrayView> pieces(QByteArrayView text, char separator)
{
    QList<QByteArrayView> all;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == separator && !quoted) {
            all.append(text.sliced(from, i - from));
            from = i + 1;
        }
    }
    all.append(text.sliced(from));
    return all;
}

/// Ends outside of quotes; a quote that is never closed is a mere character.
qsizetype colonOf(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QString parameterValue(QByteArrayView raw, int version)
{
    QString text = QString::fromUtf8(raw.trimmed());
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c == QChar::ByteOrderMark; });
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    if (version == 21 || !text.contains(u'^'))
        return text;
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'^' && i + 1 < text.size() ? text[i + 1] : QChar();
        const bool escape = next == u'n' || next == u'^' || next == u'\'';
        value += !escape ? text[i] : next == u'n' ? u'\n' : next == u'\'' ? u'"' : u'^';
        i += escape;
    }
    return value;
}

bool isOneOf(QByteArrayView word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

bool saysEncoding(QByteArrayView value)
{
    return isOneOf(value, {"QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT", "Q"});
}

/// "TYPE" and "HOME" of "TYPE=HOME" as of the bare "HOME" that 2.1 has.
std::pair<QByteArrayView, QByteArrayView> named(QByteArrayView piece)
{
    const qsizetype equals = piece.indexOf('=');
    if (equals >= 0)
        return {piece.first(equals).trimmed(), piece.sliced(equals + 1).trimmed()};
    if (isOneOf(piece, {"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"}))
        return {"ENCODING", piece};
    if (isOneOf(piece, {"INLINE", "URL", "CONTENT-ID", "CID"}))
        return {"VALUE", piece};
    return {"TYPE", piece.trimmed()};
}

QString mediaTypeOf(const VCardProperty &property)
{
    const QString said = property.first("MEDIATYPE"_L1);
    if (!said.isEmpty())
        return said.toLower();
    QStringList types = property.types();
    types.removeIf([](const QString &type) { return type == "WORK"_L1 || type == "HOME"_L1 || type == "PREF"_L1; });
    const QString type = types.value(0).toLower();
    if (type.isEmpty() || type.contains(u'/'))
        return type;
    const bool sound = property.name == "SOUND"_L1, key = property.name == "KEY"_L1;
    return (sound ? u"audio/"_s : key ? u"application/"_s : u"image/"_s) + type;
}

bool isMediaType(const QString &type)
{
    return std::all_of(type.begin(), type.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"/.+-").contains(c);
    });
}

/// The parameters of bytes say how they are written, which their media type does as well.
void settleBinary(VCardProperty *property)
{
    property->mediaType = mediaTypeOf(*property);
    if (!isMediaType(property->mediaType))
        property->mediaType.clear();
    property->parameters.removeIf([](const VCardParameter &p) {
        return p.name == "TYPE"_L1 || p.name == "VALUE"_L1 || p.name == "MEDIATYPE"_L1;
    });
}
} // namespace

VCardHead vcardHead(const QByteArray &line)
{
    VCardHead head;
    head.colon = colonOf(line);
    if (const qsizetype first = line.indexOf(';'); first < 0 || (head.colon >= 0 && first > head.colon))
        return head;
    const QList<QByteArrayView> all =
        pieces(QByteArrayView(line).first(head.colon < 0 ? line.size() : head.colon), ';');
    for (qsizetype i = 1; i < all.size(); ++i) {
        const auto [name, value] = named(all[i]);
        if (isOneOf(name, {"CHARSET"}))
            head.charset = value.toByteArray();
        if (!isOneOf(name, {"ENCODING"}) && !(isOneOf(name, {"TYPE"}) && saysEncoding(value)))
            continue;
        head.quotedPrintable |= isOneOf(value, {"QUOTED-PRINTABLE", "Q"});
        head.base64 |= isOneOf(value, {"BASE64", "B"});
    }
    return head;
}

std::optional<VCardProperty> vcardNamed(const QByteArray &line, const VCardHead &head, int version)
{
    if (head.colon < 0)
        return std::nullopt;
    const QByteArrayView said = QByteArrayView(line).first(head.colon);
    const qsizetype first = said.indexOf(';'); // most lines have no parameter
    const QList<QByteArrayView> all = first < 0 ? QList<QByteArrayView>() : pieces(said, ';');
    VCardProperty property;
    QByteArrayView name = (first < 0 ? said : all.front()).trimmed();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        if (!isName(name.first(dot)))
            return std::nullopt;
        property.group = QString::fromLatin1(name.first(dot));
        name = name.sliced(dot + 1);
    }
    if (!isName(name))
        return std::nullopt;
    property.name = QString::fromLatin1(name).toUpper();
    if (property.name == "BEGIN"_L1 || property.name == "END"_L1)
        return std::nullopt; // of nothing that we know: written again it would part the card
    property.binary = head.base64;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const auto [key, values] = named(all[i]);
        if (!isName(key) || isOneOf(key, {"CHARSET", "ENCODING"}))
            continue;
        const QString parameter = QString::fromLatin1(key).toUpper();
        for (const QByteArrayView raw : pieces(values, ',')) {
            const QString value = parameterValue(raw, version);
            const bool type = parameter == "TYPE"_L1;
            const QStringList parts =
                type && value.contains(u',') ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value};
            for (const QString &part : parts) {
                const QString word = part.trimmed();
                if (!word.isEmpty() && !(type && saysEncoding(word.toLatin1())))
                    property.parameters.append({parameter, word});
            }
        }
    }
    if (property.binary)
        settleBinary(&property);
    return property;
}

QByteArray base64Only(QByteArray text)
{
    text.removeIf([](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
                 c == '=');
    });
    return text;
}

void takeDataUri(VCardProperty *property)
{
    if (!property->value.startsWith("data:"_L1, Qt::CaseInsensitive))
        return;
    const QString uri = vcardText(property->value);
    const qsizetype comma = uri.indexOf(u',');
    const QString head = uri.mid(5, comma - 5);
    if (comma < 0 || !head.endsWith(";base64"_L1, Qt::CaseInsensitive))
        return;
    settleBinary(property);
    property->binary = true;
    property->value = QString::fromLatin1(base64Only(uri.mid(comma + 1).toLatin1()));
    if (const QString type = head.section(u';', 0, 0).toLower();
        !type.isEmpty() && isMediaType(type) && type != "application/octet-stream"_L1)
        property->mediaType = type;
}
