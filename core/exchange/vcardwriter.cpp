// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardwriter.h"

#include <QIODevice>

namespace
{
constexpr qsizetype widest = 75;
constexpr qsizetype pieceBytes = 256 << 10;

bool isInside(char c) ///< of a character of several bytes
{
    return (uchar(c) & 0xc0) == 0x80;
}
} // namespace

void VCardWriter::line(const QByteArray &text)
{
    qsizetype from = 0;
    for (qsizetype room = widest; text.size() - from > room; room = widest - 1) {
        qsizetype until = from + room;
        while (until > from + 1 && isInside(text[until]))
            --until;
        m_bytes.append(text.constData() + from, until - from);
        m_bytes += "\r\n ";
        from = until;
    }
    m_bytes.append(text.constData() + from, text.size() - from);
    m_bytes += "\r\n";
}

void VCardWriter::write(const QList<VCardProperty> &properties)
{
    m_bytes += "BEGIN:VCARD\r\nVERSION:";
    m_bytes += m_version == 40 ? "4.0\r\n" : "3.0\r\n";
    for (const VCardProperty &property : properties)
        line(vcardLine(property, m_version));
    m_bytes += "END:VCARD\r\n";
    if (m_bytes.size() >= pieceBytes)
        finish();
}

bool VCardWriter::finish()
{
    m_failed |= m_device->write(m_bytes) != m_bytes.size();
    m_bytes.clear();
    return !m_failed;
}
