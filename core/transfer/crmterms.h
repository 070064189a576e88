// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where the words of foreign lists are tied to our record kinds: neutral header keys
// (core/exchange/headers.h) to paths (importshape.h), foreign values to options. All other code of the import knows no
// kind and no field by name.
#pragma once

#include "core/transaction.h"
#include "core/transfer/importplan.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <span>

class Entity;
class FieldBase;

/// Where a column goes. In `path`, "phone#" gets the next free number; columns of one `group` share theirs.
struct HeaderTarget {
    const char *key;
    const char *entity;     ///< of the rows
    const char *path;       ///< "": known, but of no use
    const char *type = "";  ///< option of the part's type field when the header says none
    const char *group = ""; ///< "each": a record of its own for each column; else shared by type and ordinal
    const char *part = "";  ///< "year", "month", "day" of a date
};
std::span<const HeaderTarget> headerTargets();

/// The variant that a record has when this reference points at it ("organisation" for a position's company); or "".
QString referredVariant(const FieldBase &reference);
/// What a link part means on a record of another variant than it is for: a field of that record; or "".
QString insteadOfPart(const FieldBase &reference);
/// Option of a type field for a neutral type ("company" → "work"); "" when it has none like it.
QString typeOption(const FieldBase &typeField, const QString &neutral);

struct ChoiceSynonym {
    QString key;
    bool exact = true; ///< says as much as the value did
};
/// A value that no label is equal to, but that means an option all the same.
ChoiceSynonym choiceSynonym(const FieldBase &field, const QString &value);

/// What all rows get, for the user to see and change, where no column says it: paths in `used`.
QList<ImportValue> valuesToBegin(const QString &entity, const QSet<QString> &used);

/// A record of a kind that has its place in another record, found by its name, or made where the name says enough: a
/// stage in the first pipeline, a status in the first service process, with place and type as its name suggests, and
/// the pipeline or process if there is none. 0: kinds of which none is made. On the writer thread.
Id partNamed(const Entity &part, Transaction &transaction, const QString &name);

/// "company", "email" … on the command line, as a path of a match key.
QString matchPath(const QString &word, const QString &entity);
/// Match keys for a kind when there is neither number nor external number in the list, best first.
QList<QStringList> usualMatchKeys(const QString &entity);

/// "4 companies", "1 person", or "3 × Activity" where a kind has no such word.
QString countedRecords(const Entity &entity, const QString &variant, qint64 count);

/// Numbers as values are words of their own there (a rating from 1 to 5); elsewhere they are another program's codes.
bool takesNumbers(const FieldBase &choice);

/// GmbH, Ltd., 有限公司 …: the name is that of a company.
bool looksLikeCompany(const QString &name);
