// SPDX-License-Identifier: GPL-3.0-or-later
// What a record was made of, and taking it apart again. What was changed since stays, and is named afterwards.
#pragma once

#include "core/record/record.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QVBoxLayout;

class UnmergeSheet : public Sheet
{
    Q_OBJECT
public:
    UnmergeSheet(Store &store, const Entity &kind, Id record, QWidget *window);

    void save() override;

Q_SIGNALS:
    void unmerged(Id record, const QString &text);              ///< `text` for the toast
    void keptEdits(const QString &text, const QString &detail); ///< what stays as it was changed since

private:
    void show(const QString &title, const QList<Record> &merges);
    QString mergeText(const Record &merge) const;
    void report(const UndoReport &report);

    Store &m_store;
    const Entity &m_kind;
    QList<Record> m_merges; ///< newest first
    QButtonGroup *m_choice;
    QVBoxLayout *m_column;
};
