// SPDX-License-Identifier: GPL-3.0-or-later
// One contact in a window of its own, beside the others: to compare, or to keep in sight while the list goes on.
// Deletes itself when it is closed; remembers its size.
#pragma once

#include "core/store.h"

#include <QWidget>

class Banner;
class ContactCard;
class QAction;
class ToastHost;
struct CrmSchema;

class RecordWindow : public QWidget
{
    Q_OBJECT
public:
    /// `schema` is the store's; both must outlive it. `commands` keep their keys here; those of a record are for this
    /// one, whatever the list has chosen.
    RecordWindow(Store &store, const CrmSchema &schema, const QList<QAction *> &commands);

    void open(Id contact);
    Id contact() const;
    ContactCard *card() const { return m_card; }
    ToastHost *toasts() const { return m_toasts; }

Q_SIGNALS:
    void performed(const QString &text);              ///< done and can be undone
    void openRequested(const QString &entity, Id id); ///< a record of another kind

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *own(const QAction &command);
    void log();
    void say(const Error &error);

    Store &m_store;
    ContactCard *m_card;
    Banner *m_banner; ///< what went wrong
    ToastHost *m_toasts;
};
