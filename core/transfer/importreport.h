// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, so that nothing is lost silently: rows read = created + updated + unchanged + skipped + failed,
// each reason with its count, and every cell that did not go in as it stood.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

struct ImportIssue {
    QString column; ///< header; empty: the row as a whole
    QString reason;
    qint64 count = 0;
    QStringList samples; ///< "line 17: 31.02.2020", the first five
};

class Schema;

struct ImportReport {
    QString source;
    QString encoding;
    bool dryRun = false;
    qint64 read = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, failed = 0;
    QMap<QString, qint64> alsoCreated;  ///< by name of the kind: records that rows referred to
    QMap<QString, qint64> alsoVariants; ///< the same by kind and variant, "contact.organisation"
    QList<ImportIssue> refused;         ///< rows that failed, by reason
    QList<ImportIssue> passedOver;      ///< rows that were skipped, by reason
    QList<ImportIssue> warnings;        ///< cells left empty, signs of a damaged file
    QList<ImportIssue> doubtful;        ///< cells that went in as they stand, though they look wrong
    QList<ImportIssue> kept;            ///< values of rows that gave way to what was there
    QStringList newOptions;             ///< "Status: Lead"
    QStringList newFields;
    QString rejectsPath; ///< where the failed rows are, when there are any
    QString snapshot;    ///< copy of the file as it was before
    double seconds = 0;

    bool balanced() const { return read == created + updated + unchanged + skipped + failed; }
    void note(QList<ImportIssue> *list, const QString &column, const QString &reason, qint64 line,
              const QString &sample = {}, qint64 count = 1);
    QJsonObject toJson() const;
    QString summary(const Schema &schema) const; ///< translated, for the terminal and the last page of the wizard
};

/// What was made besides, counted and named for the user: "4 companies".
QStringList besidesWords(const ImportReport &report, const Schema &schema);
