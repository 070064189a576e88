// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a ZIP archive, read one after the other as streams. Archives come from anywhere: a part that unpacks to
// far more than it holds is refused, and so is one of which a single piece has no end. One thread at a time.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

/// A part while it is unpacked. Reading fails (errorString()) when the part is damaged or has a piece that is too long.
class ZipPart : public QIODevice
{
public:
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    void nextPiece() { m_piece = 0; } ///< what was read so far is done with: a token of XML
    qint64 done() const { return m_done; }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    explicit ZipPart(zip_file *file);
    zip_file *m_file;
    qint64 m_done = 0, m_piece = 0;
    bool m_failed = false;
};

class ZipArchive
{
public:
    /// Error::Io when it cannot be read, Error::Damaged when it is no whole archive.
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    static Result<std::unique_ptr<ZipArchive>> fromBytes(const QByteArray &bytes); ///< kept until the archive goes
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// Names are compared without regard to case, with "/" between folders.
    bool contains(const QString &name) const;
    qint64 size(const QString &name) const; ///< unpacked; 0: not there
    /// Error::Damaged with the reason; parts must go before the archive.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    ZipArchive() = default;
    static Result<std::unique_ptr<ZipArchive>> take(zip *archive, QByteArray bytes);

    QByteArray m_bytes;
    zip *m_zip = nullptr;
    QHash<QString, quint64> m_places;
};
