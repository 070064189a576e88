// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was done to the file, newest first; any of it can be taken back by itself.
#pragma once

#include "core/store.h"

#include <QDialog>

class CardEdits;
class HistoryList;
class SearchField;

class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(Store &store, QWidget *parent = nullptr);

    HistoryList *list() const { return m_list; }

Q_SIGNALS:
    void performed(const QString &text);
    void failed(const Error &error);

private:
    CardEdits *m_edits;
    SearchField *m_search;
    HistoryList *m_list;
};
