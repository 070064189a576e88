// SPDX-License-Identifier: GPL-3.0-or-later
// A new record of any kind, made from its declaration: what is mostly known first, the rest on request.
#pragma once

#include "ui/records/newsheet.h"

class NewOfKind : public NewSheet
{
    Q_OBJECT
public:
    /// What is asked for at once, and what never; both empty: everything at once.
    struct Fields {
        QList<const FieldBase *> first, never;
    };
    /// `blank` holds what it begins with.
    NewOfKind(Store &store, const CrmSchema &schema, const Record &blank, const Fields &fields, QWidget *window);
    /// What else is written in the same step, once the new one has its id.
    void setAlong(std::function<QList<Change>(Id id)> along) { m_along = std::move(along); }

protected:
    void openMore() override;
    std::optional<ChangeSet> changes(Id *id) override;

private:
    const Record m_blank;
    const Fields m_fields;
    std::function<QList<Change>(Id id)> m_along;
};
