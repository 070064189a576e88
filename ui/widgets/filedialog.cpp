// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStyle>

namespace
{
/// Tells files by their names.
class NameOnly final : public QAbstractFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo &file) const override { return file.isDir() ? QString() : file.suffix().toUpper(); }
};

QString &lastFolder()
{
    static QString folder;
    return folder;
}
} // namespace

// The dialog begins to list a folder while it is made: one in which no file of ours is.
FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, QDir::rootPath(), filter)
{
    static NameOnly names;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    setOption(DontUseNativeDialog);
#endif
    setIconProvider(&names);
    const QString last =
        lastFolder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : lastFolder();
    setDirectory(folder.isEmpty() ? last : folder);
    connect(this, &QFileDialog::filesSelected, this,
            [](const QStringList &files) { lastFolder() = QFileInfo(files.value(0)).absolutePath(); });
}
