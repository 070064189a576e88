// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the score of leads: added, named, given conditions and points, removed. All in one undo step, in which
// every lead is scored again.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class CardEdits;
class QScrollArea;
class QVBoxLayout;
class ScoreRuleRow;
class TextLabel;

class ScoreRules : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed. Reads the rules itself.
    ScoreRules(Store &store, const CrmSchema &schema, QWidget *parent);

Q_SIGNALS:
    void performed(const QString &text); ///< for a toast with Undo

protected:
    void reject() override; ///< Esc; says first that something would be lost

private:
    void build();
    void read();
    ScoreRuleRow *addRow(const Record &rule);
    void arrange();
    std::optional<ChangeSet> changes(); ///< nothing when something is missing, which is said
    void refuse(const QString &text, QWidget *at);
    void save();

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    QList<Record> m_before;
    QList<ScoreRuleRow *> m_rows;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    TextLabel *m_none, *m_problem;
    Button *m_usual, *m_add, *m_save;
    bool m_warned = false; ///< that Esc drops what was changed
};
