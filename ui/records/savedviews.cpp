// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/savedviews.h"

#include "core/schema/schema.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
ListDefinition viewOf(const Record &record)
{
    const Entity &entity = record.entity();
    const auto text = [&](const char *name) {
        return record.value(*entity.field(QString::fromLatin1(name))).toString();
    };
    ListDefinition view;
    view.id = record.id();
    view.name = text("name");
    view.icon = text("icon");
    view.kind = text("entity");
    view.filter = text("filter");
    view.text = text("search_text");
    view.sort = text("sort");
    view.columns = text("columns").split(u',', Qt::SkipEmptyParts);
    view.layout = text("layout");
    view.place = record.value(*entity.field(u"place"_s)).toLongLong();
    return view;
}
} // namespace

SavedViews::SavedViews(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_entity(*store.schema().entity(u"saved_view"_s))
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool ours = std::any_of(set.changes.begin(), set.changes.end(),
                                      [this](const Change &change) { return change.entity == &m_entity; });
        if (ours || set.changes.isEmpty())
            reload();
    });
    reload();
}

void SavedViews::reload()
{
    Query query;
    query.entity = &m_entity;
    m_store.records(
        query, this,
        [this](const Result<QList<Record>> &records) {
            if (!records) {
                Q_EMIT failed(records.error());
                return;
            }
            QList<ListDefinition> views;
            for (const Record &record : *records)
                views.append(viewOf(record));
            QCollator collator;
            collator.setNumericMode(true);
            std::sort(views.begin(), views.end(), [&](const ListDefinition &a, const ListDefinition &b) {
                return a.place != b.place ? a.place < b.place : collator.compare(a.name, b.name) < 0;
            });
            if (views == m_views)
                return;
            m_views = views;
            Q_EMIT changed();
        },
        "views");
}

QList<ListDefinition> SavedViews::viewsOf(const QString &kind) const
{
    QList<ListDefinition> views;
    for (const ListDefinition &view : m_views) {
        if (view.kind == kind)
            views.append(view);
    }
    return views;
}

const ListDefinition *SavedViews::find(Id id) const
{
    for (const ListDefinition &view : m_views) {
        if (view.id == id)
            return &view;
    }
    return nullptr;
}

Record SavedViews::record(const ListDefinition &view) const
{
    Record record(m_entity, view.id);
    const auto set = [&](const char *name, const QVariant &value) {
        record.setValue(*m_entity.field(QString::fromLatin1(name)), value);
    };
    set("name", view.name);
    set("icon", view.icon);
    set("entity", view.kind);
    set("filter", view.filter);
    set("search_text", view.text);
    set("sort", view.sort);
    set("columns", view.columns.join(u','));
    set("layout", view.layout);
    set("place", view.place);
    return record;
}

Id SavedViews::create(ListDefinition view)
{
    view.id = m_store.newId();
    view.place = m_views.isEmpty() ? 1 : m_views.last().place + 1;
    apply({{Action::Create, m_entity.name(), 1, view.name}, {insertion(record(view))}},
          tr("View “%1” saved").arg(view.name));
    return view.id;
}

void SavedViews::change(Id id, const std::function<void(ListDefinition &)> &change, const QString &said)
{
    const ListDefinition *found = find(id);
    if (!found)
        return;
    ListDefinition after = *found;
    change(after);
    Record before = record(*found);
    if (const std::optional<Change> difference = ::difference(before, record(after)))
        apply({{Action::Edit, m_entity.name(), 1, after.name}, {*difference}}, said);
}

void SavedViews::update(const ListDefinition &view)
{
    change(
        view.id,
        [&](ListDefinition &after) {
            const qint64 place = after.place;
            after = view;
            after.place = place;
        },
        tr("View “%1” updated").arg(view.name));
}

void SavedViews::rename(Id id, const QString &name)
{
    change(
        id, [&](ListDefinition &after) { after.name = name; }, tr("View renamed to “%1”").arg(name));
}

void SavedViews::setIcon(Id id, const QString &icon)
{
    change(
        id, [&](ListDefinition &after) { after.icon = icon; }, tr("Icon changed"));
}

void SavedViews::remove(Id id)
{
    if (const ListDefinition *view = find(id))
        apply({{Action::Delete, m_entity.name(), 1, view->name}, {removal(record(*view))}},
              tr("View “%1” deleted").arg(view->name));
}

void SavedViews::move(Id id, int to)
{
    const ListDefinition *moved = find(id);
    if (!moved)
        return;
    QList<ListDefinition> order = m_views;
    order.move(order.indexOf(*moved), std::clamp<qsizetype>(to, 0, order.size() - 1));
    ChangeSet set{{Action::Edit, m_entity.name(), 1, moved->name}, {}};
    for (qsizetype i = 0; i < order.size(); ++i) {
        ListDefinition placed = order[i];
        placed.place = i + 1;
        if (const std::optional<Change> change = difference(record(order[i]), record(placed)))
            set.changes.append(*change);
    }
    apply(set, tr("View “%1” moved").arg(moved->name));
}

void SavedViews::apply(const ChangeSet &set, const QString &said)
{
    m_store.apply(set, this, [this, said](const Result<ChangeSet> &result) {
        if (result)
            Q_EMIT performed(said);
        else
            Q_EMIT failed(result.error());
    });
}
