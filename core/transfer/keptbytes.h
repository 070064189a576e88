// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that stands in a cell of a list ("image/png;base64,…") as a file kept with the row's record. Pure, any
// thread.
#pragma once

#include "core/record/record.h"

struct KeptBytes {
    QString digest; ///< under which the file keeps the bytes
    QByteArray content;
};

/// Fills `file`, a part that is a kept file, as the portrait of its record. Nothing: the cell holds no bytes.
std::optional<KeptBytes> portraitFromCell(const QString &cell, Record *file);
