// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include "core/exchange/textdecoder.h"
#include "core/exchange/vcardhead.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

constexpr qsizetype pieceBytes = 256 << 10;
constexpr qsizetype mostLine = 24 << 20; ///< bytes of a line, photos included
constexpr qsizetype mostCard = 64 << 20;
constexpr qsizetype mostUndeclared = 256 << 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBase64(const QByteArray &line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=' || isBlank(c);
    });
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0) {
            bytes += text[i];
        } else {
            bytes += char(high * 16 + low);
            i += 2;
        }
    }
    return bytes;
}

/// Brings a value into the escaped form of 3.0 and 4.0. In 2.1 only ; and what stands before it are escaped, and a
/// comma separates nothing but words of a list.
QString brought(const QString &value, int version, bool list)
{
    if (version != 21 && !value.contains(u'\r') && !value.contains(u'\n') && !value.contains(QChar()) &&
        !value.contains(QChar(QChar::ByteOrderMark)))
        return value;
    QString text;
    text.reserve(value.size() + 8);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\r' || c == u'\n') {
            if (c == u'\r' && i + 1 < value.size() && value[i + 1] == u'\n')
                ++i;
            text += u"\\n"_s;
        } else if (c.isNull() || c == QChar::ByteOrderMark) {
            continue; // the mark would be lost as soon as it came to stand in front
        } else if (version != 21) {
            text += c;
        } else if (c == u'\\') {
            const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
            const bool escape = next == u';' || next == u',' || next == u':' || next == u'\\';
            text += u'\\';
            text += escape ? next : u'\\';
            i += escape;
        } else {
            if (c == u',' && !list)
                text += u'\\';
            text += c;
        }
    }
    return text;
}

bool isWord(const QByteArray &line, const char *word)
{
    return line.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

bool isBegin(const QByteArray &line)
{
    return isWord(line, "BEGIN:VCARD");
}
} // namespace

struct VCardReader::Head : VCardHead {
};

QString VCardWarning::text() const
{
    switch (what) {
    case BrokenLine:
        return Texts::tr("lines that are no line of a card; left out");
    case NoEnd:
        return Texts::tr("cards without an end; taken as far as they go");
    case Outside:
        return Texts::tr("lines outside of any card; left out");
    case TooLong:
        return Texts::tr("lines longer than any card has them; left out");
    }
    Q_UNREACHABLE();
}

VCardReader::VCardReader(QIODevice *device, Charset fallback) : m_device(device), m_fallback(fallback) {}

void VCardReader::warn(VCardWarning::What what, qint64 line)
{
    for (VCardWarning &warning : m_warnings)
        if (warning.what == what) {
            ++warning.count;
            return;
        }
    m_warnings.append({what, line, 1});
}

/// A line as it stands in the file, without its end.
bool VCardReader::readPhysical(QByteArray *line)
{
    if (m_peeked) {
        *line = *std::exchange(m_peeked, std::nullopt);
        return true;
    }
    line->clear();
    bool tooLong = false;
    for (;;) {
        if (m_at == m_buffer.size()) {
            m_buffer = m_ended ? QByteArray() : m_device->read(pieceBytes);
            m_at = 0;
            m_ended |= m_buffer.isEmpty();
            if (m_ended)
                break;
            if (!std::exchange(m_told, true))
                m_loneReturns = !m_buffer.contains('\n') && m_buffer.contains('\r');
        }
        const char end = m_loneReturns ? '\r' : '\n';
        const qsizetype found = m_buffer.indexOf(end, m_at);
        const qsizetype until = found < 0 ? m_buffer.size() : found;
        tooLong |= line->size() + until - m_at > mostLine;
        if (!tooLong)
            line->append(m_buffer.constData() + m_at, until - m_at);
        m_at = until + (found < 0 ? 0 : 1);
        if (found >= 0) {
            ++m_line;
            if (tooLong) {
                warn(VCardWarning::TooLong, m_line);
                line->clear();
            }
            if (line->endsWith('\r'))
                line->chop(1);
            return true;
        }
    }
    if (line->isEmpty() || tooLong)
        return false;
    ++m_line;
    return true;
}

bool VCardReader::peek(QByteArray *line)
{
    if (!m_peeked) {
        QByteArray next;
        if (!readPhysical(&next))
            return false;
        m_peeked = next;
    }
    *line = *m_peeked;
    return true;
}

/// Adds the lines that `line` goes on in.
void VCardReader::keepOn(QByteArray *line, const Head &head)
{
    QByteArray more;
    while (line->size() < mostLine && peek(&more)) {
        if (head.quotedPrintable && line->endsWith('=')) {
            line->chop(1); // a soft break: what follows is taken as it stands
        } else if (!more.isEmpty() && isBlank(more.front())) {
            more.remove(0, 1);
        } else if (!head.base64 || !isBase64(more)) {
            break; // bytes in base64 went on without a fold in 2.1
        }
        line->append(more);
        m_peeked.reset();
    }
    if (head.quotedPrintable && line->endsWith('='))
        line->chop(1);
}

bool VCardReader::readLogical(QByteArray *line, Head *head)
{
    do {
        if (!readPhysical(line))
            return false;
    } while (line->trimmed().isEmpty());
    static_cast<VCardHead &>(*head) = vcardHead(*line);
    const qsizetype size = line->size();
    keepOn(line, *head);
    if (line->size() == size)
        return true;
    // A fold may stand before the colon, so what the line says of itself is known for sure only now.
    static_cast<VCardHead &>(*head) = vcardHead(*line);
    keepOn(line, *head);
    return true;
}

/// The card within a card (AGENT of 2.1), as one text.
QByteArray VCardReader::nested()
{
    QByteArray all, line;
    int depth = 0;
    while (peek(&line)) {
        if (depth == 0 && !isBegin(line)) {
            if (!line.trimmed().isEmpty())
                break;
            m_peeked.reset();
            continue;
        }
        m_peeked.reset();
        depth += isBegin(line) ? 1 : isWord(line, "END:VCARD") ? -1 : 0;
        if (all.size() < mostLine)
            all += (all.isEmpty() ? QByteArray() : QByteArray("\n")) + line;
        if (depth == 0)
            break;
    }
    return all;
}

QString VCardReader::decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
    const std::optional<Charset> named =
        charset.isEmpty() ? std::nullopt : charsetFromName(QString::fromLatin1(charset));
    if (ascii && (!named || charsetIsUnicode(*named)))
        return QString::fromLatin1(bytes);
    if (!named || *named == Charset::Utf8) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        QString text = utf8(bytes);
        if (!utf8.hasError())
            return text;
        if (m_undeclared.size() < mostUndeclared)
            m_undeclared += bytes + '\n';
    }
    return QString::fromUtf8(decodeAll(bytes, named && *named != Charset::Utf8 ? *named : m_fallback));
}

std::optional<VCardProperty> VCardReader::property(const QByteArray &line, const Head &head, int version)
{
    std::optional<VCardProperty> property = vcardNamed(line, head, version);
    if (!property)
        return property;
    QByteArray value = QByteArray::fromRawData(line.constData() + head.colon + 1, line.size() - head.colon - 1);
    if (property->binary && !value.startsWith("http")) {
        property->value = QString::fromLatin1(base64Only(value));
        return property;
    }
    property->binary = false;
    if (head.quotedPrintable)
        value = fromQuotedPrintable(value);
    const bool list = property->name == "CATEGORIES"_L1 || property->name == "NICKNAME"_L1;
    property->value = brought(decoded(value, head.charset), version, list);
    takeDataUri(&*property);
    return property;
}

bool VCardReader::next(VCard *card)
{
    QByteArray line;
    Head head;
    while (!m_begun) {
        if (!readLogical(&line, &head))
            return false;
        if (line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        m_begun = isBegin(line);
        m_beginLine = m_line - (m_peeked ? 1 : 0);
        if (!m_begun)
            warn(VCardWarning::Outside, m_beginLine);
    }
    m_begun = false;
    *card = {};
    card->line = m_beginLine;
    card->properties.reserve(16);
    qsizetype size = 0;
    while (readLogical(&line, &head)) {
        const qint64 at = m_line - (m_peeked ? 1 : 0);
        if (isWord(line, "END:VCARD"))
            return true;
        if (isBegin(line)) {
            warn(VCardWarning::NoEnd, card->line);
            m_begun = true;
            m_beginLine = at;
            return true;
        }
        std::optional<VCardProperty> found = property(line, head, card->version);
        if (!found) {
            warn(VCardWarning::BrokenLine, at);
            continue;
        }
        if (found->name == "VERSION"_L1) {
            const QString version = found->value.trimmed();
            card->version = version == "2.1"_L1 ? 21 : version == "4.0"_L1 ? 40 : 30;
            continue;
        }
        if (found->name == "AGENT"_L1 && found->value.trimmed().isEmpty())
            found->value = brought(vcardEscaped(decoded(nested(), {})), 30, false);
        size += found->value.size();
        if (size > mostCard)
            warn(VCardWarning::TooLong, at);
        else
            card->properties.append(std::move(*found));
    }
    warn(VCardWarning::NoEnd, card->line);
    return true;
}

std::optional<VCardProperty> readVCardLine(const QByteArray &line)
{
    const VCardHead head = vcardHead(line);
    std::optional<VCardProperty> property = vcardNamed(line, head, 30);
    if (property)
        property->value = QString::fromUtf8(line.mid(head.colon + 1));
    return property;
}
