// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardspool.h"

CardSpool::CardSpool() : m_stream(&m_file) {}

bool CardSpool::clear()
{
    m_rows = m_left = 0;
    m_stream.resetStatus();
    return (m_file.isOpen() || m_file.open()) && m_file.seek(0) && m_file.resize(0);
}

void CardSpool::append(const QString &identity, const CardRow &row)
{
    ++m_rows;
    m_stream << identity << qint32(row.size());
    for (const auto &[column, text] : row)
        m_stream << qint32(column) << text.toUtf8(); // half of what a picture in base64 takes as UTF-16
}

bool CardSpool::finish()
{
    m_left = m_rows;
    return m_stream.status() == QDataStream::Ok && m_file.flush() && m_file.seek(0);
}

bool CardSpool::next(QString *identity, CardRow *row)
{
    row->clear();
    if (m_left == 0 || m_stream.status() != QDataStream::Ok)
        return false;
    --m_left;
    qint32 cells = 0, column = 0;
    QByteArray text;
    m_stream >> *identity >> cells;
    row->reserve(size_t(cells));
    for (qint32 i = 0; i < cells; ++i) {
        m_stream >> column >> text;
        row->emplace_back(column, QString::fromUtf8(text));
    }
    return m_stream.status() == QDataStream::Ok;
}

double CardSpool::given() const
{
    return m_rows > 0 ? double(m_rows - m_left) / double(m_rows) : 1;
}
