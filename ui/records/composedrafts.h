// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written but not saved, per record, in a small journal of its own beside the other data of this account:
// it survives a crash and a kill, and never enters the file before it is saved.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

class ComposeDrafts : public QObject
{
    Q_OBJECT
public:
    /// Drafts for the file at `filePath`, which is only used as a name.
    explicit ComposeDrafts(const QString &filePath, QObject *parent = nullptr);
    ~ComposeDrafts() override; ///< writes what is waiting

    QJsonObject draft(const QString &key) const;
    /// Written to disk a moment later; an empty object removes the draft at once.
    void setDraft(const QString &key, const QJsonObject &draft);
    QString journalPath() const { return m_path; }

private:
    void write();

    QString m_path;
    QJsonObject m_drafts;
    QTimer m_delay;
    bool m_dirty = false;
};
