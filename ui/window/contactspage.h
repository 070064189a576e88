// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: the list at the left, the contact's card in the middle, its facts at the right. What is special for
// contacts among all record kinds is said here: which fields the list shows, which filters stand above it.
#pragma once

#include "ui/window/browsepage.h"

#include <QPointer>
#include <QTimer>
#include <functional>

class ContactCard;
class EmptyState;
class NewRecord;
class QAction;
class QMenu;
class QStackedWidget;
class RecordWindow;

class ContactsPage : public BrowsePage
{
    Q_OBJECT
public:
    ContactsPage(Workspace &workspace, SavedViews &views, QWidget *parent = nullptr);
    ~ContactsPage() override;

    void takeFocus() override;

    void showRecord(Id id) override;
    bool showsDetails() const { return m_details; }
    void
    showDetails(bool beside); ///< the facts beside the card where there is room, else they are a tab of it; remembered
    void createRecord(const QString &name, bool company);
    void createCaller(const QString &phone, const std::function<void()> &created); ///< a person who has that number
    void saveAsView() override;
    // What the commands of the menus ask before they are offered.
    bool isEmpty() const { return m_people + m_companies == 0; } ///< the file has no contacts
    qsizetype selectedCount() const;
    bool canCall() const;
    bool canMail() const;
    enum class Deed { Call, Mail, Schedule, Rename, Attach, Answer };
    void attach(Id contact, const QStringList &paths); ///< on its card, which is shown
    /// On the card, of the contact shown or of `id`, as soon as it is read.
    void perform(Deed deed, Id id = 0);
    void fillStatusMenu(QMenu *menu);
    void fillOwnerMenu(QMenu *menu);
    // Commands of the Record menu, handed to the list.
    void setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys);
    void editSelected() override;

    /// Windows of their own: `commands` keep their keys in them.
    void setRecordWindowCommands(const QList<QAction *> &commands) { m_windowCommands = commands; }
    void openWindow(Id id);
    void closeWindows();
    RecordWindow *activeWindow() const; ///< the one in use; null while another window is

    /// Second line of a contact in the palette, and the columns it is made of; they may be followed by others.
    static QString describe(const Row &row);
    static QList<const FieldBase *> describedBy(const CrmSchema &schema);

Q_SIGNALS:
    void dealRequested(Id contact);             ///< a new opportunity
    void serviceRequested(Id contact, Id from); ///< a new service record, see ContactCard
    void sampleRequested();
    void seen(Id id); ///< opened, or shown for more than a moment

protected:
    void showOnCard(Id id) override;
    void renameOnCard() override;
    void arrangeCard(bool table) override;
    bool isBare() const override { return false; } ///< another page is shown then

private:
    static ListSpec listSpec(const CrmSchema &schema);
    void buildHeader();
    void buildPanes();
    void connectList();
    void connectCard();
    void connectState();
    void showPlace();
    void noteField(ContactCard *card);
    void show(NewRecord *form);
    void onCard(Id id, const std::function<void()> &run); ///< as soon as it is read
    void goOn();
    void countAll();
    void showCount();

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    EmptyState *m_first;
    ContactCard *m_card;
    QList<QWidget *> m_listParts; ///< of the list, in the header
    QList<QAction *> m_windowCommands;
    QList<QPointer<RecordWindow>> m_windows;
    QTimer m_look;
    bool m_details = true;
    qint64 m_people = 0, m_companies = 0;
};
