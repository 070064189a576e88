// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: the list at the left, the contact's card in the middle, its facts at the right. What is special for
// contacts among all record kinds is said here: which fields the list shows, which filters stand above it.
#pragma once

#include "core/store.h"
#include "ui/window/recordspage.h"

#include <QPointer>
#include <QTimer>

class CardLoader;
class ContactCard;
class FactsPanel;
class EmptyState;
class ListPage;
class QSplitter;
class QStackedWidget;
class QAction;
class RecordWindow;
class QMenu;
struct CardData;
struct CrmSchema;
struct ListDefinition;
struct ListSpec;
class SavedViews;
class Workspace;

class ContactsPage : public RecordsPage
{
    Q_OBJECT
public:
    ContactsPage(Workspace &workspace, SavedViews &views, QWidget *parent = nullptr);
    ~ContactsPage() override;

    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    QWidget *searchField() const override;
    void takeFocus() override;

    Id currentId() const { return m_current; }
    void showRecord(Id id);
    const Entity &kind() const override;
    void showView(const ListDefinition &view) override;
    Id shownView() const override;
    void showAll() override;
    bool showsTable() const override;
    void showTable(bool table) override;
    bool showsDetails() const { return m_details; }
    void
    showDetails(bool beside); ///< the facts beside the card where there is room, else they are a tab of it; remembered
    void createRecord(const QString &name, bool company);
    Query query() const override;
    void saveAsView() override;
    void saveSettings() const override;
    void becomeReadOnly() override;
    // What the commands of the menus ask before they are offered.
    bool isEmpty() const { return m_people + m_companies == 0; } ///< the file has no contacts
    qsizetype listed() const override;
    qsizetype selectedCount() const;
    QList<Id> selectedIds() const override;
    bool canCall() const;
    bool canMail() const;
    enum class Deed { Call, Mail, Schedule, Rename, Attach };
    /// On the card, of the contact shown or of `id`, as soon as it is read.
    void perform(Deed deed, Id id = 0);
    void fillStatusMenu(QMenu *menu);
    void fillOwnerMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu) override;
    void openColumns() override;
    // Commands of the Record menu, handed to the list.
    void setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys);
    void step(int by) override;
    void editSelected() override;
    void tagSelected() override;
    void copySelected() override;
    void removeSelected() override;
    void openFilter() override;

    /// Windows of their own: `commands` keep their keys in them.
    void setRecordWindowCommands(const QList<QAction *> &commands) { m_windowCommands = commands; }
    void openWindow(Id id);
    void closeWindows();
    RecordWindow *activeWindow() const; ///< the one in use; null while another window is

    /// Second line of a contact in the palette, and the columns it is made of; they may be followed by others.
    static QString describe(const Row &row);
    static QList<const FieldBase *> describedBy(const CrmSchema &schema);

Q_SIGNALS:
    void openRequested(const QString &entity, Id id); ///< a record of another kind
    void dealRequested(Id contact);                   ///< a new opportunity
    void importRequested();
    void importFileRequested(const QString &path); ///< a list was dropped
    void sampleRequested();
    void seen(Id id); ///< opened, or shown for more than a moment

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ListSpec listSpec() const;
    void buildHeader();
    void buildPanes();
    void connectList();
    void connectCard();
    void connectState();
    void show(Id id);
    void edit(Id id);
    void preview(Id id);
    void showPlace();
    void noteField(ContactCard *card);
    void goOn();
    void arrange();
    void fitPanes();
    void countAll();
    void showCount();

    Workspace &m_workspace;
    Store &m_store;
    const CrmSchema &m_schema;
    QStackedWidget *m_stack;
    EmptyState *m_first;
    QSplitter *m_panes;
    ListPage *m_list;
    ContactCard *m_card;
    QList<QWidget *> m_listParts; ///< of the list, in the header
    QList<QAction *> m_windowCommands;
    QList<QPointer<RecordWindow>> m_windows;
    QList<QWidget *> m_writing; ///< buttons of the header that change the file
    QTimer m_look;
    Id m_current = 0;
    bool m_details = true;
    bool m_cardWanted = false; ///< table layout: a record was opened beside it
    qint64 m_people = 0, m_companies = 0;
};
