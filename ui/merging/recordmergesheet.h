// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one record of several that were chosen by hand: which one stays and what of the others it takes.
#pragma once

#include "core/merging/merge.h"
#include "ui/records/partslist.h"
#include "ui/widgets/sheet.h"

class MergeView;

class RecordMergeSheet : public Sheet
{
    Q_OBJECT
public:
    RecordMergeSheet(Store &store, const Entity &kind, const QList<Id> &records, const PartDescriber &describer,
                     QWidget *window);

    void save() override;
    MergeView &view() const { return *m_view; }

Q_SIGNALS:
    void merged(Id stays, const QString &text); ///< `text` for the toast

private:
    Store &m_store;
    MergeView *m_view;
    QList<Id> m_records;
};
