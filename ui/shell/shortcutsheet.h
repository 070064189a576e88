// SPDX-License-Identifier: GPL-3.0-or-later
// All shortcuts at a glance, by menu, with a search (Ctrl+?).
#pragma once

#include <QDialog>

class ActionCatalog;
class QVBoxLayout;

class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const ActionCatalog &catalog, QWidget *parent);

private:
    QWidget *addHeading(const QString &text);
    void addRow(QWidget *heading, const QString &text, const QKeySequence &shortcut);
    void addListKeys();
    void filter(const QString &text);

    struct Row {
        QWidget *widget;
        QWidget *heading;
        QString text;
    };
    QList<Row> m_rows;
    QVBoxLayout *m_column;
};
