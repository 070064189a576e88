// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one record of any kind, made from its declaration: what it is called, all its facts and parts to be
// edited in place, what happened and what is next where activities refer to its kind, its files where its kind keeps
// some, and its history. What is composed on it belongs to its customer as well. Reads what it shows by itself and
// follows every change of the file. A page may put something of its own below the title; a kind with more to show
// derives from it.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/records/partslist.h"
#include "ui/widgets/tokens.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class AttachList;
class CardEdits;
class CardNextStep;
class ComposeBox;
class ComposeDrafts;
class EmptyState;
class FieldRow;
class FormDetails;
class HistoryList;
class IconButton;
class MergedLine;
class RecordLines;
class TextLabel;
class TimelinePane;
class QMenu;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

class RecordCard : public QWidget
{
    Q_OBJECT
public:
    static constexpr int inset = 8; ///< of rows: their words stand on the margin of the card

    /// `schema` is the store's. Fields in `elsewhere` are shown in the head or by what stands below it.
    RecordCard(Store &store, const CrmSchema &schema, const Entity &kind, const QList<const FieldBase *> &elsewhere,
               QWidget *parent = nullptr);
    ~RecordCard() override;

    CardEdits &edits() const { return *m_edits; }
    void setTop(QWidget *top, const QMargins &margins = {inset, 0, 6, Space::l}); ///< taken over; below the title
    /// Another tab, taken over, behind `at` others.
    void addTab(const QString &key, const QString &title, QWidget *page, int at);
    /// Entries of the menu of the card, made each time it is opened.
    void setMenuFiller(std::function<void(QMenu *)> fill) { m_fillMenu = std::move(fill); }
    void setPartDescriber(const PartDescriber &describer);

    /// A tab with the service records that refer to this one by `reference`.
    void addServices(const FieldBase &reference);
    bool keepsFiles() const { return m_files; }
    void attach(); ///< asks which files
    void attachFiles(const QStringList &paths);
    ComposeBox *composer() const; ///< nullptr where there is no timeline
    TimelinePane *timeline() const { return m_timeline; }
    const QList<Record> &activities() const { return m_activities; } ///< newest first

    void setAsksForStep(bool asks); ///< shows that there is no next step; what has ended needs none
    void setRecord(Id id);          ///< 0 empties the card; the tab stays as it is
    Id record() const { return m_id; }
    Id shownRecord() const; ///< the same once it has been read; 0 before
    const Store::Whole &whole() const { return m_whole; }
    void setClosable(bool closable); ///< shows a button that asks to be put away
    QString currentTab() const;      ///< "timeline", "details", "files", "service", "history"
    void setCurrentTab(const QString &tab);
    void rename();                          ///< its name in an editor, as soon as it is read
    void editField(const FieldBase &field); ///< shows the details, with this field in an editor
    void deleteRecord();

Q_SIGNALS:
    void changedWithUndo(const QString &text); ///< show a toast with Undo
    void failed(const Error &error);           ///< show a banner: what, why, what now
    void openRequested(const QString &entity, Id id);
    void closeRequested(); ///< the button, or Esc
    void deleted(Id id);   ///< also by others
    void recordLoaded(Id id);
    void takeApartRequested(Id id); ///< what it was merged with is wanted back

protected:
    Store &store() const { return m_store; }
    const CrmSchema &schema() const { return m_schema; }
    QVBoxLayout *head() const { return m_head; } ///< begins with the title
    FormDetails *details() const { return m_details; }
    HistoryList *history() const { return m_history; }
    void setEmptyText(const QString &text); ///< in the place of the page while there is nothing to show
    const std::optional<Record> &customer() const { return m_customer; } ///< whose record it is
    virtual void displayMore() {}                                        ///< everything has been read

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QList<const FieldBase *> &elsewhere);
    void buildHead();
    void buildTabs(const QList<const FieldBase *> &elsewhere);
    void buildDrop();
    void setTabCount(const QString &key, int count);
    void openMenu();
    bool concerns(const ChangeSet &set) const;
    void load();
    void loadCustomer(int turn);
    void loadServices(int turn);
    void loadActivities(int turn);
    void loadParticipants(int turn);
    void display();
    void showStep();

    Store &m_store;
    const CrmSchema &m_schema;
    const Entity &m_kind;
    const FieldBase *m_reference = nullptr;     ///< the field of activities that refers to this kind; none for many
    const FieldBase *m_customerField = nullptr; ///< whose customer it is; none for many
    const FieldBase *m_servicesBy = nullptr;
    CardEdits *m_edits;
    std::unique_ptr<ComposeDrafts> m_drafts;
    std::function<void(QMenu *)> m_fillMenu;
    QTimer m_reload;
    Id m_id = 0, m_displayed = 0;
    int m_turn = 0; ///< answers of an earlier load are dropped
    Store::Whole m_whole;
    QList<Record> m_activities; ///< newest first
    QHash<Id, QString> m_whom;  ///< by activity: who takes part besides the customer
    std::optional<Record> m_customer;
    Id m_contact = 0, m_organisation = 0;
    QList<Record> m_services, m_statuses;
    bool m_rename = false; ///< once it is read
    bool m_asksForStep = true;

    TextLabel *m_nobody = nullptr; ///< stands in the place of the page
    QWidget *m_page = nullptr, *m_topPlace = nullptr;
    MergedLine *m_merged = nullptr;
    QVBoxLayout *m_head = nullptr;
    FieldRow *m_name = nullptr;
    IconButton *m_more = nullptr, *m_close = nullptr;
    CardNextStep *m_step = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStringList m_keys;
    QStringList m_titles; ///< of the tabs, without their counts
    AttachList *m_files = nullptr;
    RecordLines *m_serviceLines = nullptr;
    EmptyState *m_noServices = nullptr;
    TimelinePane *m_timeline = nullptr;
    FormDetails *m_details = nullptr;
    HistoryList *m_history = nullptr;
};
