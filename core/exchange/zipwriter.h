// SPDX-License-Identifier: GPL-3.0-or-later
// Puts parts together to a ZIP archive. Large parts are read while they are packed. One thread at a time.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <functional>
#include <list>

class ZipWriter
{
public:
    void add(const QByteArray &name, const QByteArray &bytes);
    /// `middle` stands at its beginning, is not owned and must outlive the writer.
    void add(const QByteArray &name, const QByteArray &start, QIODevice &middle, const QByteArray &end);

    /// Into `out`, which is open for writing. False when that fails or `cancelled` says so: see errorString().
    bool write(QIODevice &out, const std::function<bool()> &cancelled = {});
    QString errorString() const { return m_error; }

    struct Part {
        QByteArray name, start, end;
        QIODevice *middle = nullptr;
        int piece = 0; ///< that is being read: start, middle, end
        qsizetype place = 0;
        qint64 read(char *data, qint64 size);
    };

private:
    std::list<Part> m_parts;
    QString m_error;
};
