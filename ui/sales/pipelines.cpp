// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/pipelines.h"

#include "core/domain/opportunities.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

Pipelines::Pipelines(Store &store, const CrmSchema &schema, QObject *parent)
    : QObject(parent), m_store(store), m_schema(schema), m_shown(QSettings().value(u"pipeline/shown"_s).toLongLong())
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool concerned = std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
            return change.entity == &m_schema.pipeline || change.entity == &m_schema.stage;
        });
        if (concerned || set.changes.isEmpty())
            read();
    });
    read();
}

// Both are taken over together: nobody sees a pipeline without its stages. Under keys, so that of several changes in a
// row only the last one is answered.
void Pipelines::read()
{
    const auto ask = [this](const Entity &entity, const FieldBase &sort, const QByteArray &key,
                            const std::function<void(const QList<Record> &)> &then) {
        Query query;
        query.entity = &entity;
        query.sort = &sort;
        m_store.records(
            query, this,
            [this, then](const Result<QList<Record>> &records) {
                if (records.ok())
                    then(*records);
                else
                    Q_EMIT failed(records.error());
            },
            key);
    };
    ask(m_schema.pipeline, m_schema.pipeline.name, "pipelines", [this, ask](const QList<Record> &pipelines) {
        ask(m_schema.stage, *m_schema.stage.placeField(), "stages", [this, pipelines](const QList<Record> &stages) {
            m_pipelines = pipelines;
            m_stages = stages;
            m_loaded = true;
            Q_EMIT changed();
        });
    });
}

QList<Record> Pipelines::stages(Id pipeline) const
{
    QList<Record> stages;
    for (const Record &stage : m_stages)
        if (stage[m_schema.stage.pipeline] == pipeline)
            stages.append(stage);
    return stages;
}

const Record *Pipelines::stage(Id stage) const
{
    for (const Record &each : m_stages)
        if (each.id() == stage)
            return &each;
    return nullptr;
}

Id Pipelines::pipelineOf(Id stage) const
{
    const Record *found = this->stage(stage);
    return found ? (*found)[m_schema.stage.pipeline] : 0;
}

Id Pipelines::shown() const
{
    for (const Record &pipeline : m_pipelines)
        if (pipeline.id() == m_shown)
            return m_shown;
    return m_pipelines.isEmpty() ? 0 : m_pipelines.first().id();
}

void Pipelines::show(Id pipeline)
{
    if (!pipeline || pipeline == shown())
        return;
    m_shown = pipeline;
    QSettings().setValue(u"pipeline/shown"_s, pipeline);
    if (m_loaded)
        Q_EMIT changed();
}

void Pipelines::remove(Id pipeline, QObject *receiver, Done done)
{
    m_store.remove(m_schema.pipeline, {pipeline}, receiver, std::move(done));
}

void Pipelines::createStandard(QObject *receiver, Done done)
{
    QList<Record> records = standardPipeline(m_schema, [this] { return m_store.newId(); });
    const QString usual = records.first().title();
    for (int n = 2; std::any_of(m_pipelines.begin(), m_pipelines.end(),
                                [&](const Record &p) { return p.title() == records.first().title(); });
         ++n)
        records.first().set(m_schema.pipeline.name, u"%1 %2"_s.arg(usual).arg(n));
    m_shown = records.first().id();
    ChangeSet set{{Action::Create, m_schema.pipeline.Entity::name(), 1, records.first().title()}, {}};
    for (const Record &record : records)
        set.changes.append(insertion(record));
    m_store.apply(set, receiver, std::move(done));
}
