// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

using namespace Qt::StringLiterals;

namespace
{
QString parameterText(const QString &value)
{
    QString text;
    bool quoted = false;
    for (const QChar c : value) {
        quoted |= c == u':' || c == u';' || c == u',';
        if (c == u'^')
            text += u"^^"_s;
        else if (c == u'\n')
            text += u"^n"_s;
        else if (c == u'"')
            text += u"^'"_s;
        else
            text += c;
    }
    return quoted ? u'"' + text + u'"' : text;
}
} // namespace

bool VCardProperty::has(QLatin1StringView parameter) const
{
    return std::any_of(parameters.begin(), parameters.end(),
                       [&](const VCardParameter &p) { return p.name == parameter; });
}

QString VCardProperty::first(QLatin1StringView parameter) const
{
    for (const VCardParameter &p : parameters)
        if (p.name == parameter)
            return p.value;
    return {};
}

QStringList VCardProperty::types() const
{
    QStringList types;
    for (const VCardParameter &p : parameters)
        if (p.name == "TYPE"_L1)
            types.append(p.value.toUpper());
    return types;
}

bool VCardProperty::hasType(QLatin1StringView type) const
{
    return std::any_of(parameters.begin(), parameters.end(), [&](const VCardParameter &p) {
        return p.name == "TYPE"_L1 && p.value.compare(type, Qt::CaseInsensitive) == 0;
    });
}

QList<QStringView> splitVCardValue(QStringView value, QChar separator)
{
    QList<QStringView> pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\') {
            ++i;
        } else if (value[i] == separator) {
            pieces.append(value.mid(from, i - from));
            from = i + 1;
        }
    }
    pieces.append(value.mid(from));
    return pieces;
}

QString vcardText(QStringView escaped)
{
    if (!escaped.contains(u'\\'))
        return escaped.toString();
    QString text;
    text.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != u'\\' || i + 1 == escaped.size()) {
            text += escaped[i];
            continue;
        }
        const QChar next = escaped[++i];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (next == u'\\' || next == u',' || next == u';' || next == u':')
            text += next;
        else
            (text += u'\\') += next; // no escape that there is: it means itself
    }
    return text;
}

QStringList vcardTexts(QStringView value, QChar separator)
{
    QStringList texts;
    for (const QStringView piece : splitVCardValue(value, separator))
        texts.append(vcardText(piece));
    return texts;
}

QString vcardEscaped(const QString &text)
{
    if (std::none_of(text.begin(), text.end(),
                     [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\\' || c == u',' || c == u';'; }))
        return text;
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            escaped += u"\\n"_s;
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QByteArray vcardLine(const VCardProperty &property, int version)
{
    QString line;
    if (!property.group.isEmpty())
        line = property.group + u'.';
    line += property.name;
    for (qsizetype i = 0; i < property.parameters.size(); ++i) {
        const VCardParameter &parameter = property.parameters[i];
        const bool more = i > 0 && property.parameters[i - 1].name == parameter.name;
        line += more ? u","_s : u';' + parameter.name + u'=';
        line += parameterText(parameter.value);
    }
    if (!property.binary)
        return (line + u':' + property.value).toUtf8();
    if (version == 40) {
        const QString type = property.mediaType.isEmpty() ? u"application/octet-stream"_s : property.mediaType;
        return (line + u":data:"_s + type + u";base64,"_s + property.value).toUtf8();
    }
    line += u";ENCODING=b"_s;
    if (!property.mediaType.isEmpty())
        line += u";TYPE="_s + property.mediaType.section(u'/', -1).toUpper();
    return (line + u':' + property.value).toUtf8();
}
