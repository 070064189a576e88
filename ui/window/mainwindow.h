// SPDX-License-Identifier: GPL-3.0-or-later
// The window on one open file: pages, commands, undo, toasts. Made anew for another file or another language.
#pragma once

#include "core/store.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/shellwindow.h"

#include <QPointer>
#include <QTimer>
#include <memory>

class CardEdits;
class CalendarPage;
class HomePage;
class ContactsPage;
class ImportPage;
class KindPage;
class Language;
class NextPrompt;
class PaletteSource;
class PipelinePage;
class RecentRecords;
class RingPanel;
struct Mail;
struct Activity;
struct KindSpec;
struct ListDefinition;
struct PaletteItem;
struct PartText;
struct RecoveryReport;
class RecordSource;
class ReminderService;
class RecordsPage;
class SavedViews;
class TodayPage;
class Workspace;

class MainWindow : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must be open; it and `language` outlive the window.
    MainWindow(Workspace &workspace, Language &language, QObject *parent = nullptr);
    ~MainWindow() override;

    ShellWindow &shell() { return *m_shell; }
    void show();
    void raise();
    void openImport(const QString &path = {});
    void ring(const QString &number); ///< somebody calls from there: see core/domain/callers.h
    void showContact(Id id);
    void say(const Error &error);                        ///< a message above the page that stays until it is closed
    void sayOf(const QString &path, const Error &error); ///< as say(), about another file
    /// Writes what is typed and remembers the place: the store or the program is about to go.
    void leave();
    /// Says what `before`, the window that this one takes the place of, was still saying.
    void takeOver(const MainWindow &before);
    void showSnapshots(const QString &selected = {});
    /// What was saved of `damaged` into the file of this window, and what was not.
    void showRecovery(const QString &damaged, const RecoveryReport &report);

Q_SIGNALS:
    void openRequested(const QString &path); ///< another file
    void sampleRequested();
    void sampleRemovalRequested();
    void restoreRequested(const QString &snapshot);
    void recoverRequested(const QString &path);
    /// From a snapshot back to the file it was made of, there to restore `snapshot` unless it is empty.
    void ownFileRequested(const QString &snapshot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< what is dropped on the window

private:
    // mainwindow.cpp
    void addPages();
    void addRecords(const QString &id, RecordsPage *page);
    RecordsPage *shownRecords() const; ///< null while another page is shown
    RecordsPage &records();            ///< that one, else the customers, which come up
    void followStore();
    void showUndoState();
    void showViews();
    void markPlace(); ///< the saved view or the page, in the sidebar
    void toast(const QString &text, bool undoable = true);
    void warn(const QString &text, const QString &detail); ///< until it is closed
    void undo();
    void redo();
    void noteReturned(const ChangeSet &set);
    void undone(const Result<UndoReport> &result, bool redo);
    // mainwindowfile.cpp
    void showFile();
    void showReadOnly();
    void showLookingBack();
    QString snapshotName() const;
    void chooseFile(bool create);
    void saveCopy();
    void checkFile();
    void snapshotDaily();
    bool isSample() const;
    // mainwindowfigures.cpp
    void addHome();
    void addAnalysis();
    std::function<void(const Filter &, const QString &, Id)> dealsOpener();
    void addServiceFigures();
    void connectFigures(class FiguresPage *page, const QString &beginAt);
    // mainwindowselling.cpp
    void addPipeline();
    void addSellingActions();
    void updateSellingActions();
    void showOpportunity(Id id);
    void createOpportunity(Id contact); ///< 0: nobody's yet
    void describeOpportunity(const Row &row, PaletteItem *item);
    // mainwindowkinds.cpp
    const QList<KindSpec> &kinds();
    void addKinds(bool inSidebar);
    KindPage *makeKindPage(const KindSpec &spec);
    KindPage *kindPage(const Entity &entity); ///< made now if need be; null when the kind has another page or none
    KindPage *shownKind() const;              ///< null while another page is shown
    void addKindActions();
    void updateKindActions();
    RecordsPage *showPageOf(const QString &kind);
    void showList(const ListDefinition &list); ///< on the page of its kind
    bool showKindRecord(const Entity &entity, Id id);
    void showRecord(const QString &entity, Id id); ///< on the page of its kind
    void setKindColumns();
    bool describeKind(const Entity &entity, const Row &row, PaletteItem *item);
    // mainwindowleads.cpp
    void addService();
    void createService(Id contact, Id from = 0);
    void addServiceActions();
    void updateServiceActions();
    void countLeads();
    void addLeadActions();
    void addFigureActions();
    void updateFigureActions();
    void updateLeadActions();
    // mainwindowstatuses.cpp
    void addStatusActions();
    void updateStatusActions();
    void fillStatusMenu(QMenu *menu);
    bool canSetStatus() const;
    // mainwindowcare.cpp
    void addCare();
    void addCareActions();
    void updateCareActions();
    void addSurveyTo(KindPage &page);
    Id surveyed() const;
    void writeSurvey(Id serviceRecord);
    // mainwindowmerging.cpp
    std::function<PartText(const Record &, const QHash<Id, QString> &)> describerOf(const Entity &kind) const;
    void addMergeActions();
    void addDeedsTo(RecordsPage *page);
    void updateMergeActions();
    void mergeSelected();
    void takeApart(const Entity &kind, Id id);
    QWidget *activeWindow() const; ///< that of one record, else this one
    // mainwindowduplicates.cpp
    void addDuplicates();
    void addDuplicateActions();
    // mainwindowknowledge.cpp
    KindPage *makeArticles(const KindSpec &spec);
    void addKnowledgeActions();
    // mainwindowplan.cpp
    void addPlan();
    void addReminders();
    QList<PaletteItem> planDeeds(Id activity);
    void keepInBackground(); ///< or not: as the user wants, when the window closes
    // mainwindowplan.cpp
    void addCalendar();
    void addCalendarActions();
    void updateCalendarActions();
    // mainwindowdrop.cpp
    void addDrop();
    void takeFiles(const QStringList &paths);
    void placeMail(const Mail &mail);
    void askWhose(const QString &what, const std::function<void(Id)> &then);
    // mainwindowcalls.cpp
    void addCalls();
    void answer(const QString &entity, Id id);
    // mainwindowactions.cpp
    void addActions();
    void addFileActions();
    void addRecordActions();
    void addToolActions();
    void showRecent();
    void showHistory();
    void newThing();
    void chooseExport(const QList<Id> &ids = {});
    void exportCards(const Entity &kind, const QList<Id> &ids);
    void openExport(const Query &shown, const QList<Id> &ids, const QString &format = {});
    void quickLog(Id contact);
    // mainwindowmenus.cpp
    void addMenus();
    void addCardActions();
    void addViewActions();
    void updateActions(); ///< what cannot be done now is greyed
    void updateEditActions();
    void renameView(Id view);
    void showGuide();
    // mainwindowpalette.cpp
    void addPalette();
    void describe(const Row &row, const Entity &entity, PaletteItem *item);
    QList<PaletteItem> deedsFor(const Row &row);
    void open(const Entity &entity, const Row &row);
    static QList<const FieldBase *> describedBy(const Activity &activity);

    struct Said {
        QString text, detail;
        bool undoable = false;
    };

    Workspace &m_workspace;
    Language &m_language;
    Store &m_store;
    ActionCatalog m_catalog;
    std::unique_ptr<ShellWindow> m_shell;
    std::unique_ptr<RecordSource> m_records;
    std::unique_ptr<PaletteSource> m_commands;
    std::unique_ptr<RecentRecords> m_recent;
    SavedViews *m_views;
    QPointer<ContactsPage> m_contacts;
    QPointer<PipelinePage> m_pipeline;
    QPointer<HomePage> m_home;
    QPointer<CalendarPage> m_calendar;
    QList<std::pair<QString, RecordsPage *>> m_recordPages; ///< page and what it is called
    QPointer<ImportPage> m_import;
    RingPanel *m_ring = nullptr;
    CardEdits *m_dropEdits = nullptr;
    QPointer<TodayPage> m_today;
    QPointer<NextPrompt> m_next;
    CardEdits *m_planEdits = nullptr;
    std::unique_ptr<ReminderService> m_reminders; ///< null where nothing may be done: in a snapshot
    std::shared_ptr<const QList<KindSpec>> m_kinds;
    Said m_toast, m_warning;                        ///< shown last; texts are empty when they were closed
    int m_undoing = 0;                              ///< undos asked for and not answered yet
    Id m_returned = 0;                              ///< see noteReturned()
    bool m_unwritten = false;                       ///< the banner says that a change did not go into the file
    std::shared_ptr<QList<SidebarView>> m_viewRows; ///< as shown last, counted one by one
    QTimer m_daily;
};

/// By its name: of those that the import reads.
bool isListFile(const QString &path);
