// SPDX-License-Identifier: GPL-3.0-or-later
// The pipelines of a file with their stages, kept at hand: they are few, and every board, card and form asks for them.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

class Pipelines : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<ChangeSet> &)>;

    /// `schema` is the store's; both must outlive it. Reads at once and again when stages or pipelines change.
    Pipelines(Store &store, const CrmSchema &schema, QObject *parent = nullptr);

    const QList<Record> &pipelines() const { return m_pipelines; } ///< by name
    QList<Record> stages(Id pipeline) const;                       ///< in their order
    /// nullptr when there is none; valid until changed().
    const Record *stage(Id stage) const;
    Id pipelineOf(Id stage) const; ///< 0 when there is none
    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_pipelines.isEmpty(); }
    /// The one that is worked with: 0 when there is none. Kept for the next start.
    Id shown() const;
    void show(Id pipeline);
    /// Takes it away with its stages; its deals stay, without a stage.
    void remove(Id pipeline, QObject *receiver, Done done);
    /// Writes the usual pipeline as one action. `done` is dropped when `receiver` is gone by then.
    void createStandard(QObject *receiver, Done done);

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void read();

    Store &m_store;
    const CrmSchema &m_schema;
    QList<Record> m_pipelines, m_stages; ///< stages of all pipelines, by place
    Id m_shown = 0;
    bool m_loaded = false;
};
