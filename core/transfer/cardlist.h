// SPDX-License-Identifier: GPL-3.0-or-later
// A file of address cards as a list of ours (core/transfer/listconversion.h). It is read through first
// (core/transfer/cardreading.h).
#pragma once

#include "core/schema/entity.h"
#include "core/transfer/listconversion.h"

/// Where a column of such a list goes.
struct CardTarget {
    QString path, part;      ///< as of an ImportColumn
    bool identifies = false; ///< the number of the contact, ours or another program's
};
CardTarget cardTarget(const QString &header, const Entity &entity);

/// `start`: what the file begins with.
bool looksLikeCards(const QString &path, QByteArrayView start);
Result<std::unique_ptr<ConvertedList>> openCards(const QString &path);
