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

    /// What stands in a field as it was typed; empty where it is not shown.
    QString typed(const FieldBase &field) const;
    /// Below the fields that are shown at once; taken over.
    void addBelow(QWidget *part);
    void refit() { fit(); } ///< what was added has another height
    /// Adds what comes into the file with the new record, in the same step.
    void addCompleter(std::function<void(const Record &made, ChangeSet *set)> complete)
    {
        m_complete.append(std::move(complete));
    }

Q_SIGNALS:
    void openRequested(const QString &entity, Id id); ///< one that is in the file already
    void edited();                                    ///< something was typed or chosen

protected:
    void openMore() override;
    std::optional<ChangeSet> changes(Id *id) override;

private:
    const Record m_blank;
    const Fields m_fields;
    class KnownHint *m_known = nullptr; ///< null: nothing of this kind can be compared
    QList<std::function<void(const Record &, ChangeSet *)>> m_complete;
};
