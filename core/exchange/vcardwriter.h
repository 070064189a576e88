// SPDX-License-Identifier: GPL-3.0-or-later
// Writes address cards of version 3.0 (RFC 2426) or 4.0 (RFC 6350): UTF-8, CRLF, folded at 75 bytes between
// characters. One thread at a time.
#pragma once

#include "core/exchange/vcard.h"

class QIODevice;

class VCardWriter
{
public:
    /// `device` is open for writing and outlives the writer. `version`: 30 or 40.
    VCardWriter(QIODevice *device, int version) : m_device(device), m_version(version) {}

    void write(const QList<VCardProperty> &properties); ///< one card; without VERSION
    bool finish();                                      ///< false: not all could be written

private:
    void line(const QByteArray &text);

    QIODevice *m_device;
    int m_version;
    QByteArray m_bytes;
    bool m_failed = false;
};
