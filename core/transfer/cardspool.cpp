// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardspool.h"

#include <cstring>

namespace
{
void addNumber(qsizetype number, QByteArray *bytes)
{
    const auto fixed = qint32(number);
    bytes->append(reinterpret_cast<const char *>(&fixed), sizeof fixed);
}

qint32 takeNumber(QByteArrayView *bytes)
{
    qint32 number = 0;
    std::memcpy(&number, bytes->data(), sizeof number);
    *bytes = bytes->sliced(sizeof number);
    return number;
}

/// In UTF-8: half of what a picture in base64 takes as UTF-16.
void addText(const QString &text, QByteArray *bytes)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(utf8.size(), bytes);
    bytes->append(utf8);
}

QString takeText(QByteArrayView *bytes)
{
    const qint32 size = takeNumber(bytes);
    const QString text = QString::fromUtf8(bytes->first(size));
    *bytes = bytes->sliced(size);
    return text;
}
} // namespace

bool CardSpool::clear()
{
    m_rows = 0;
    m_whole = (m_file.isOpen() || m_file.open()) && m_file.seek(0) && m_file.resize(0);
    return m_whole;
}

void CardSpool::append(const QString &identity, const CardRow &row)
{
    ++m_rows;
    m_bytes.resize(0);
    addNumber(0, &m_bytes);
    addText(identity, &m_bytes);
    for (const auto &[column, text] : row) {
        addNumber(column, &m_bytes);
        addText(text, &m_bytes);
    }
    const auto size = qint32(m_bytes.size() - qsizetype(sizeof(qint32)));
    std::memcpy(m_bytes.data(), &size, sizeof size);
    m_whole = m_whole && m_file.write(m_bytes) == m_bytes.size();
}

bool CardSpool::finish()
{
    return m_whole && m_file.flush();
}

CardSpool::Reader::Reader(const CardSpool &spool)
    : m_file(spool.m_file.fileName()), m_rows(spool.m_rows), m_left(spool.m_rows)
{
    m_file.open(QIODevice::ReadOnly);
}

bool CardSpool::Reader::next(QString *identity, CardRow *row)
{
    row->clear();
    qint32 size = 0;
    if (m_left == 0 || m_file.read(reinterpret_cast<char *>(&size), sizeof size) != sizeof size)
        return false;
    m_bytes.resize(size);
    if (m_file.read(m_bytes.data(), size) != size)
        return false;
    --m_left;
    QByteArrayView bytes = m_bytes;
    *identity = takeText(&bytes);
    while (!bytes.isEmpty()) {
        const qint32 column = takeNumber(&bytes);
        row->emplace_back(column, takeText(&bytes));
    }
    return true;
}

double CardSpool::Reader::given() const
{
    return m_rows > 0 ? double(m_rows - m_left) / double(m_rows) : 1;
}
