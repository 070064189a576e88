// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a plan out: one thread reads the list and makes records ready, the Store's writer thread only writes them,
// all in one transaction and one undo step. A copy of the file is kept before the first record is touched.
#pragma once

#include "core/store.h"
#include "core/transfer/importplan.h"
#include "core/transfer/importreport.h"

#include <memory>

struct ImportJob {
    QString path;
    ImportPlan plan;     ///< complete, as proposed: charset and dialect are set
    bool dryRun = false; ///< everything is done and taken back
    QString rejectsPath; ///< the rows that failed go there, with the reason; empty: nowhere
};

/// Own fields that the plan wants and the schema lacks. Add them (Store::addOwnField), open the file again, then
/// bindOwnFields().
struct WantedField {
    const Entity *entity;
    QString label, variant;
    Kind kind;
};
QList<WantedField> wantedFields(const ImportPlan &plan, const Schema &schema);
/// Turns columns for new fields into columns for the fields of that name and kind which the schema has by now.
void bindOwnFields(ImportPlan *plan, const Schema &schema);

/// `done` comes as every answer of the Store. Cancelling `progress` takes everything back: Error::Cancelled.
void runImport(Store &store, const ImportJob &job, const std::shared_ptr<Progress> &progress, QObject *receiver,
               Answer<ImportReport> done);
