// SPDX-License-Identifier: GPL-3.0-or-later
// Records for the command palette: one search over every kind that can be found.
#pragma once

#include "core/store.h"
#include "ui/shell/paletteitem.h"

#include <QObject>
#include <functional>

class RecordSource : public QObject, public PaletteSource
{
    Q_OBJECT
public:
    using Open = std::function<void(const Entity &, const Row &)>;
    using Describe = std::function<void(const Row &, const Entity &, PaletteItem *)>;
    /** `describe` gives the second line of a row, and the first when the title of the record is not enough; `open`
        shows the record. */
    RecordSource(Store *store, Open open, Describe describe, QObject *parent = nullptr);

    void query(const QString &text, Answer answer) override;
    /** Fields that `describe` needs, asked for along with the title. */
    void setColumns(const Entity &entity, const QList<const FieldBase *> &columns)
    {
        m_columns.insert(&entity, columns);
    }

    /** What an empty question is answered with: these records of one kind, as `ids` gives them then. */
    void setRecent(const Entity &entity, std::function<QList<Id>()> ids);

private:
    void answerRecent(const Answer &answer);
    PaletteItem item(const Row &row, const Entity &entity, const QString &text) const;

    QPointer<Store> m_store;
    Open m_open;
    Describe m_describe;
    QHash<const Entity *, QList<const FieldBase *>> m_columns;
    const Entity *m_recentKind = nullptr;
    std::function<QList<Id>()> m_recent;
    int m_generation = 0;
};
