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
    using Open = std::function<void(const Entity &, Id)>;
    /** `describe` gives the second line of a row; `open` shows the record. */
    RecordSource(Store *store, Open open, std::function<QString(const Row &, const Entity &)> describe,
                 QObject *parent = nullptr);

    void query(const QString &text, Answer answer) override;
    /** Fields shown in the second line, asked for along with the title. */
    void setColumns(const Entity &entity, const QList<const FieldBase *> &columns)
    {
        m_columns.insert(&entity, columns);
    }

private:
    PaletteItem item(const Row &row, const Entity &entity, const QString &text) const;

    QPointer<Store> m_store;
    Open m_open;
    std::function<QString(const Row &, const Entity &)> m_describe;
    QHash<const Entity *, QList<const FieldBase *>> m_columns;
    int m_generation = 0;
};
