// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailheaders.h"

#include "core/exchange/charset.h"
#include "core/exchange/textdecoder.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

QString decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    if (const std::optional<Charset> known = charsetFromName(QString::fromLatin1(charset)))
        return QString::fromUtf8(decodeAll(bytes, *known));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QByteArray decodedQuotedPrintable(const QByteArray &text, bool inWord)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const int code = text[i] == '=' && i + 2 < text.size() ? text.mid(i + 1, 2).toInt(&hex, 16) : 0;
        if (hex) {
            bytes += char(code);
            i += 2;
        } else if (!inWord && text[i] == '=' && text.mid(i + 1, 2).trimmed().isEmpty()) {
            i = qMax(i, text.indexOf('\n', i) < 0 ? text.size() : text.indexOf('\n', i)); // a soft break
        } else {
            bytes += inWord && text[i] == '_' ? ' ' : text[i];
        }
    }
    return bytes;
}

namespace
{
/// "=?utf-8?B?…?=": blanks between two of them are none, and a character may be cut in two.
QString decodedWords(const QByteArray &raw)
{
    static const QRegularExpression word(u"=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?="_s);
    const QString text = QString::fromLatin1(raw);
    QString decoded;
    QByteArray pending, charset;
    qsizetype from = 0;
    const auto flush = [&] {
        decoded += decodedText(pending, charset);
        pending.clear();
    };
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray between = raw.mid(from, match.capturedStart() - from),
                         set = match.captured(1).toLatin1().toLower();
        if (!between.trimmed().isEmpty() || set != charset)
            flush();
        if (!between.trimmed().isEmpty() || from == 0)
            decoded += decodedText(between, {});
        charset = set;
        const QByteArray coded = match.captured(3).toLatin1();
        pending +=
            match.captured(2).toUpper() == "B"_L1 ? QByteArray::fromBase64(coded) : decodedQuotedPrintable(coded, true);
        from = match.capturedEnd();
    }
    flush();
    return decoded + decodedText(raw.mid(from), {});
}

/// At signs that do not stand in quotes or brackets.
QList<QByteArray> split(const QByteArray &text, char sign)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (text[i] == '\\' && i + 1 < text.size()) {
            parts.last() += text[i++];
            parts.last() += text[i];
        } else if (text[i] == sign && !quoted) {
            parts.append(QByteArray());
        } else {
            parts.last() += text[i];
        }
    }
    return parts;
}

QByteArray unquoted(QByteArray text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2).replace("\\\"", "\"").replace("\\\\", "\\");
    return text;
}
} // namespace

MailHeaders MailHeaders::of(const QByteArray &message)
{
    MailHeaders headers;
    QByteArray name;
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype end = message.indexOf('\n', at);
        end = end < 0 ? message.size() : end;
        QByteArray line = message.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty() && line[0] != ' ' && line[0] != '\t' && line.indexOf(':') <= 0 && !line.startsWith("From "))
            break; // no head at all, or the body came without an empty line
        at = end + 1;
        if (line.isEmpty())
            break;
        if (line[0] == ' ' || line[0] == '\t') {
            if (!name.isEmpty())
                headers.fields[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray next = line.left(colon).trimmed().toLower();
        name = headers.fields.contains(next) || line.startsWith("From ") ? QByteArray() : next;
        if (!name.isEmpty())
            headers.fields.insert(name, line.mid(colon + 1).trimmed());
    }
    headers.body = message.mid(at);
    return headers;
}

QString MailHeaders::text(const char *name) const
{
    return decodedWords(fields.value(name)).simplified();
}

QString MailHeaders::parameter(const char *name, const QByteArray &parameter) const
{
    QString pieces;
    QByteArray charset, whole;
    for (const QByteArray &part : split(fields.value(name), ';').mid(1)) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray key = part.left(sign).trimmed().toLower();
        const QByteArray value = unquoted(part.mid(sign + 1));
        if (sign <= 0 || !key.startsWith(parameter))
            continue;
        if (key == parameter)
            return decodedWords(value).simplified();
        if (key[parameter.size()] != '*')
            continue;
        // RFC 2231: pieces in their order, the first with a charset
        if (key.endsWith('*')) {
            QByteArray coded = value;
            if (whole.isEmpty() && coded.count('\'') >= 2) {
                charset = coded.left(coded.indexOf('\''));
                coded = coded.mid(coded.indexOf('\'', coded.indexOf('\'') + 1) + 1);
            }
            whole += QByteArray::fromPercentEncoding(coded);
        } else {
            whole += value;
        }
    }
    return decodedText(whole, charset).simplified();
}

QList<MailAddress> MailHeaders::addresses(const char *name) const
{
    QList<MailAddress> all;
    for (QByteArray part : split(fields.value(name), ',')) {
        if (const qsizetype group = split(part, ':').first().size();
            group < part.size() && !part.left(group).contains('<'))
            part = part.mid(group + 1); // "Team: a@b, c@d;"
        part = part.trimmed();
        if (part.endsWith(';'))
            part.chop(1);
        const qsizetype open = part.lastIndexOf('<'), close = part.indexOf('>', open);
        QByteArray address = open >= 0 && close > open ? part.mid(open + 1, close - open - 1) : part;
        static const QRegularExpression remark(u"\\([^)]*\\)"_s);
        const QString plain = QString::fromUtf8(address).remove(remark).trimmed();
        if (!plain.contains(u'@') || plain.contains(u' '))
            continue;
        all.append({open > 0 ? decodedWords(unquoted(part.left(open))).simplified() : QString(), plain});
    }
    return all;
}
