// SPDX-License-Identifier: GPL-3.0-or-later
// One status of service records while it is being edited: what any step has, and where records go on to from there.
#pragma once

#include "ui/sales/steprow.h"

class StatusRow : public StepRow
{
    Q_OBJECT
public:
    /// The statuses there are in the editor, as they are called now.
    using Statuses = std::function<QList<std::pair<Id, QString>>()>;

    StatusRow(const CrmSchema &schema, const Record &status, Statuses statuses, QWidget *parent = nullptr);

    Record record() const override;
    void showNext(); ///< the statuses are others, or called otherwise

private:
    QList<std::pair<Id, QString>> others() const;
    void chooseNext();

    const CrmSchema &m_schema;
    const Id m_id;
    const Statuses m_statuses;
    QStringList m_next; ///< none: any
    Button *m_goesOn;
};
