// SPDX-License-Identifier: GPL-3.0-or-later
// A page about the records of one kind: what the commands of the window ask of it, whichever kind that is.
#pragma once

#include "core/record/query.h"
#include "core/result.h"
#include "ui/shell/shellpage.h"

class QMenu;
struct ListDefinition;

class RecordsPage : public ShellPage
{
    Q_OBJECT
public:
    using ShellPage::ShellPage;

    virtual const Entity &kind() const = 0;
    virtual Query query() const = 0; ///< what it shows, for the export
    virtual QList<Id> selectedIds() const = 0;
    virtual void showView(const ListDefinition &view) = 0;
    virtual Id shownView() const = 0;     ///< 0: none, or no longer as it was saved
    virtual void showAll() = 0;           ///< leaves view and filters
    virtual qsizetype listed() const = 0; ///< how many it shows
    virtual void saveAsView() = 0;
    virtual void openFilter() = 0;
    virtual bool showsTable() const = 0; ///< columns can be chosen then
    virtual void showTable(bool table) = 0;
    virtual void openColumns() = 0;
    virtual void fillSortMenu(QMenu *menu) = 0; ///< orders of what it shows
    // The menu Record acts on what is selected.
    virtual void editSelected() = 0; ///< one where it is shown, several in one form
    virtual void tagSelected() = 0;
    virtual void copySelected() = 0;
    virtual void removeSelected() = 0;
    virtual void step(int by) = 0; ///< to the next or previous record
    virtual void saveSettings() const = 0;
    virtual void becomeReadOnly() = 0; ///< the file can no longer be written

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void exportRequested(const QList<Id> &ids);
    void countChanged(qsizetype count); ///< for the sidebar
    void viewChanged();                 ///< see shownView()
    void layoutChanged();               ///< see showsTable()
    void stateChanged();                ///< what commands can be done may be another now
};
