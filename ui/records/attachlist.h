// SPDX-License-Identifier: GPL-3.0-or-later
// The files kept with a record: add, open a copy, save as, delete. Their bytes are read from the file only then.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QTemporaryDir>
#include <QWidget>

class EmptyState;
class QMenu;
class QVBoxLayout;

class AttachList : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 200 * 1024 * 1024; ///< bytes; more would make the file of the CRM unwieldy

    AttachList(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setFiles(Id contact, const QList<Record> &attachments);
    int count() const { return int(m_files.size()); }
    void attach(const QStringList &paths); ///< read in the background, one undo step each
    void choose();                         ///< by file dialog
    void open(const Record &attachment);
    void saveAs(const Record &attachment);
    void saveTo(const Record &attachment, const QString &path);
    void remove(const Record &attachment);
    void fillMenu(QMenu *menu, const Record &attachment);

private:
    void refresh();
    void store(const QString &name, const QByteArray &content);
    void withContent(const Record &attachment, const std::function<void(const QByteArray &)> &use);
    void fail(const QString &text);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Id m_contact = 0;
    QList<Record> m_files;
    QVBoxLayout *m_rows;
    EmptyState *m_empty;
    std::unique_ptr<QTemporaryDir> m_copies; ///< gone with the page
};
