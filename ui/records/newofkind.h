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

protected:
    void openMore() override;
    std::optional<ChangeSet> changes(Id *id) override;

private:
    const Record m_blank;
    const Fields m_fields;
};
