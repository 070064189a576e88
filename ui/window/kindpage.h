// SPDX-License-Identifier: GPL-3.0-or-later
// The page of any record kind: its records as a list, beside it the one that is chosen. Which kinds have one, and what
// is special about each, is said by a KindSpec; a page with more to do derives from it.
#pragma once

#include "ui/records/listspec.h"
#include "ui/records/newofkind.h"
#include "ui/records/partslist.h"
#include "ui/window/recordspage.h"

class ListPage;
class RecordCard;
class SavedViews;
class Store;
class Workspace;
class QBoxLayout;
class QSplitter;

struct KindSpec {
    const Entity *entity = nullptr;
    QString page;    ///< id of the page: "products"
    QString newText; ///< in the menu File › New: "&Product"
    bool inSidebar = false;
    ListSpec list;
    NewOfKind::Fields form;              ///< what is asked for in a new one
    QList<const FieldBase *> elsewhere;  ///< fields that the page shows by itself, not among the details
    std::function<void(Record *)> begin; ///< what a new one begins with; may be null
    PartDescriber describe;              ///< how its parts read; may be null
};

class KindPage : public RecordsPage
{
    Q_OBJECT
public:
    KindPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);
    ~KindPage() override;

    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    QWidget *searchField() const override;
    void takeFocus() override;

    const KindSpec &kindSpec() const { return m_spec; }
    ListPage &list() const { return *m_list; }
    RecordCard &card() const { return *m_card; }
    Id currentId() const { return m_current; }
    QList<Id> selectedIds() const override;
    void showRecord(Id id); ///< on the card, even when the list does not show it
    void create(const QString &title = {});
    void editSelected() override;
    void tagSelected() override;
    void copySelected() override;
    void step(int by) override;
    const Entity &kind() const override { return *m_spec.entity; }
    Query query() const override;
    void showView(const ListDefinition &view) override;
    Id shownView() const override;
    void showAll() override;
    qsizetype listed() const override;
    void saveAsView() override;
    void openFilter() override;
    bool showsTable() const override;
    void showTable(bool table) override;
    void openColumns() override;
    void fillSortMenu(QMenu *menu) override;
    void removeSelected() override;
    void saveSettings() const override;
    void becomeReadOnly() override;

Q_SIGNALS:
    void openRequested(const QString &entity, Id id); ///< a record of another kind
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    Store &store() const { return m_store; }
    const CrmSchema &schema() const { return m_schema; }
    /// A button of the header that changes the file, before the one for a new record.
    void addHeaderButton(QWidget *button);

private:
    void build();
    void connectParts();
    void show(Id id);
    void arrange();
    void showCount();
    bool isBare() const; ///< there has never been a record, as far as can be seen
    QString settingsKey(const char *name) const;

    const KindSpec m_spec;
    Store &m_store;
    const CrmSchema &m_schema;
    QSplitter *m_panes;
    ListPage *m_list;
    RecordCard *m_card;
    QWidget *m_create = nullptr;
    QList<QWidget *> m_writing; ///< buttons that change the file
    Id m_current = 0;
    bool m_cardWanted = false; ///< table layout: a record was opened beside it
};
