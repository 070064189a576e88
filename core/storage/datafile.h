// SPDX-License-Identifier: GPL-3.0-or-later
// A Rapport file as it lies on the disk: told from other files, created, upgraded, checked, copied. Throws SqlError.
#pragma once

#include "core/store.h"

class Connection;
class Dialect;
class Schema;

namespace DataFile
{
constexpr qint64 applicationId = 0x52505254; ///< "RPRT", at byte 68 of the file
constexpr int formatVersion = 7;             ///< user_version, at byte 60

/// Opens for writing, or for reading only with the reason in `info`. Creates a missing or empty file, upgrades an old
/// one after a verified copy into `snapshotFolder`. Refuses what is newer or not ours. `progress` may be null.
std::unique_ptr<Connection> open(const QString &path, const Dialect &dialect, Schema &schema,
                                 const QString &snapshotFolder, OpenInfo *info, Progress *progress = nullptr);
constexpr int largeCache = 32768, smallCache = 2048; ///< KiB of pages kept in memory
/// A second connection that never writes.
std::unique_ptr<Connection> openReader(const QString &path, int cache = largeCache);
void close(std::unique_ptr<Connection> connection); ///< the last one leaves a single plain file behind

void createTables(Connection &connection, const Dialect &dialect, const Schema &schema); ///< in an empty file
/// Brings the tables of an older file to the declared ones: what is missing is added, nothing is taken away.
void addWhatIsMissing(Connection &connection, const Dialect &dialect, const Schema &schema);
/// Search tokens and sort keys are those of this version of the program.
bool hasCurrentIndexes(Connection &connection);
/// Those that are not, or `all`. Throws Cancelled when `progress` says so.
void rebuildIndexes(Connection &connection, const Dialect &dialect, const Schema &schema, bool all = false,
                    Progress *progress = nullptr);
/// The user's own fields and options become part of the schema of this file.
void completeSchema(Connection &connection, Schema &schema);

QString uuid(Connection &connection);
QString meta(Connection &connection, const QString &key);
void setMeta(Connection &connection, const QString &key, const QString &value);

/// Copies the whole file to `target` (not existing yet) and reads the copy through; removes it and throws when it is
/// not whole.
void verifiedCopy(Connection &connection, const QString &target);
Snapshot takeSnapshot(Connection &connection, const QString &folder, const QString &reason);
QStringList check(Connection &connection, const Dialect &dialect, const Schema &schema);
} // namespace DataFile
