// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardlist.h"

#include "core/exchange/csvwriter.h"
#include "core/transfer/cardreading.h"
#include "core/transfer/cardterms.h"
#include "core/transfer/columnnames.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
class CardList final : public ConvertedList
{
public:
    explicit CardList(std::shared_ptr<const CardReading> reading)
        : m_reading(std::move(reading)), m_spool(m_reading->spool())
    {
        m_rows.open(QIODevice::WriteOnly);
        CsvWriteOptions options;
        options.dialect = convertedDialect();
        options.charset = Charset::Utf8;
        m_writer = std::make_unique<CsvWriter>(&m_rows, options);
        QStringList headers;
        for (const int column : m_reading->columns())
            headers.append(cardHeader(column));
        m_writer->writeRow(headers);
        open(QIODevice::ReadOnly);
    }

    qint64 bytesRead() const override { return qint64(double(m_reading->size()) * m_spool.given()); }
    QStringList warnings() const override { return m_reading->warnings(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_rows.data().size() - m_given < most && !m_ended)
            m_ended = !writeNext();
        const qint64 size = std::min<qint64>(most, m_rows.data().size() - m_given);
        std::copy_n(m_rows.data().constData() + m_given, size, data);
        m_given += size;
        if (m_given == m_rows.data().size()) {
            m_rows.buffer().clear();
            m_rows.seek(0);
            m_given = 0;
        }
        return size > 0 || !m_ended ? size : -1;
    }

private:
    bool writeNext()
    {
        QString identity;
        if (!m_spool.next(&identity, &m_row)) {
            m_writer->finish();
            return false;
        }
        const QList<int> &columns = m_reading->columns();
        QStringList cells(columns.size());
        auto cell = m_row.begin();
        for (qsizetype i = 0; i < columns.size() && cell != m_row.end(); ++i)
            if (cell->first == columns[i])
                cells[i] = (cell++)->second;
        if (const QString groups = cardTags(m_reading->groups(identity)); !groups.isEmpty()) {
            QString &tags = cells[columns.indexOf(ownCardColumn("tags"))];
            tags = tags.isEmpty() ? groups : groups + u';' + tags;
        }
        m_writer->writeRow(cells);
        return true;
    }

    const std::shared_ptr<const CardReading> m_reading;
    CardSpool::Reader m_spool;
    CardRow m_row;
    QBuffer m_rows;
    std::unique_ptr<CsvWriter> m_writer;
    qint64 m_given = 0;
    bool m_ended = false;
};
} // namespace

CardTarget cardTarget(const QString &header, const Entity &entity)
{
    if (!entity.field(u"card_rest"_s))
        return {}; // no contact
    if (header == "portrait"_L1)
        return {u"attachment#1.digest"_s, u"bytes"_s};
    if (header == "card_rest"_L1)
        return {header, {}};
    const std::optional<ColumnName> name = columnFromName(header, entity);
    return {name ? name->path : QString(), {}, header == "id"_L1 || header == "external_id"_L1};
}

bool looksLikeCards(const QString &path, QByteArrayView start)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        return true;
    QByteArray text = start.toByteArray().replace('\0', QByteArray());
    for (const char *mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"})
        if (text.startsWith(mark))
            text.remove(0, qsizetype(qstrlen(mark)));
    return text.trimmed().left(11).compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0;
}

Result<std::unique_ptr<ConvertedList>> openCards(const QString &path)
{
    const Result<std::shared_ptr<const CardReading>> reading = CardReading::of(path);
    if (!reading.ok())
        return reading.error();
    return std::unique_ptr<ConvertedList>(std::make_unique<CardList>(*reading));
}
