// SPDX-License-Identifier: GPL-3.0-or-later
// The types of an activity as a row of small icon buttons, one of them chosen; its name stands behind the row.
#pragma once

#include "core/schema/field.h"

#include <QWidget>

class QButtonGroup;
class QAbstractButton;

class ComposeTypes : public QWidget
{
    Q_OBJECT
public:
    explicit ComposeTypes(const FieldBase &type, QWidget *parent = nullptr);

    QString current() const { return m_current; }
    void setCurrent(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key); ///< by the user

private:
    QButtonGroup *m_group;
    QHash<QString, QAbstractButton *> m_buttons;
    QString m_current;
};
