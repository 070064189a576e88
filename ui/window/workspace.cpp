// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/userfile.h"

#include <QFileInfo>

Workspace::Workspace(QObject *parent) : QObject(parent) {}

Workspace::~Workspace() = default;

void Workspace::open(const QString &path)
{
    if (!m_store || QFileInfo(path) != QFileInfo(m_path)) {
        openNext(path);
        return;
    }
    Q_EMIT aboutToClose();
    if (!m_store->isWriting()) {
        openNext(path);
        return;
    }
    // What is asked of the old store must be written before the new one reads.
    auto *wait = new QObject(m_store.get());
    connect(m_store.get(), &Store::writing, wait, [this, wait, path](bool busy) {
        if (busy)
            return;
        wait->deleteLater();
        openNext(path);
    });
}

void Workspace::openNext(const QString &path)
{
    m_next.reset(); // one that is still being opened reads its schema
    m_nextSchema = std::make_unique<CrmSchema>();
    m_next = std::make_unique<Store>(*m_nextSchema);
    m_next->open(path, currentUserName(), this, [this, path](const Result<OpenInfo> &result) {
        if (!result.ok()) {
            // Not at once: this is called by the very store that goes.
            QMetaObject::invokeMethod(
                this,
                [this, store = m_next.get()] {
                    if (m_next.get() != store)
                        return;
                    m_next.reset();
                    m_nextSchema.reset();
                },
                Qt::QueuedConnection);
            Q_EMIT failed(path, result.error());
            return;
        }
        if (m_store)
            Q_EMIT aboutToClose();
        // The old window stays on the screen until the new one covers it: so its store must live as long.
        auto oldSchema = std::exchange(m_schema, std::move(m_nextSchema));
        auto old = std::exchange(m_store, std::move(m_next));
        m_path = m_store->path();
        m_info = *result;
        connect(
            m_store.get(), &Store::schemaChanged, this, [this] { open(m_path); }, Qt::QueuedConnection);
        connect(m_store.get(), &Store::damaged, this, [this](const Error &error) {
            m_info.readOnly = m_info.damaged = true;
            m_info.problem = error;
            Q_EMIT damaged();
        });
        const bool written = old && old->path() == m_path && old->isWriting();
        Q_EMIT opened();
        old.reset();
        if (written) // by the old one, after the new one had looked
            m_store->reread();
    });
}

Progress *Workspace::opening() const
{
    return m_next && m_next->opening().total() > 0 ? &m_next->opening() : nullptr;
}

void Workspace::close()
{
    if (!m_store)
        return;
    Q_EMIT aboutToClose();
    m_store.reset();
    m_schema.reset();
}
