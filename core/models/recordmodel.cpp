// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recordmodel.h"

#include "core/models/idlistchange.h"
#include "core/record/filtermatch.h"
#include "core/record/valuetext.h"
#include "core/store.h"
#include "core/values/join.h"

#include <algorithm>

RecordModel::RecordModel(Store &store, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_entity(entity), m_search(QString())
{
    m_query.entity = &entity;
    if (entity.titleField())
        m_query.columns = {entity.titleField()};
    m_all = m_query.columns;
    m_fetch.setSingleShot(true);
    connect(&m_fetch, &QTimer::timeout, this, &RecordModel::fetchNoted);
    m_again.setSingleShot(true);
    m_again.setInterval(30); // a burst of changes asks once
    connect(&m_again, &QTimer::timeout, this, [this] { ask(true); });
    m_minute.setInterval(60000);
    connect(&m_minute, &QTimer::timeout, this, [this] { ask(true); });
    connect(&store, &Store::changed, this, &RecordModel::follow);
}

void RecordModel::setQuery(const Query &query, const QList<const FieldBase *> &extra)
{
    Query asked = query;
    asked.entity = &m_entity;
    if (asked.columns.isEmpty() && m_entity.titleField())
        asked.columns = {m_entity.titleField()};
    QList<const FieldBase *> all = asked.columns;
    for (const FieldBase *field : extra) {
        if (field && !all.contains(field))
            all.append(field);
    }
    const bool otherColumns = asked.columns != m_query.columns;
    const bool otherFields = all != m_all;
    if (otherColumns)
        beginResetModel();
    m_query = asked;
    m_all = all;
    m_search = SearchQuery(asked.text);
    if (!asksAboutNow(asked.filter))
        m_minute.stop();
    else if (!m_minute.isActive())
        m_minute.start();
    if (otherFields)
        m_cache.clear(); // rows hold their values by position
    if (otherColumns)
        endResetModel();
    ask(false);
}

void RecordModel::refresh()
{
    m_cache.outdateAll();
    ask(true);
}

void RecordModel::ask(bool quiet)
{
    m_again.stop();
    const int question = ++m_question;
    Query query = m_query;
    query.columns = m_all;
    m_waiting = true;
    m_store.find(query, m_screen, this, [this, question, quiet](const Result<Page> &page) {
        if (question != m_question)
            return;
        if (page)
            take(*page, quiet && m_answered);
        else
            Q_EMIT failed(page.error());
    });
}

void RecordModel::take(const Page &page, bool quiet)
{
    for (const Row &row : page.first)
        m_cache.insert(row);
    m_waiting = !page.complete;
    if (!page.complete && (quiet || page.ids.isEmpty()))
        return; // what is shown is nearly right, or nothing was found in haste: wait for all of it
    if (m_held) {
        m_missed = true;
        return;
    }
    m_answered = true;
    m_complete = page.complete || (m_query.limit > 0 && page.ids.size() >= m_query.limit);
    swapIds(page.ids);
    if (!page.first.isEmpty() && !m_ids.isEmpty())
        rowsChanged(0, int(std::min<qsizetype>(page.first.size(), m_ids.size())) - 1);
    Q_EMIT counted(m_ids.size(), m_complete);
}

void RecordModel::swapIds(const QList<Id> &ids)
{
    const IdListChange change = idListChange(m_ids, ids);
    switch (change.type) {
    case IdListChange::Same:
        return;
    case IdListChange::Insert:
        beginInsertRows({}, change.first, change.last);
        m_ids = ids;
        endInsertRows();
        return;
    case IdListChange::Remove:
        beginRemoveRows({}, change.first, change.last);
        m_ids = ids;
        endRemoveRows();
        return;
    case IdListChange::Move:
        beginMoveRows({}, change.first, change.first, {}, change.last > change.first ? change.last + 1 : change.last);
        m_ids = ids;
        endMoveRows();
        return;
    case IdListChange::Other:
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
}

int RecordModel::rowOf(Id id) const
{
    return int(m_ids.indexOf(id));
}

QList<int> RecordModel::rowsOf(const QList<Id> &ids) const
{
    QList<int> rows;
    if (ids.size() == 1) {
        if (const int row = rowOf(ids.first()); row >= 0)
            rows.append(row);
        return rows;
    }
    const QSet<Id> wanted(ids.begin(), ids.end());
    for (int row = 0; row < m_ids.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(m_ids[row]))
            rows.append(row);
    }
    return rows;
}

const Row *RecordModel::rowAt(int row) const
{
    const Id id = idAt(row);
    if (!id)
        return nullptr;
    const Row *found = m_cache.find(id);
    if (!found || !m_cache.isFresh(id))
        note(row);
    return found && found->values.size() == m_all.size() ? found : nullptr;
}

QVariant RecordModel::value(const Row &row, const FieldBase &field) const
{
    return row.values.value(m_all.indexOf(&field));
}

void RecordModel::note(int row) const
{
    m_noted.insert(row / window);
    if (!m_fetch.isActive())
        m_fetch.start(0);
}

void RecordModel::fetchNoted()
{
    QList<Id> missing;
    for (const int noted : std::exchange(m_noted, {})) {
        const qsizetype end = std::min<qsizetype>(m_ids.size(), qsizetype(noted + 1) * window);
        for (qsizetype row = qsizetype(noted) * window; row < end; ++row) {
            if (!m_cache.isFresh(m_ids[row]) && !m_asked.contains(m_ids[row]))
                missing.append(m_ids[row]);
        }
    }
    if (missing.isEmpty())
        return;
    m_asked += QSet<Id>(missing.begin(), missing.end());
    Query query = m_query;
    query.columns = m_all;
    m_store.rows(query, missing, this, [this, missing, fields = m_all](const Result<QList<Row>> &rows) {
        for (const Id id : missing)
            m_asked.remove(id);
        if (!rows)
            Q_EMIT failed(rows.error());
        else if (fields == m_all)
            takeRows(*rows, missing);
    });
}

void RecordModel::takeRows(const QList<Row> &rows, const QList<Id> &asked)
{
    for (const Row &row : rows)
        m_cache.insert(row);
    if (rows.size() < asked.size())
        m_again.start(); // some are gone, and the list does not know yet
    const QList<int> changed = rowsOf(asked);
    if (!changed.isEmpty())
        rowsChanged(changed.first(), changed.last());
}

void RecordModel::rowsChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, int(m_query.columns.size()));
}

QString RecordModel::sentence(const Row &row) const
{
    QStringList parts{row.title};
    for (const FieldBase *field : m_all) {
        const QString text = displayText(*field, value(row, *field));
        if (field != m_entity.titleField() && !field->spec().hidden && !text.isEmpty())
            parts.append(labelled(field->label(), text));
    }
    return joinedClauses(parts);
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const FieldBase *field = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole && field) {
        const bool number =
            field->kind() == Kind::Integer || field->kind() == Kind::Decimal || field->kind() == Kind::Money;
        return QVariant(int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole && role != RowRole &&
        role != HighlightRole)
        return {};
    const Row *row = rowAt(index.row());
    if (role == RowRole)
        return row ? QVariant::fromValue(*row) : QVariant();
    if (!row || !field)
        return {};
    const QVariant stored = row->values[index.column()];
    switch (role) {
    case Qt::EditRole:
        return stored;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(*row) : labelled(field->label(), displayText(*field, stored));
    case HighlightRole:
        return QVariant::fromValue(m_search.highlights(displayText(*field, stored), field == m_entity.titleField()));
    default:
        return displayText(*field, stored);
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const FieldBase *field = fieldAt(section);
    if (orientation != Qt::Horizontal || !field)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return field->label();
    if (role == Qt::TextAlignmentRole) {
        const bool number =
            field->kind() == Kind::Integer || field->kind() == Kind::Decimal || field->kind() == Kind::Money;
        return QVariant(int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const FieldBase *field = fieldAt(index.column());
    if (!m_editable || !field || field->spec().readOnly || field->isRollup() || field->spec().hidden ||
        field == m_entity.createdAt() || field == m_entity.updatedAt())
        return flags;
    const Row *row = m_cache.find(idAt(index.row()));
    const FieldBase *anchor = &field->entity() == &m_entity ? field : field->entity().ownerField();
    if (row && anchor && anchor->appliesTo(row->variant))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QHash<int, QByteArray> RecordModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{IdRole, "id"}, {RowRole, "row"}, {HighlightRole, "highlights"}});
    return names;
}
