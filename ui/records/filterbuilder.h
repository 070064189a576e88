// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which a filter is put together: every change is shown in the list at once, with how many pass.
#pragma once

#include "ui/records/filterterms.h"
#include "ui/widgets/popover.h"

#include <QTimer>

class CardEdits;
class FilterGroup;
class QPushButton;
class QScrollArea;
class TextLabel;

class FilterBuilder : public Popover
{
    Q_OBJECT
public:
    FilterBuilder(const Entity &listed, CardEdits &edits, QWidget *parent);

    /// How many the list behind shows; `complete` false: still counting.
    void setCount(qsizetype count, bool complete);
    /// Shows the filter and opens; an empty one gets a first condition to fill in.
    void open(const Filter &filter, const TitleOf &titleOf, const QWidget *anchor);
    const Filter &filter() const { return m_sent; }
    QHash<Id, QString> titles() const; ///< of the records chosen as values

Q_SIGNALS:
    void filterChanged(); ///< see filter()
    void saveRequested(); ///< as a view

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void send();
    void fit();

    FilterGroup *m_group;
    QScrollArea *m_area;
    TextLabel *m_count;
    QPushButton *m_save;
    QTimer m_delay;
    Filter m_sent;
};
