// SPDX-License-Identifier: GPL-3.0-or-later
// The open file of a window: its schema and its store, made anew each time a file is opened. GUI thread.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QObject>
#include <QVariant>

class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /** Opens or creates a file in the background; opened() or failed() follows. The file open before stays until then.
        The open file itself is opened anew, once all that was asked of it is written. */
    void open(const QString &path);
    /** What the window that shows the file anew goes on with; taken once. */
    void setNext(const QVariant &next) { m_goOn = next; }
    QVariant takeNext() { return std::exchange(m_goOn, {}); }

    void close(); ///< writes what is waiting and lets go of the file

    /** Of the file that is being opened, while it must be brought up to date; else null. */
    Progress *opening() const;
    QString openingPath() const { return m_next ? m_next->path() : QString(); }

    bool isOpen() const { return m_store != nullptr; }
    Store &store() const { return *m_store; }
    const CrmSchema &schema() const { return *m_schema; }
    const QString &path() const { return m_path; }
    const OpenInfo &info() const { return m_info; }

Q_SIGNALS:
    void aboutToClose(); ///< what was typed must go to the store now
    /// Another store is here. The one before still answers, but goes when this signal has been delivered: whoever
    /// used it must let go now.
    void opened();
    void damaged(); ///< an answer found it so: info() says it, too, and nothing is written any more
    void failed(const QString &path, const Error &error);

private:
    void openNext(const QString &path);

    std::unique_ptr<CrmSchema> m_schema, m_nextSchema;
    std::unique_ptr<Store> m_store, m_next;
    QString m_path;
    OpenInfo m_info;
    QVariant m_goOn;
};
