// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/choicemodel.h"

#include "core/record/valuetext.h"

ChoiceModel::ChoiceModel(const FieldBase &field, const QString &noneText, QObject *parent) : QAbstractListModel(parent)
{
    if (!noneText.isNull())
        m_items.append({QVariant(), noneText, {}});
    if (field.kind() == Kind::Bool) {
        for (const qint64 truth : {1, 0})
            m_items.append({truth, displayText(field, truth), {}});
        return;
    }
    const QList<FieldBase::Choice> choices = field.choices();
    for (const FieldBase::Choice &choice : choices)
        m_items.append({choice.key, choice.label, choice.tone});
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
        return item.label;
    case KeyRole:
        return item.key;
    case ToneRole:
        return item.tone;
    default:
        return {};
    }
}

int ChoiceModel::rowOf(const QVariant &key) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].key.isNull() == key.isNull() && (key.isNull() || m_items[row].key == key))
            return row;
    }
    return -1;
}

QVariant ChoiceModel::keyAt(int row) const
{
    return row >= 0 && row < m_items.size() ? m_items[row].key : QVariant();
}
