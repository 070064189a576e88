// SPDX-License-Identifier: GPL-3.0-or-later
// The options of a Choice or Bool field as a list, for combo boxes and menus.
#pragma once

#include "core/schema/field.h"

#include <QAbstractListModel>

class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        ToneRole
    }; ///< key: stored form (QString, or 0/1 for Bool), null for "none"

    /// `noneText` is the first row's text, which stands for an empty value; null: there is no such row.
    explicit ChoiceModel(const FieldBase &field, const QString &noneText = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int rowOf(const QVariant &key) const; ///< -1 when unknown
    QVariant keyAt(int row) const;

private:
    struct Item {
        QVariant key;
        QString label, tone;
    };
    QList<Item> m_items;
};
