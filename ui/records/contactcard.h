// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one contact: head and tabs, and the facts panel at the right or, where it is narrow, as a tab. Reads what
// it shows by itself and follows every change of the file.
#pragma once

#include "ui/records/carddata.h"
#include "ui/records/cardedits.h"

#include <QTimer>
#include <QWidget>

class AttachList;
class CardHeader;
class CardNotes;
class ComposeDrafts;
class EmptyState;
class FactsPanel;
class FormDetails;
class HistoryList;
class MergedLine;
class PartsList;
class PersonAdd;
class RecordLines;
class TextLabel;
class TimelinePane;
class QStackedWidget;
class QTabBar;

class ContactCard : public QWidget
{
    Q_OBJECT
public:
    /// `schema` is the store's. Both must outlive the card.
    ContactCard(Store &store, const CrmSchema &schema, QWidget *parent = nullptr);
    ~ContactCard() override;

    /// 0 empties the card. Tab and timeline filter stay as they are.
    void setContact(Id contact);
    Id contact() const;
    Id shownContact() const;          ///< the same once it has been read; 0 before
    void setPlace(int place, int of); ///< "7 of 312"
    FactsPanel *facts() const { return m_facts; }
    /// Beside the page, else the second tab, with the next step above the timeline.
    void setFactsVisible(bool beside);
    /// Shows a button that asks to be put away.
    void setClosable(bool closable);

    QString
    currentTab() const; ///< "timeline", "deals", "service", "details", "people", "files", "notes", "history", "facts"
    void setCurrentTab(const QString &tab);
    /// Composer with the caret in it, for this type ("call", …); `planned`: to be scheduled.
    void logActivity(const QString &type = QStringLiteral("call"), bool planned = false);
    void answerCall();                       ///< as logActivity(), of a call that comes in now
    void renameContact();                    ///< its name in an editor, as soon as it is read
    void editOwnField(const QString &label); ///< of the one shown, wherever its facts are
    void attachFiles(const QStringList &paths);
    void attach(); ///< asks which files
    bool canCall() const;
    bool canMail() const;
    void call(); ///< the one number, or a menu of them; then the composer, to write it down
    void mail();
    void schedule();
    void addTag(); ///< asks which
    void deleteContact();
    TimelinePane *timeline() const { return m_timeline; }
    CardEdits *edits() const { return m_edits; }

Q_SIGNALS:
    void changedWithUndo(const QString &text); ///< show a toast with Undo
    void failed(const Error &error);           ///< show a banner: what, why, what now
    void openRequested(const QString &entity, Id id);
    void stepRequested(int by);      ///< -1: previous record, 1: next; tab and filter stay
    void closeRequested();           ///< the button, or Esc: away with it, or back to where one came from
    void contactDeleted(Id contact); ///< also by others: choose another one
    void contactLoaded(Id contact);
    void ownFieldAdded(const QString &label);   ///< see OwnFieldForm::added()
    void dealRequested(Id contact);             ///< a new opportunity with this one
    void serviceRequested(Id contact, Id from); ///< a new service record; `from`: of what this activity says, or 0
    void takeApartRequested(Id contact);        ///< what it was merged with is wanted back
    void cardFileRequested(Id contact);         ///< it is to be written as an address card

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addTab(const QString &key, QWidget *page);
    void retitleTabs();
    void buildFiles();
    QWidget *buildDeals();
    QWidget *buildServices();
    QWidget *buildPeople();
    void display(const CardData &data);
    void showPeople(const CardData &data);

    const CrmSchema &m_schema;
    Store &m_store;
    CardEdits *m_edits;
    CardLoader *m_loader;
    ComposeDrafts *m_drafts;
    QTimer m_reload;
    CardData m_data;

    bool m_rename = false;         ///< once it is read
    TextLabel *m_nobody = nullptr; ///< stands in the place of the page
    QWidget *m_page = nullptr;
    CardHeader *m_header = nullptr;
    MergedLine *m_merged = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStringList m_keys;
    TimelinePane *m_timeline = nullptr;
    RecordLines *m_deals = nullptr, *m_services = nullptr;
    EmptyState *m_noDeals = nullptr, *m_noServices = nullptr;
    FormDetails *m_details = nullptr;
    AttachList *m_files = nullptr;
    CardNotes *m_notes = nullptr;
    HistoryList *m_history = nullptr;
    FactsPanel *m_facts = nullptr;
    PartsList *m_positions = nullptr;
    PersonList *m_people = nullptr;
    PersonAdd *m_personAdd = nullptr;
    QWidget *m_peopleHead = nullptr, *m_positionsHead = nullptr;
};
