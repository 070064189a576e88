// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordsource.h"

#include "core/schema/schema.h"
#include "core/search/searchquery.h"

namespace
{
constexpr int perKind = 6;
}

RecordSource::RecordSource(Store *store, Open open, Describe describe, QObject *parent)
    : QObject(parent), m_store(store), m_open(std::move(open)), m_describe(std::move(describe))
{
}

void RecordSource::query(const QString &text, Answer answer)
{
    const int generation = ++m_generation;
    if (text.trimmed().isEmpty()) {
        answerRecent(answer);
        return;
    }
    struct Gathering {
        QList<QList<PaletteItem>> groups;
        int waiting = 0;
    };
    auto gathering = std::make_shared<Gathering>();
    QList<const Entity *> kinds;
    for (const Entity *entity : m_store->schema().entities())
        if (entity->isSearchable())
            kinds.append(entity);
    gathering->groups.resize(kinds.size());
    gathering->waiting = int(kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const Entity &entity = *kinds[i];
        Query query;
        query.entity = &entity;
        query.text = text;
        query.limit = perKind;
        query.columns = m_columns.value(&entity);
        m_store->find(
            query, perKind, this,
            [this, generation, gathering, i, &entity, text, answer](const Result<Page> &page) {
                if (page.ok())
                    for (const Row &row : page->first)
                        gathering->groups[i].append(item(row, entity, text));
                if (--gathering->waiting > 0 || generation != m_generation)
                    return;
                QList<PaletteItem> items;
                for (const QList<PaletteItem> &group : std::as_const(gathering->groups))
                    items += group;
                answer(items);
            },
            QByteArray("palette-") + entity.spec().name);
    }
}

void RecordSource::setRecent(const Entity &entity, std::function<QList<Id>()> ids)
{
    m_recentKind = &entity;
    m_recent = std::move(ids);
}

void RecordSource::answerRecent(const Answer &answer)
{
    const QList<Id> ids = m_recent ? m_recent() : QList<Id>();
    if (ids.isEmpty()) {
        answer({});
        return;
    }
    Query query;
    query.entity = m_recentKind;
    query.columns = m_columns.value(m_recentKind);
    m_store->rows(query, ids, this, [this, generation = m_generation, answer](const Result<QList<Row>> &rows) {
        if (generation != m_generation)
            return;
        QList<PaletteItem> items;
        if (rows.ok())
            for (const Row &row : *rows) {
                items.append(item(row, *m_recentKind, {}));
                items.last().group = tr("Opened last");
            }
        answer(items);
    });
}

PaletteItem RecordSource::item(const Row &row, const Entity &entity, const QString &text) const
{
    PaletteItem item;
    item.id = entity.name() + u'.' + QString::number(row.id);
    item.group = entity.plural();
    item.title = row.title.isEmpty() ? entity.label() : row.title;
    const FieldBase *title = entity.titleField();
    if (title && *title->spec().personName) {
        item.avatarSeed = row.title;
        item.avatarShape = title->namesPerson(row.variant) ? AvatarShape::Person : AvatarShape::Company;
    } else {
        item.icon = QString::fromLatin1(entity.spec().icon);
    }
    if (m_describe)
        m_describe(row, entity, &item);
    for (const SearchQuery::Span &span : SearchQuery(text).highlights(item.title))
        item.matches.append({int(span.start), int(span.length)});
    item.run = [open = m_open, &entity, row] { open(entity, row); };
    return item;
}
