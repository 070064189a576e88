// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookstrings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype inMemory = 32 << 20;

/// The sign that "_x000D_" stands for at this place; -1: none.
int escapedAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    bool ok = false;
    const int code = text.sliced(at + 2, 4).toInt(&ok, 16);
    return ok && text[at + 2].isLetterOrNumber() ? code : -1;
}
} // namespace

WorkbookStrings::WorkbookStrings() = default;
WorkbookStrings::~WorkbookStrings() = default;

bool WorkbookStrings::append(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_text += bytes;
    m_total += bytes.size();
    m_ends.push_back(m_total);
    return m_text.size() < inMemory || spill();
}

bool WorkbookStrings::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    const bool written = m_file->write(m_text) == m_text.size();
    m_text.truncate(0);
    return written;
}

bool WorkbookStrings::finish()
{
    if (!m_file)
        return true;
    if (!spill() || !m_file->flush())
        return false;
    m_mapped = reinterpret_cast<const char *>(m_file->map(0, m_total));
    return m_mapped != nullptr;
}

QString WorkbookStrings::at(qint64 index) const
{
    const qint64 from = index > 0 ? m_ends[size_t(index - 1)] : 0;
    const char *all = m_mapped ? m_mapped : m_text.constData();
    return QString::fromUtf8(all + from, m_ends[size_t(index)] - from);
}

QString unescapedText(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString plain;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        const int code = escapedAt(text, at);
        if (code < 0) {
            ++at;
            continue;
        }
        plain += QStringView(text).sliced(from, at - from);
        if (code != 0) // no text of ours holds it
            plain += QChar(char16_t(code));
        at += 7;
        from = at;
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

QString escapedText(const QString &text)
{
    QString escaped;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lone = c.isSurrogate() &&
                          !(c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) &&
                          !(c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
        const bool unwritable =
            (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF) || lone;
        if (!unwritable && escapedAt(text, i) < 0)
            continue;
        escaped += QStringView(text).sliced(from, i - from);
        escaped += "_x"_L1 + QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper() + u'_';
        from = i + 1;
    }
    escaped += QStringView(text).sliced(from);
    return escaped;
}

void WorkbookText::clear()
{
    m_text.clear();
    m_inText = false;
    m_phonetic = 0;
}

void WorkbookText::take(const QXmlStreamReader &token)
{
    switch (token.tokenType()) {
    case QXmlStreamReader::StartElement:
        m_phonetic += token.name() == "rPh"_L1;
        m_inText = token.name() == "t"_L1 && m_phonetic == 0;
        return;
    case QXmlStreamReader::EndElement:
        m_phonetic -= token.name() == "rPh"_L1;
        m_inText = false;
        return;
    case QXmlStreamReader::Characters:
        if (m_inText)
            m_text += token.text();
        return;
    default:
        return;
    }
}
