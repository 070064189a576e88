// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a record page change the file: every call is one action and one undo step; what was done and what
// went wrong is told in one place, so that no field has to forward signals.
#pragma once

#include "core/store.h"

#include <QRect>

class QWidget;
struct Activity;

/// What may stand in a reference field, and how one that is missing is made. Given by the hand-written page.
struct ReferenceRule {
    Filter filter;
    std::function<std::optional<Record>(const QString &name)> make; ///< null: cannot be created on the way
};

class CardEdits : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<ChangeSet> &)>;
    using Values = QList<std::pair<const FieldBase *, QVariant>>;
    /// Writes values into records, after asking beside a part of `anchor` for what else they need; false: none of its
    /// fields is among them.
    using Writer = std::function<bool(const QList<Id> &ids, const Values &values, QWidget *anchor, const QRect &part)>;

    explicit CardEdits(Store &store, QObject *parent = nullptr);
    Store &store() const { return m_store; }
    bool isReadOnly() const { return m_store.isReadOnly(); }

    /// `said` is shown with Undo, affirmative: "Phone changed". `done` is dropped when `context` is gone by then.
    void apply(const ChangeSet &set, const QString &said, QObject *context = nullptr, Done done = {});
    /// One field of a record, together with records made on the way (`extra`). When somebody else changed other fields
    /// since `before` was read, the change is made on top of theirs; when they changed this one, it is refused.
    void saveField(const Record &before, const FieldBase &field, const QVariant &value, const QList<Change> &extra,
                   const QString &said, QObject *context, Done done);
    void remove(const Entity &entity, Id id, const QString &said);
    /// Marks a planned activity as done that is known by its number; one that is no longer planned stays as it is.
    void complete(const Activity &activity, Id id, const QDateTime &when = QDateTime::currentDateTime());
    void undoAction(Id action, const QString &said);

    /// Who writes fields that need more than their value, such as stages; it says itself what was done.
    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// True when such a field is among them: it is written there, if at all, and nothing is left to do.
    bool handOver(const QList<Id> &ids, const Values &values, QWidget *anchor, const QRect &part = {}) const
    {
        return m_writer && m_writer(ids, values, anchor, part);
    }

    void setReferenceRule(std::function<ReferenceRule(const FieldBase &)> rule) { m_rule = std::move(rule); }
    ReferenceRule referenceRule(const FieldBase &field) const { return m_rule ? m_rule(field) : ReferenceRule(); }
    /// Shows another record, on the user's wish.
    void open(const Entity &entity, Id id) { Q_EMIT openRequested(entity.name(), id); }
    /// Opens a web, mail or telephone address; replaceable for tests.
    void openUrl(const QUrl &url);

Q_SIGNALS:
    void changedWithUndo(const QString &text);
    void failed(const Error &error);
    void openRequested(const QString &entity, Id id);
    void urlOpened(const QUrl &url);

private:
    void finish(const Result<ChangeSet> &result, const QString &said, const QPointer<QObject> &context, bool contextual,
                const Done &done);

    Store &m_store;
    std::function<ReferenceRule(const FieldBase &)> m_rule;
    Writer m_writer;
};
