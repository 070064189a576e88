// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstring>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace
{
// Markup packs well at any level; a higher one takes three times as long for a tenth less.
constexpr zip_uint32_t level = 4;

zip_int64_t answer(void *state, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto *part = static_cast<ZipWriter::Part *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        part->piece = 0;
        part->place = 0;
        return part->middle && !part->middle->seek(0) ? -1 : 0;
    case ZIP_SOURCE_READ:
        return part->read(static_cast<char *>(data), qint64(size));
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t *>(data));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR: {
        const int codes[] = {ZIP_ER_READ, 0};
        std::memcpy(data, codes, sizeof codes);
        return sizeof codes;
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
        return -1;
    }
}

int askedToStop(zip *, void *state)
{
    const auto *cancelled = static_cast<const std::function<bool()> *>(state);
    return *cancelled && (*cancelled)();
}

zip *create(const QString &path)
{
#ifdef Q_OS_WIN
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    return archive;
#else
    return zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
#endif
}
} // namespace

qint64 ZipWriter::Part::read(char *data, qint64 size)
{
    while (piece < 3) {
        if (piece == 1) {
            const qint64 got = middle ? middle->read(data, size) : 0;
            if (got != 0)
                return got;
        } else {
            const QByteArray &bytes = piece == 0 ? start : end;
            const qsizetype got = qMin<qsizetype>(size, bytes.size() - place);
            if (got > 0) {
                std::memcpy(data, bytes.constData() + place, size_t(got));
                place += got;
                return got;
            }
        }
        ++piece;
        place = 0;
    }
    return 0;
}

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes)
{
    m_parts.push_back({name, bytes, {}});
}

void ZipWriter::add(const QByteArray &name, const QByteArray &start, QIODevice &middle, const QByteArray &end)
{
    m_parts.push_back({name, start, end, &middle});
}

// The library writes files only: what it made is copied, so that `out` may be a pipe or a file that is not there yet.
bool ZipWriter::write(QIODevice &out, const std::function<bool()> &cancelled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive.zip"_s);
    zip *archive = folder.isValid() ? create(path) : nullptr;
    if (!archive) {
        m_error = folder.isValid() ? u"zip"_s : folder.errorString();
        return false;
    }
    for (Part &part : m_parts) {
        zip_source_t *source = zip_source_function(archive, answer, &part);
        const zip_int64_t place = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (place < 0)
            zip_source_free(source);
        else
            zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_DEFLATE, level);
    }
    auto asked = cancelled;
    zip_register_cancel_callback_with_state(archive, askedToStop, nullptr, &asked);
    if (zip_close(archive) != 0) {
        m_error = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = file.errorString();
        return false;
    }
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size()) {
            m_error = piece.isEmpty() ? file.errorString() : out.errorString();
            return false;
        }
    }
    return true;
}
