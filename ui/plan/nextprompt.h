// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the next step when something was done and nothing else is planned with whom it was done: one line in natural
// words, which may be left. It watches the file, so it does not matter where the activity was marked as done.
#pragma once

#include "core/domain/followup.h"
#include "ui/records/cardedits.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class TextLabel;
struct CrmSchema;

class NextPrompt : public QWidget
{
    Q_OBJECT
public:
    /// Floats over the lower edge of `area`.
    NextPrompt(Store &store, const CrmSchema &schema, QWidget *area);

    /// Asks for the next step of a record, whatever is planned already.
    void ask(const Entity &kind, Id id);
    static bool asksAfterDone(); ///< a choice of the user
    static void setAsksAfterDone(bool asks);

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const ChangeSet &set);
    void begin(const FollowUp &next, bool asked);
    bool isAskedElsewhere() const;
    void describe();
    void plan();
    void leave();
    void place();

    Store &m_store;
    const CrmSchema &m_schema;
    QWidget *m_area;
    CardEdits *m_edits;
    TextLabel *m_title, *m_hint;
    QLineEdit *m_line;
    FollowUp m_next;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};
