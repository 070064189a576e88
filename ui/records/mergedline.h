// SPDX-License-Identifier: GPL-3.0-or-later
// On the page of a record that others were merged into: whom it was merged with and when, and the way to take it apart
// again. Hidden on all other pages. Follows every change of the file.
#pragma once

#include "core/store.h"

#include <QWidget>

class ElidedLabel;
class LinkLabel;
struct CrmSchema;

class MergedLine : public QWidget
{
    Q_OBJECT
public:
    MergedLine(Store &store, const CrmSchema &schema, const Entity &kind, QWidget *parent);

    void setRecord(Id record);

Q_SIGNALS:
    void takeApartRequested(Id record);

private:
    void ask();
    void show(const QList<Record> &merges);

    Store &m_store;
    const Entity &m_kind;
    Id m_record = 0;
    ElidedLabel *m_text;
    LinkLabel *m_apart;
};
