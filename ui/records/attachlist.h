// SPDX-License-Identifier: GPL-3.0-or-later
// The files kept with a record: add, open a copy, save as, delete. Their bytes are read from the file only then.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QTemporaryDir>
#include <QWidget>

class EmptyState;
class QImage;
class QMenu;
class QVBoxLayout;

class AttachList : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 200 * 1024 * 1024; ///< bytes; more would make the file of the CRM unwieldy

    /// `kind`: of the files of one kind of record.
    AttachList(const KeptFile &kind, CardEdits &edits, QWidget *parent = nullptr);

    /// How files are kept with records of `whole`; nullptr: they are not.
    static const KeptFile *keptWith(const Entity &whole);

    /// Those of its kind among the parts of a record.
    void setFiles(Id whole, const QList<Record> &parts);
    const QList<Record> &files() const { return m_files; }
    int count() const { return int(m_files.size()); }
    void attach(const QStringList &paths); ///< read in the background; one undo step
    void attachImage(const QImage &image); ///< one that was pasted
    void choose();                         ///< by file dialog
    void open(const Record &attachment);
    void saveAs(const Record &attachment);
    void saveTo(const Record &attachment, const QString &path);
    void remove(const Record &attachment);
    void fillMenu(QMenu *menu, const Record &attachment);

private:
    void refresh();
    struct Content {
        QString name, mediaType;
        QByteArray bytes;
    };
    static Content contentOf(const QString &name, const QByteArray &bytes);
    void store(Id whole, const QList<Content> &files);
    void withContent(const Record &attachment, const std::function<void(const QByteArray &)> &use);
    void fail(const QString &text);

    const KeptFile &m_kind;
    CardEdits &m_edits;
    Id m_whole = 0;
    QList<Record> m_files;
    QVBoxLayout *m_rows;
    EmptyState *m_empty;
    std::unique_ptr<QTemporaryDir> m_copies; ///< gone with the page
};
