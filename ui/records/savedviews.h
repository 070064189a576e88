// SPDX-License-Identifier: GPL-3.0-or-later
// The user's saved views, kept in the file as records: listed, made, renamed and deleted here, every change undoable.
#pragma once

#include "core/store.h"

/// What a list shows: enough to bring it back.
struct ListDefinition {
    Id id = 0; ///< 0: not saved
    QString name, icon;
    QString kind;        ///< Entity::name()
    QString filter;      ///< core/record/filtertext.h
    QString text;        ///< of the search
    QString sort;        ///< field path, "-" in front: descending; empty: the usual order
    QStringList columns; ///< field paths; empty: the usual ones
    QString layout;      ///< "cards", "table"; empty: as it is
    qint64 place = 0;    ///< order in the sidebar
    bool operator==(const ListDefinition &) const = default;
};

class SavedViews : public QObject
{
    Q_OBJECT
public:
    /// Asks the file at once; changed() comes with the answer and whenever the views change.
    explicit SavedViews(Store &store, QObject *parent = nullptr);

    const QList<ListDefinition> &views() const { return m_views; } ///< by place, then name
    QList<ListDefinition> viewsOf(const QString &kind) const;
    const ListDefinition *find(Id id) const;

    Id create(ListDefinition view); ///< put at the end
    void update(const ListDefinition &view);
    void rename(Id id, const QString &name);
    void setIcon(Id id, const QString &icon);
    void remove(Id id);
    void move(Id id, int to); ///< to this position among all; one undo step

Q_SIGNALS:
    void changed();
    void performed(const QString &text); ///< done and can be undone; for a toast
    void failed(const Error &error);

private:
    void reload();
    Record record(const ListDefinition &view) const;
    void change(Id id, const std::function<void(ListDefinition &)> &change, const QString &said);
    void apply(const ChangeSet &set, const QString &said);

    Store &m_store;
    const Entity &m_entity;
    QList<ListDefinition> m_views;
};
