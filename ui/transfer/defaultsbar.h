// SPDX-License-Identifier: GPL-3.0-or-later
// Values for all rows of an import where no column gives one: choices, a user, tags.
#pragma once

#include "ui/transfer/importstep.h"

class QHBoxLayout;

class DefaultsBar : public QWidget
{
    Q_OBJECT
public:
    explicit DefaultsBar(ImportSession &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void loadUsers(class QComboBox *box, const FieldBase &field);
    void set(const QString &path, const QString &text);
    QString value(const QString &path) const;

    ImportSession &m_session;
    QHBoxLayout *m_row;
    QString m_entity;
};
