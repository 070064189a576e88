// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardedits.h"

#include "core/domain/activities.h"
#include "core/domain/derive.h"
#include "core/values/join.h"

#include <QDesktopServices>
#include <QUrl>

CardEdits::CardEdits(Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void CardEdits::finish(const Result<ChangeSet> &result, const QString &said, const QPointer<QObject> &context,
                       bool contextual, const Done &done)
{
    const bool tell = done && (!contextual || context);
    if (tell)
        done(result);
    if (!result.ok()) {
        if (!tell)
            Q_EMIT failed(result.error());
    } else if (!said.isEmpty() && !result->isEmpty()) {
        Q_EMIT changedWithUndo(said);
    }
}

void CardEdits::apply(const ChangeSet &set, const QString &said, QObject *context, Done done)
{
    if (set.isEmpty()) {
        if (done)
            done(ChangeSet());
        return;
    }
    const bool contextual = context;
    m_store.apply(set, this,
                  [this, said, guard = QPointer<QObject>(context), contextual, done](const Result<ChangeSet> &result) {
                      finish(result, said, guard, contextual, done);
                  });
}

namespace
{
ChangeSet fieldChange(const Record &before, const FieldBase &field, const QVariant &value, const QList<Change> &extra)
{
    Record after = before;
    after.setValue(field, value);
    derive(&after, &before);
    ChangeSet set{{Action::Edit, after.entity().name(), 1, after.title()}, extra};
    if (const std::optional<Change> change = difference(before, after))
        set.changes.append(*change);
    return set;
}
} // namespace

void CardEdits::saveField(const Record &before, const FieldBase &field, const QVariant &value,
                          const QList<Change> &extra, const QString &said, QObject *context, Done done)
{
    const ChangeSet set = fieldChange(before, field, value, extra);
    if (set.isEmpty()) {
        done(ChangeSet());
        return;
    }
    const QPointer<QObject> guard(context);
    const auto end = [this, said, guard, done](const Result<ChangeSet> &result) {
        finish(result, said, guard, true, done);
    };
    m_store.apply(set, this, [=, this, &field](const Result<ChangeSet> &result) {
        if (result.ok() || result.error().code != Error::Conflict) {
            end(result);
            return;
        }
        m_store.load(before.entity(), before.id(), this, [=, this, &field](const Result<std::optional<Record>> &fresh) {
            if (!fresh.ok() || !*fresh || (*fresh)->value(field) != before.value(field))
                end(result);
            else
                m_store.apply(fieldChange(**fresh, field, value, extra), this, end);
        });
    });
}

void CardEdits::remove(const Entity &entity, Id id, const QString &said)
{
    m_store.remove(entity, {id}, this,
                   [this, said](const Result<ChangeSet> &result) { finish(result, said, {}, false, {}); });
}

void CardEdits::complete(const Activity &activity, Id id, const QDateTime &when)
{
    m_store.load(activity, id, this, [this, &activity, when](const Result<std::optional<Record>> &record) {
        if (!record.ok()) {
            Q_EMIT failed(record.error());
        } else if (*record && (**record)[activity.status] == QLatin1StringView(Activity::planned)) {
            const ChangeSet done = completion(activity, **record, when);
            apply(done, tr("“%1” done").arg(done.action.subject));
        }
    });
}

void CardEdits::undoAction(Id action, const QString &said)
{
    m_store.undoAction(action, this, [this, said](const Result<UndoReport> &report) {
        if (!report.ok()) {
            Q_EMIT failed(report.error());
            return;
        }
        const QString kept = report->keptCount ? tr("%n record(s) were changed since and stay as they are: %1", nullptr,
                                                    int(report->keptCount))
                                                     .arg(joinedList(report->kept.mid(0, 3)))
                                               : QString();
        Q_EMIT changedWithUndo(kept.isEmpty() ? said : kept);
    });
}

void CardEdits::openUrl(const QUrl &url)
{
    Q_EMIT urlOpened(url);
    if (!QDesktopServices::openUrl(url))
        Q_EMIT failed({Error::Io, tr("No program on this computer opens %1.").arg(url.toDisplayString()), {}});
}
