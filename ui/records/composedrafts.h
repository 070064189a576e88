// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written but not saved, by key, in a small journal of its own beside the other data of this account:
// it survives a crash and a kill, and never enters the file before it is saved.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <functional>
#include <memory>

class DraftJournal;

class ComposeDrafts : public QObject
{
    Q_OBJECT
public:
    /// Drafts for the file at `filePath`, which is only used as a name. All that are made for one file share a journal.
    explicit ComposeDrafts(const QString &filePath, QObject *parent = nullptr);
    ~ComposeDrafts() override; ///< the last one writes what is waiting

    QJsonObject draft(const QString &key) const;
    /// Written to disk a moment later; an empty object removes the draft at once.
    void setDraft(const QString &key, const QJsonObject &draft);
    /// For things that are new and have no key of their own: the key of the newest draft under `prefix` that `fits` and
    /// is not open elsewhere, else a new key. It counts as open until this one is deleted.
    QString take(const QString &prefix, const std::function<bool(const QJsonObject &)> &fits);
    QString journalPath() const;

private:
    std::shared_ptr<DraftJournal> m_journal;
    QStringList m_taken;
};
