// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one opportunity: name, customer, what it is worth and when, how far it is, all its fields and its
// history. Reads what it shows by itself and follows every change of the file. Moves through the stages are said by
// StageMover.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QTimer>
#include <QWidget>

class Avatar;
class CardEdits;
class CardNextStep;
class FieldRow;
class FormDetails;
class HeadFact;
class HistoryList;
class IconButton;
class LinkLabel;
class Pipelines;
class StageMover;
class StagePath;
class TextLabel;
class QStackedWidget;
class QTabBar;

class OpportunityCard : public QWidget
{
    Q_OBJECT
public:
    /// `schema` is the store's. All must outlive the card.
    OpportunityCard(Store &store, const CrmSchema &schema, Pipelines &pipelines, StageMover &mover,
                    QWidget *parent = nullptr);
    ~OpportunityCard() override;

    /// 0 empties the card. The tab stays as it is.
    void setOpportunity(Id opportunity);
    Id opportunity() const { return m_id; }
    Id shownOpportunity() const; ///< the same once it has been read; 0 before
    /// Shows a button that asks to be put away.
    void setClosable(bool closable);
    QString currentTab() const; ///< "details", "history"
    void setCurrentTab(const QString &tab);
    void rename();                          ///< its name in an editor, as soon as it is read
    void editField(const FieldBase &field); ///< shows the details, with this field in an editor
    void deleteOpportunity();

Q_SIGNALS:
    void changedWithUndo(const QString &text); ///< show a toast with Undo
    void failed(const Error &error);           ///< show a banner: what, why, what now
    void openRequested(const QString &entity, Id id);
    void closeRequested();        ///< the button, or Esc
    void deleted(Id opportunity); ///< also by others
    void opportunityLoaded(Id opportunity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QWidget *buildFacts();
    QWidget *buildGuidance();
    void addTab(const QString &key, const QString &title, QWidget *page);
    void openMenu();
    bool concerns(const ChangeSet &set) const;
    void load();
    void loadCustomer(int turn);
    void loadStep();
    void display();
    bool isClosed() const;
    void showFacts();
    void showPath();
    void showGuidance(const Record *stage);
    QString titleOf(const FieldBase &field, Id id) const;

    Store &m_store;
    const CrmSchema &m_schema;
    Pipelines &m_pipelines;
    StageMover &m_mover;
    CardEdits *m_edits;
    QTimer m_reload;
    Id m_id = 0, m_displayed = 0;
    int m_turn = 0; ///< answers of an earlier load are dropped
    Store::Whole m_whole;
    bool m_customerIsPerson = false;
    bool m_rename = false; ///< once it is read

    TextLabel *m_nobody = nullptr; ///< stands in the place of the page
    QWidget *m_page = nullptr;
    FieldRow *m_name = nullptr;
    Avatar *m_avatar = nullptr;
    LinkLabel *m_customer = nullptr;
    IconButton *m_more = nullptr, *m_close = nullptr;
    HeadFact *m_amount = nullptr, *m_probability = nullptr, *m_when = nullptr, *m_owner = nullptr;
    StagePath *m_path = nullptr;
    QWidget *m_guidanceBox = nullptr;
    TextLabel *m_guidance = nullptr;
    CardNextStep *m_step = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStringList m_keys;
    FormDetails *m_details = nullptr;
    HistoryList *m_history = nullptr;
};
