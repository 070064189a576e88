// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted, newest first, with everything that would come back, and the way back.
#pragma once

#include "core/store.h"
#include "ui/shell/shellpage.h"

class Button;
class CardEdits;
class EmptyState;
class HistoryList;
class SearchField;
class TextLabel;
class QVBoxLayout;

class BinPage : public ShellPage
{
    Q_OBJECT
public:
    static constexpr int days = 30; ///< what was deleted longer ago is found in the history

    explicit BinPage(Store &store, QWidget *parent = nullptr);

    QWidget *searchField() const override;
    void restore();

Q_SIGNALS:
    void changedWithUndo(const QString &text);
    void failed(const Error &error);
    void restored(const QString &entity, Id id); ///< the first record that came back, to be shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPreview(QVBoxLayout *column);
    void showPreview();
    void showState(int count);

    Store &m_store;
    CardEdits *m_edits;
    SearchField *m_search;
    HistoryList *m_list;
    EmptyState *m_empty;
    QWidget *m_panes, *m_preview;
    TextLabel *m_title, *m_when, *m_counts, *m_names, *m_done;
    Button *m_restore;
};
