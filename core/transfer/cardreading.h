// SPDX-License-Identifier: GPL-3.0-or-later
// A file of address cards, read through: which columns there are, which groups the cards belong to, and the rows in a
// temporary file. Immutable when it was made; any thread.
#pragma once

#include "core/result.h"
#include "core/transfer/cardspool.h"

#include <QHash>
#include <QSet>
#include <memory>

class VCardReader;
struct VCard;

class CardReading
{
public:
    /// Preview, trial and import look at the same file one after the other: the last one that was read is kept, until
    /// another is read or the program ends, and given again while the file is the same by size and time.
    /// Error::NotOurs when there is no card in it, Error::Io when it cannot be read.
    static Result<std::shared_ptr<const CardReading>> of(const QString &path);

    const QList<int> &columns() const { return m_columns; } ///< ascending, at least one
    QStringList groups(const QString &identity) const { return m_groups.value(identity); }
    const QStringList &warnings() const { return m_warnings; } ///< translated
    const CardSpool &spool() const { return m_spool; }
    qint64 size() const { return m_size; } ///< bytes of the file

private:
    std::optional<Error> read(const QString &path);
    bool readCards(VCardReader &reader);
    void take(const VCard &card);
    void addColumn(int column);
    void note(const VCardReader &reader);

    QList<int> m_columns;
    QHash<QString, QStringList> m_groups; ///< by UID of the members
    QSet<QString> m_known;                ///< UIDs of all cards
    QStringList m_warnings;
    CardSpool m_spool;
    qint64 m_size = 0;
};
