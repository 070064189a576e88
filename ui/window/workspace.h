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
     */
    void open(const QString &path);
    /** The same file again, after its own fields or options changed. */
    void reopen() { open(m_path); }

    /** What the window that shows the file anew goes on with; taken once. */
    void setNext(const QVariant &next) { m_goOn = next; }
    QVariant takeNext() { return std::exchange(m_goOn, {}); }

    void close(); ///< writes what is waiting and lets go of the file

    bool isOpen() const { return m_store != nullptr; }
    Store &store() const { return *m_store; }
    const CrmSchema &schema() const { return *m_schema; }
    const QString &path() const { return m_path; }
    const OpenInfo &info() const { return m_info; }

Q_SIGNALS:
    void aboutToClose(); ///< the store is going; whoever uses it must let go now
    void opened();
    void damaged(); ///< an answer found it so: info() says it, too, and nothing is written any more
    void failed(const QString &path, const Error &error);

private:
    std::unique_ptr<CrmSchema> m_schema, m_nextSchema;
    std::unique_ptr<Store> m_store, m_next;
    QString m_path;
    OpenInfo m_info;
    QVariant m_goOn;
};
