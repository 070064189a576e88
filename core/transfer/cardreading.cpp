// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardreading.h"

#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/exchange/vcardreader.h"
#include "core/transfer/cardterms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <algorithm>
#include <future>

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

Error unreadable(const QString &path, const QString &why)
{
    return {Error::Io, Texts::tr("The list %1 cannot be read: %2.").arg(path, why), {}};
}

/// Some of the next cards; none: there are no more.
std::vector<VCard> nextCards(VCardReader &reader)
{
    constexpr size_t most = 500;
    constexpr qsizetype mostText = 4 << 20; // pictures
    std::vector<VCard> cards;
    VCard card;
    for (qsizetype text = 0; cards.size() < most && text < mostText && reader.next(&card);) {
        for (const VCardProperty &property : std::as_const(card.properties))
            text += property.value.size();
        cards.push_back(std::move(card));
    }
    return cards;
}

struct Kept {
    QMutex mutex;
    QString path;
    qint64 size = 0;
    QDateTime time;
    std::shared_ptr<const CardReading> reading;
};
} // namespace

Result<std::shared_ptr<const CardReading>> CardReading::of(const QString &path)
{
    static Kept kept;
    const QFileInfo file(path);
    const QMutexLocker lock(&kept.mutex);
    if (kept.reading && kept.path == file.absoluteFilePath() && kept.size == file.size() &&
        kept.time == file.lastModified())
        return kept.reading;
    kept.reading.reset(); // one temporary file at a time
    auto reading = std::make_shared<CardReading>();
    if (const std::optional<Error> error = reading->read(path))
        return *error;
    kept.path = file.absoluteFilePath();
    kept.size = file.size();
    kept.time = file.lastModified();
    kept.reading = reading;
    return kept.reading;
}

std::optional<Error> CardReading::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    m_size = file.size();
    const Charset wide = detectEncoding(file.peek(tellingBytes)).charset;
    Charset fallback = Charset::Utf8;
    QByteArray undeclared;
    bool any = false;
    do { // again when it turned out that it is not UTF-8
        if (!undeclared.isEmpty())
            fallback = detectEncoding(undeclared).charset;
        file.seek(0);
        DecodingDevice decoding(&file, wide);
        decoding.open(QIODevice::ReadOnly);
        VCardReader reader(isWide(wide) ? static_cast<QIODevice *>(&decoding) : &file, fallback);
        any = readCards(reader) || any;
        note(reader);
        if (!undeclared.isEmpty())
            break;
        undeclared = reader.undeclared();
    } while (!undeclared.isEmpty());
    if (!any)
        return Error{Error::NotOurs, Texts::tr("The file %1 holds no address card.").arg(path), {}};
    if (m_columns.isEmpty())
        m_columns.append(ownCardColumn("name"));
    m_known.clear();
    if (!m_spool.finish())
        return unreadable(path, m_spool.errorString());
    return std::nullopt;
}

/// False: there is no card.
bool CardReading::readCards(VCardReader &reader)
{
    m_groups.clear();
    m_known.clear();
    m_spool.clear();
    m_columns.clear();
    std::vector<VCard> cards = nextCards(reader);
    const bool any = !cards.empty();
    while (!cards.empty()) { // rows are made of some while the next ones are read
        std::future<std::vector<VCard>> next = std::async(std::launch::async, [&reader] { return nextCards(reader); });
        for (const VCard &card : cards)
            take(card);
        cards = next.get();
    }
    if (!m_groups.isEmpty())
        addColumn(ownCardColumn("tags"));
    return any;
}

void CardReading::take(const VCard &card)
{
    if (const std::optional<CardGroup> group = cardGroup(card)) {
        for (const QString &member : group->members)
            m_groups[member].append(group->name);
        return;
    }
    const CardRow row = cardRow(card);
    for (const auto &cell : row)
        addColumn(cell.first);
    const QString identity = cardIdentity(card);
    if (!identity.isEmpty())
        m_known.insert(identity);
    m_spool.append(identity, row);
}

void CardReading::addColumn(int column)
{
    const auto at = std::lower_bound(m_columns.begin(), m_columns.end(), column);
    if (at == m_columns.end() || *at != column)
        m_columns.insert(at, column);
}

void CardReading::note(const VCardReader &reader)
{
    m_warnings.clear();
    for (const VCardWarning &warning : reader.warnings())
        m_warnings += QStringList(std::min<qsizetype>(warning.count, mostNoted), warning.text());
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        if (!m_known.contains(group.key()))
            m_warnings.append(Texts::tr("members of a group that are not in the file"));
}
