// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for files. It never looks into one: closing a file that this program has open as a database would drop the locks
// that keep other programs from it (POSIX locks belong to the process, not to the descriptor). The stock dialog reads
// what it lists to learn its type; that of a desktop does so in our process, too, so it is not used there.
#pragma once

#include <QFileDialog>

class FileDialog : public QFileDialog
{
    Q_OBJECT
public:
    /// Without a folder the one in which a file was chosen last, at first that of documents.
    explicit FileDialog(QWidget *parent, const QString &title, const QString &folder = {}, const QString &filter = {});
};
