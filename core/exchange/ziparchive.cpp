// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 mostParts = 20000;
constexpr qint64 longestPiece = 64 << 20;
constexpr quint64 harmless = 256u << 20; ///< bytes that a part may unpack to however small it is
constexpr quint64 mostGrowth = 300;      ///< tables of a million alike rows grow by about a hundred

Error damaged(const QString &detail)
{
    return {Error::Damaged, Texts::tr("The file is damaged: it is an archive that cannot be unpacked."), detail};
}

QString normalized(const QString &name)
{
    QString text = name.toCaseFolded();
    text.replace(u'\\', u'/');
    return text.startsWith(u'/') ? text.sliced(1) : text;
}

zip *openedSource(zip_source_t *source, zip_error_t *error)
{
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    return archive;
}
} // namespace

ZipPart::ZipPart(zip_file *file) : m_file(file)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    if (m_failed)
        return -1;
    const qint64 got = maxSize > 0 ? zip_fread(m_file, data, quint64(maxSize)) : 0;
    m_piece += qMax<qint64>(got, 0);
    if (got < 0 || m_piece > longestPiece) {
        m_failed = true;
        setErrorString(got < 0 ? QString::fromUtf8(zip_file_strerror(m_file)) : u"a piece without end"_s);
        return -1;
    }
    m_done += got;
    return got;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    QFile file(path); // says in the user's language why it cannot be read
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Io, Texts::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), {}};
    file.close();
    zip_error_t error;
    zip_error_init(&error);
#ifdef Q_OS_WIN
    zip_source_t *source = zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, &error);
#else
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
#endif
    zip *archive = openedSource(source, &error);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return archive ? take(archive, {}) : damaged(detail);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::fromBytes(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip *archive = openedSource(zip_source_buffer_create(bytes.constData(), quint64(bytes.size()), 0, &error), &error);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return archive ? take(archive, bytes) : damaged(detail);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::take(zip *archive, QByteArray bytes)
{
    std::unique_ptr<ZipArchive> opened(new ZipArchive);
    opened->m_bytes = std::move(bytes);
    opened->m_zip = archive;
    const qint64 parts = zip_get_num_entries(archive, 0);
    if (parts > mostParts)
        return damaged(u"too many parts"_s);
    for (qint64 i = 0; i < parts; ++i)
        if (const char *name = zip_get_name(archive, quint64(i), ZIP_FL_ENC_GUESS))
            opened->m_places.insert(normalized(QString::fromUtf8(name)), quint64(i));
    return opened;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::contains(const QString &name) const
{
    return m_places.contains(normalized(name));
}

qint64 ZipArchive::size(const QString &name) const
{
    zip_stat_t stat;
    const auto place = m_places.constFind(normalized(name));
    if (place == m_places.cend() || zip_stat_index(m_zip, *place, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return qint64(stat.size);
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    zip_stat_t stat;
    const auto place = m_places.constFind(normalized(name));
    if (place == m_places.cend())
        return damaged(name + u" is missing"_s);
    constexpr auto sizes = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_zip, *place, 0, &stat) != 0 || (stat.valid & sizes) != sizes)
        return damaged(name);
    if (stat.size > harmless && stat.size / mostGrowth > stat.comp_size)
        return Error{Error::Damaged,
                     Texts::tr("The file unpacks to far more than it holds, which only harmful files do."), name};
    zip_file *file = zip_fopen_index(m_zip, *place, 0);
    if (!file)
        return damaged(name + u": "_s + QString::fromUtf8(zip_strerror(m_zip)));
    return std::unique_ptr<ZipPart>(new ZipPart(file));
}
