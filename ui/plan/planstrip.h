// SPDX-License-Identifier: GPL-3.0-or-later
// One quiet line: what this week was planned, done and moved.
#pragma once

#include "core/domain/today.h"

#include <QTimer>
#include <QWidget>

class Store;
class TextLabel;
struct CrmSchema;

class PlanStrip : public QWidget
{
    Q_OBJECT
public:
    PlanStrip(Store &store, const CrmSchema &schema, QWidget *parent = nullptr);

    void setScope(const TodayScope &scope);
    QString text() const;

private:
    void ask();

    Store &m_store;
    const CrmSchema &m_schema;
    TodayScope m_scope;
    bool m_asked = false;
    TextLabel *m_text;
    QTimer m_delay;
};
