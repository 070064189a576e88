// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historymodel.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "core/values/join.h"
#include "core/values/timetext.h"

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {}

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    m_all = entries;
    filter();
}

void HistoryModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    filter();
}

void HistoryModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i)
        if (m_search.isEmpty() || text(m_all[i]).contains(m_search, Qt::CaseInsensitive) ||
            m_all[i].user.contains(m_search, Qt::CaseInsensitive))
            m_shown.append(i);
    endResetModel();
}

QString HistoryModel::text(const HistoryEntry &entry) const
{
    return actionText(entry.action, m_store.schema());
}

void HistoryModel::need(const QModelIndex &index)
{
    const Id action = index.isValid() ? entry(index).id : 0;
    if (!action || m_asked.contains(action))
        return;
    m_asked.insert(action);
    m_store.changesOf(action, mostChanges, m_about, this, [this, action](const Result<QList<Change>> &changes) {
        if (!changes.ok())
            return;
        m_changes.insert(action, *changes);
        for (int row = 0; row < m_shown.size(); ++row)
            if (m_all[m_shown[row]].id == action)
                Q_EMIT dataChanged(this->index(row), this->index(row));
    });
}

namespace
{
bool isBookkeeping(const FieldBase &field)
{
    return field.isRollup() || field.spec().hidden || field.spec().owner || &field == field.entity().updatedAt() ||
           &field == field.entity().createdAt();
}

QString plainText(const FieldBase &field, const QVariant &value)
{
    if (field.isReference()) // how the record is called is not part of the log
        return {};
    QString text = displayText(field, value).simplified();
    return text.size() > 120 ? text.left(119) + u'…' : text;
}

/// Of what came or went.
QVariant valueIn(const Change &change, const FieldBase &field)
{
    return change.type == Change::Remove ? change.before(field) : change.after(field);
}

/// "Call" says more than "Activity".
QString labelOf(const Change &change)
{
    const FieldBase *field = change.entity->typeField();
    const QString type = field ? plainText(*field, valueIn(change, *field)) : QString();
    return type.isEmpty() ? change.entity->label() : type;
}
} // namespace

QString HistoryModel::shown(const FieldBase &field, const QVariant &value) const
{
    return field.isReference() && m_titles ? m_titles(field, value.toLongLong()) : plainText(field, value);
}

QString HistoryModel::titleOf(const Change &change) const
{
    const auto text = [&](const FieldBase *field) {
        return field ? shown(*field, valueIn(change, *field)) : QString();
    };
    const QString title = text(change.entity->titleField());
    return title.isEmpty() ? text(change.entity->titleElseField()) : title;
}

QList<HistoryModel::Line> HistoryModel::lines(Id action, int limit) const
{
    QList<Line> lines;
    const QList<Change> changes = m_changes.value(action);
    for (const Change &change : changes) {
        if (lines.size() >= limit)
            return lines;
        if (*change.entity->spec().journal) // says again what changed in its whole
            continue;
        switch (change.type) {
        case Change::Insert:
            lines.append({labelOf(change), {}, titleOf(change)});
            break;
        case Change::Remove:
            lines.append({labelOf(change), titleOf(change), {}});
            break;
        case Change::Update:
            for (const Edit &edit : change.edits)
                if (!isBookkeeping(*edit.field) && lines.size() < limit)
                    lines.append(
                        {edit.field->label(), shown(*edit.field, edit.before), shown(*edit.field, edit.after)});
            break;
        }
    }
    return lines;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::DisplayRole))
        return {};
    const HistoryEntry &entry = this->entry(index);
    QStringList words{text(entry), entry.user, dateTimeText(entry.time)};
    if (entry.reversed)
        words.append(tr("taken back"));
    const QList<Line> changed = lines(entry.id, 3);
    for (const Line &line : changed)
        words.append(tr("%1: %2 → %3", "field: before → after").arg(line.label, line.before, line.after));
    words.removeAll(QString());
    return joinedClauses(words);
}
