// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that hold all together or any of them, with groups inside.
#pragma once

#include "ui/records/filterterms.h"

#include <QHash>
#include <QWidget>

class CardEdits;
class FilterRow;
class QComboBox;
class QPushButton;
class QVBoxLayout;

class FilterGroup : public QWidget
{
    Q_OBJECT
public:
    /// `depth` 0: the outermost one, which cannot be removed. Conditions may ask about `fields`.
    FilterGroup(const Entity &listed, const QList<const FieldBase *> &fields, CardEdits &edits, int depth,
                QWidget *parent = nullptr);

    void setFilter(const Filter &filter, const TitleOf &titleOf);
    Filter filter() const;                            ///< of what is complete
    void addTitles(QHash<Id, QString> *titles) const; ///< of the records chosen as values
    bool isEmpty() const { return m_rows.isEmpty() && m_groups.isEmpty(); }
    void clear();
    FilterRow *addRow();
    void takeFocus(); ///< goes to the field of the first condition

Q_SIGNALS:
    void changed();
    void removeRequested();
    void resized(); ///< rows came or went

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterGroup *addGroup();
    static constexpr int deepest = 2;

    const Entity &m_listed;
    const QList<const FieldBase *> m_fields;
    CardEdits &m_edits;
    int m_depth;
    QComboBox *m_join;
    QPushButton *m_add;
    QVBoxLayout *m_body;
    QList<FilterRow *> m_rows;
    QList<FilterGroup *> m_groups;
};
