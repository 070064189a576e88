// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is to do, as one value: how the source is read, where each column goes, how its cells are understood,
// what counts as the same record and what happens then. Plain data; JSON in and out for --mapping and saved mappings.
#pragma once

#include "core/exchange/charset.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/dateparse.h"
#include "core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

/// What becomes of one distinct value of a column with choices: an option there is, one to be made, or neither.
struct ChoiceUse {
    QString key;      ///< of an option there is
    QString newLabel; ///< an option to be made, if there is no key
    QString tag;      ///< given to the record besides, when the key says less than the value did
    bool operator==(const ChoiceUse &) const = default;
};

struct ImportColumn {
    QString header;   ///< as in the file; "" without a header row
    QString target;   ///< path (core/transfer/importshape.h); empty: not imported
    QString part;     ///< "year", "month" or "day": this column holds only that much of a date; "bytes": a picture, of
                      ///< which the field keeps the digest
    QString newKind;  ///< kindName(): the target is a field of the user's own that is not there yet …
    QString newLabel; ///< … called so; `target` then says of which record ("" the row's)
    QString newVariant;
    DateOrder dates = DateOrder::Ymd;
    char16_t decimal = u'.';
    QString currency;                 ///< of amounts that name none
    QString separator;                ///< several values in one cell are parted by this
    QMap<QString, ChoiceUse> choices; ///< by distinct value as in the file
    bool clears = false;              ///< an empty cell empties the field of a record that is there already

    bool isUsed() const { return !target.isEmpty() || !newKind.isEmpty(); }
    bool operator==(const ImportColumn &) const = default;
};

/// What kind of file a list comes in. All but the first are read as if they were delimited lists of our own
/// (core/transfer/listconversion.h).
enum class ListFormat { Delimited, VCard, Workbook, Calendar };

enum class OnMatch { Skip, Fill, Overwrite, Create };
enum class BadCell { LeaveEmpty, RefuseRow };

/// Records are the same when all paths of one key agree: "id", "external_id", "email.address", "name" …
using MatchKey = QStringList;

struct ImportValue {
    QString path; ///< as a column's target
    QString text; ///< exact form (core/record/valuetext.h)
    bool operator==(const ImportValue &) const = default;
};

struct ImportPlan {
    ListFormat format = ListFormat::Delimited;
    QString sheet;                     ///< of a workbook; empty: the first one that holds anything
    std::optional<Charset> charset;    ///< nothing: found out
    std::optional<CsvDialect> dialect; ///< nothing: found out
    bool exact = false;                ///< our own export: texts are taken as they are, nothing is completed
    bool knownOnly = false;            ///< what a row refers to is looked up, never made
    bool guarded = false;              ///< written with the guard against formulas: it is taken off

    QString entity;
    QList<ImportColumn> columns;
    QList<ImportValue> values; ///< for all rows, where no column gives a value
    QStringList tags;          ///< for all rows
    QList<MatchKey> match;     ///< one of them must agree
    OnMatch onMatch = OnMatch::Fill;
    BadCell badCell = BadCell::LeaveEmpty;

    QString headerMark() const; ///< the same for files with the same headers: finds a saved mapping again
    bool operator==(const ImportPlan &) const = default;
};

QJsonObject planToJson(const ImportPlan &plan);
Result<ImportPlan> planFromJson(const QJsonObject &json);

QString onMatchName(OnMatch policy); ///< "skip", "fill", "overwrite", "create"
std::optional<OnMatch> onMatchFromName(const QString &name);
