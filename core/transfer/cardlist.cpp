// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardlist.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/exchange/vcardreader.h"
#include "core/transfer/cardspool.h"
#include "core/transfer/cardterms.h"
#include "core/transfer/columnnames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 tellingBytes = 64 << 10;
constexpr qsizetype mostNoted = 10000;

bool isWide(Charset charset)
{
    return charset == Charset::Utf16Le || charset == Charset::Utf16Be || charset == Charset::Utf32Le ||
           charset == Charset::Utf32Be;
}

class CardList final : public ConvertedList
{
public:
    explicit CardList(const QString &path) : m_file(path) {}

    std::optional<Error> begin()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return Error{Error::Io,
                         Texts::tr("The list %1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString()),
                         {}};
        const Charset charset = detectEncoding(m_file.peek(tellingBytes)).charset;
        m_wide = isWide(charset) ? std::optional(charset) : std::nullopt;
        if (!lookThrough())
            return Error{Error::NotOurs, Texts::tr("The file %1 holds no address card.").arg(m_file.fileName()), {}};
        if (!m_spool.finish())
            return Error{Error::Io,
                         Texts::tr("The list %1 cannot be read: %2.").arg(m_file.fileName(), m_spool.errorString()),
                         {}};
        m_rows.open(QIODevice::WriteOnly);
        CsvWriteOptions options;
        options.dialect = convertedDialect();
        options.charset = Charset::Utf8;
        m_writer = std::make_unique<CsvWriter>(&m_rows, options);
        QStringList headers;
        for (const int column : std::as_const(m_columns))
            headers.append(cardHeader(column));
        m_writer->writeRow(headers);
        open(QIODevice::ReadOnly);
        return std::nullopt;
    }

    qint64 bytesRead() const override { return qint64(double(m_file.size()) * m_spool.given()); }
    QStringList warnings() const override
    {
        QStringList all;
        for (const VCardWarning &warning : m_reader->warnings())
            all += QStringList(std::min<qsizetype>(warning.count, mostNoted), warning.text());
        for (auto group = m_tags.cbegin(); group != m_tags.cend(); ++group)
            if (!m_known.contains(group.key()))
                all.append(Texts::tr("members of a group that are not in the file"));
        return all;
    }

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
    void rewind()
    {
        m_file.seek(0);
        m_decoding.reset();
        QIODevice *device = &m_file;
        if (m_wide) {
            m_decoding = std::make_unique<DecodingDevice>(&m_file, *m_wide);
            m_decoding->open(QIODevice::ReadOnly);
            device = m_decoding.get();
        }
        m_reader = std::make_unique<VCardReader>(device, m_fallback);
        m_tags.clear();
        m_spool.clear();
    }

    /// False: there is no card.
    bool lookThrough()
    {
        QByteArray undeclared;
        bool any = false;
        do { // again when it turned out that it is not UTF-8
            if (!undeclared.isEmpty())
                m_fallback = detectEncoding(undeclared).charset;
            rewind();
            any = readAll() || any;
        } while (undeclared.isEmpty() && !(undeclared = m_reader->undeclared()).isEmpty());
        if (m_columns.isEmpty())
            m_columns.append(ownCardColumn("name"));
        if (m_tags.isEmpty())
            m_known.clear();
        return any;
    }

    bool readAll()
    {
        QSet<int> columns;
        VCard card;
        bool any = false;
        while (m_reader->next(&card)) {
            any = true;
            if (const std::optional<CardGroup> group = cardGroup(card)) {
                for (const QString &member : group->members)
                    m_tags[member].append(group->name);
                continue;
            }
            const CardRow row = cardRow(card);
            for (const auto &cell : row)
                columns.insert(cell.first);
            const QString identity = cardIdentity(card);
            if (!identity.isEmpty())
                m_known.insert(identity);
            m_spool.append(identity, row);
        }
        if (!m_tags.isEmpty())
            columns.insert(ownCardColumn("tags"));
        m_columns = columns.values();
        std::sort(m_columns.begin(), m_columns.end());
        return any;
    }

    bool writeNext()
    {
        QString identity;
        if (!m_spool.next(&identity, &m_row)) {
            m_writer->finish();
            return false;
        }
        QStringList cells(m_columns.size());
        auto cell = m_row.begin();
        for (qsizetype i = 0; i < m_columns.size() && cell != m_row.end(); ++i)
            if (cell->first == m_columns[i])
                cells[i] = (cell++)->second;
        if (const QString groups = cardTags(m_tags.value(identity)); !groups.isEmpty()) {
            QString &tags = cells[m_columns.indexOf(ownCardColumn("tags"))];
            tags = tags.isEmpty() ? groups : groups + u';' + tags;
        }
        m_writer->writeRow(cells);
        return true;
    }

    QFile m_file;
    std::optional<Charset> m_wide;
    Charset m_fallback = Charset::Utf8;
    std::unique_ptr<DecodingDevice> m_decoding;
    std::unique_ptr<VCardReader> m_reader;
    QList<int> m_columns;
    QHash<QString, QStringList> m_tags; ///< by UID of the members
    QSet<QString> m_known;              ///< UIDs, while there are groups
    CardSpool m_spool;
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
    auto list = std::make_unique<CardList>(path);
    if (const std::optional<Error> error = list->begin())
        return *error;
    return std::unique_ptr<ConvertedList>(std::move(list));
}
