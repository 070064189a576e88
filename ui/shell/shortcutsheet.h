// SPDX-License-Identifier: GPL-3.0-or-later
// All shortcuts at a glance, by menu, with a search (Ctrl+?).
#pragma once

#include <QDialog>

class ActionCatalog;

class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const ActionCatalog &catalog, QWidget *parent);

private:
    void filter(const QString &text);

    struct Row {
        QWidget *widget;
        QWidget *heading;
        QString text;
    };
    QList<Row> m_rows;
};
