// SPDX-License-Identifier: GPL-3.0-or-later
// Customer care: who has a birthday, whose warranty ends, who became quiet, day by day; and what one does about it:
// write, call, or say that it is done. What was done stands on the timeline and in the list.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/care/careview.h"
#include "ui/shell/shellpage.h"

#include <QTimer>

class Button;
class CardEdits;
class EmptyState;
class FilterChip;
class IconButton;
class ScopeSwitch;
class TextLabel;
class QComboBox;
class QStackedWidget;
struct CareChoice;

class CarePage : public ShellPage
{
    Q_OBJECT
public:
    CarePage(Store &store, const CrmSchema &schema, QWidget *parent = nullptr);
    ~CarePage() override;

    void takeFocus() override;
    void becomeReadOnly();
    CareModel &model() const { return *m_model; }
    CareView &view() const { return *m_view; }

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void openRequested(const QString &entity, Id id);
    void textsRequested(); ///< the page of text templates

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildChips();
    void readChoice();
    void showOptions();
    void ask();
    void show(const CareList &list);
    void showState();
    void follow(const ChangeSet &set);
    void perform(CareDeed deed);
    void write(const QList<CareEntry> &entries);
    void log(const QList<CareEntry> &entries, const char *type);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    CareModel *m_model;
    std::unique_ptr<CareChoice> m_choice;
    ScopeSwitch *m_scope;
    QComboBox *m_period;
    QList<std::pair<CareKind, FilterChip *>> m_chips;
    QStackedWidget *m_stack;
    CareView *m_view;
    EmptyState *m_empty;
    TextLabel *m_more;
    IconButton *m_options;
    Button *m_done, *m_called, *m_write;
    bool m_asked = false, m_answered = false, m_stale = true, m_readOnly;
    QDate m_today;
    QTimer m_again, m_minute;
};
