// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestUrl = 2000;
constexpr qsizetype line = 76;
constexpr qsizetype wordBytes = 45; ///< of UTF-8 in one encoded word: 60 in base64, 72 with what stands around it

/// A header is one line, whatever somebody typed: no second one can be smuggled in.
QString oneLine(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return out.simplified();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// RFC 2047: words that no character spans, each on a line of its own behind the first.
QByteArrayList encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray bytes;
    const auto end = [&] {
        if (!bytes.isEmpty())
            words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&c, 1).toUtf8();
        if (bytes.size() + next.size() > wordBytes)
            end();
        bytes += next;
    }
    end();
    return words;
}

/// "Subject: …": what does not fit goes into lines that begin with a blank.
QByteArray header(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray out = name + ':', current = out;
    for (const QByteArray &word : words) {
        if (current.size() + 1 + word.size() > line && current.size() > 1) {
            out += "\r\n";
            current.clear();
        }
        out += ' ' + word;
        current += ' ' + word;
    }
    return out + "\r\n";
}

QByteArrayList unstructured(const QString &text)
{
    const bool looksEncoded = text.contains("=?"_L1);
    QByteArrayList words = text.toUtf8().split(' ');
    const bool tooLong = std::any_of(words.begin(), words.end(), [](const QByteArray &w) { return w.size() > 70; });
    return isPlain(text) && !looksEncoded && !tooLong ? words : encodedWords(text);
}

/// A name before an address: in quotes, or encoded.
QByteArrayList phrase(const QString &name)
{
    if (!isPlain(name) || name.contains("=?"_L1) || name.size() > 60)
        return encodedWords(name);
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return {u"\"%1\""_s.arg(quoted).toUtf8()};
}

QString withLineFeeds(const QString &text)
{
    QString out = text;
    return out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QByteArray quotedPrintable(const QByteArray &text)
{
    static const char hex[] = "0123456789ABCDEF";
    QByteArray out;
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '\n') {
            out += "\r\n";
            length = 0;
            continue;
        }
        const bool last = i + 1 == text.size() || text[i + 1] == '\n';
        const bool blank = c == ' ' || c == '\t';
        const bool literal = (c > ' ' && c <= '~' && c != '=') || (blank && !last);
        const qsizetype needed = literal ? 1 : 3;
        if (length + needed > line - 1) { // there must be room for the sign that the line goes on
            out += "=\r\n";
            length = 0;
        }
        if (literal)
            out += char(c);
        else
            out.append('=').append(hex[c >> 4]).append(hex[c & 15]);
        length += needed;
    }
    return out + "\r\n";
}

QByteArray base64Lines(const QByteArray &text)
{
    const QByteArray encoded = text.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += line)
        out += encoded.mid(i, line) + "\r\n";
    return out;
}
} // namespace

QUrl mailtoUrl(const MailDraft &draft)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(withLineFeeds(text).replace(u'\n', u"\r\n"_s)));
    };
    QStringList parts;
    if (!draft.subject.isEmpty())
        parts.append(u"subject="_s + encoded(oneLine(draft.subject)));
    if (!draft.body.isEmpty())
        parts.append(u"body="_s + encoded(draft.body));
    QString url = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(oneLine(draft.to), "@"));
    if (!parts.isEmpty())
        url += u'?' + parts.join(u'&');
    return url.size() <= longestUrl ? QUrl(url, QUrl::StrictMode) : QUrl();
}

QByteArray mailFile(const MailDraft &draft)
{
    const QString address = oneLine(draft.to).remove(u' '), name = oneLine(draft.toName);
    QByteArray message = header("X-Unsent", {"1"});
    if (!address.isEmpty())
        message += header("To", name.isEmpty() ? QByteArrayList{address.toUtf8()}
                                               : phrase(name) + QByteArrayList{'<' + address.toUtf8() + '>'});
    message += header("Subject", unstructured(oneLine(draft.subject)));
    message += header("MIME-Version", {"1.0"});
    message += header("Content-Type", {"text/plain;", "charset=UTF-8"});
    const QString text = withLineFeeds(draft.body);
    const QByteArray bytes = text.toUtf8();
    const auto foreign = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c < 0; });
    const bool readable = foreign * 6 < bytes.size(); // mostly Latin: stays readable where nothing decodes it
    message += header("Content-Transfer-Encoding", {readable ? "quoted-printable" : "base64"});
    return message + "\r\n" +
           (readable ? quotedPrintable(bytes) : base64Lines(QString(text).replace(u'\n', u"\r\n"_s).toUtf8()));
}
