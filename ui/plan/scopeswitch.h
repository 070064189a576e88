// SPDX-License-Identifier: GPL-3.0-or-later
// Mine or everybody's: hidden while the file names no users. Remembered; who "I" am is asked of the file.
#pragma once

#include "core/domain/today.h"
#include "core/store.h"
#include "ui/widgets/segmentedcontrol.h"

struct CrmSchema;

class ScopeSwitch : public SegmentedControl
{
    Q_OBJECT
public:
    enum Begins { Mine, Everybodys };
    /// `setting`: under which key the choice is kept.
    ScopeSwitch(Store &store, const CrmSchema &schema, const QString &setting, Begins begins, QWidget *parent);

    const TodayScope &scope() const { return m_scope; }

Q_SIGNALS:
    void scopeKnown(); ///< asked for the first time or again, chosen, or other users in the file

private:
    void ask();
    void apply();

    Store &m_store;
    const CrmSchema &m_schema;
    Id m_user = 0;
    bool m_users = false;
    TodayScope m_scope;
};
