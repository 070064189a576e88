// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachlist.h"

#include "core/keepfile.h"
#include "core/values/datewords.h"
#include "ui/records/attachrow.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMimeDatabase>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

const KeptFile *AttachList::keptWith(const Entity &whole)
{
    for (const Entity *part : whole.parts())
        if (const auto *kind = dynamic_cast<const KeptFile *>(part))
            return kind;
    return nullptr;
}

AttachList::AttachList(const KeptFile &kind, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_edits(edits), m_rows(new QVBoxLayout)
{
    setObjectName(u"files"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::xl, 0, 0);
    column->setSpacing(Space::l);
    auto *add = new Button(tr("Attach file…"), u"paperclip"_s);
    add->setObjectName(u"files.add"_s);
    add->setEnabled(!edits.isReadOnly());
    column->addWidget(add, 0, Qt::AlignLeft);
    m_rows->setSpacing(Space::m);
    column->addLayout(m_rows);
    m_empty =
        new EmptyState(u"paperclip"_s, tr("No files yet"), tr("Drop a file on this page to keep it with the record."));
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &AttachList::choose);
}

void AttachList::setFiles(Id whole, const QList<Record> &parts)
{
    m_whole = whole;
    m_files.clear();
    for (const Record &part : parts)
        if (&part.entity() == &m_kind)
            m_files.append(part);
    refresh();
}

void AttachList::refresh()
{
    clearLayout(m_rows);
    const QDate today = QDate::currentDate();
    for (const Record &file : std::as_const(m_files)) {
        const QDateTime added = FieldType<QDateTime>::read(file.value(*m_kind.createdAt()));
        auto *row =
            new AttachRow(file.title(),
                          tr("%1 · %2", "size · day")
                              .arg(fileSize(file[m_kind.size]), relativeDay(added.date(), today, QLocale().name())),
                          this);
        row->setObjectName(u"file."_s + file.title());
        m_rows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, file] { open(file); });
        connect(row, &AttachRow::deleteRequested, this, [this, file] { remove(file); });
        connect(row, &AttachRow::menuRequested, this, [this, file](QPoint at) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillMenu(menu, file);
            menu->popup(at);
        });
    }
    m_empty->setVisible(m_files.isEmpty());
}

void AttachList::fillMenu(QMenu *menu, const Record &file)
{
    connect(menu->addAction(themeIcon(u"external-link"_s), tr("Open")), &QAction::triggered, this,
            [this, file] { open(file); });
    connect(menu->addAction(themeIcon(u"save"_s), tr("Save as…")), &QAction::triggered, this,
            [this, file] { saveAs(file); });
    menu->addSeparator();
    QAction *gone = menu->addAction(themeIcon(u"trash-2"_s), tr("Delete"));
    gone->setEnabled(!m_edits.isReadOnly());
    connect(gone, &QAction::triggered, this, [this, file] { remove(file); });
}

void AttachList::fail(const QString &text)
{
    Q_EMIT m_edits.failed(Error{Error::Io, text, {}});
}

void AttachList::choose()
{
    auto *dialog = new FileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachList::attach);
    dialog->open();
}

void AttachList::attach(const QStringList &paths)
{
    if (!m_whole || m_edits.isReadOnly())
        return;
    QStringList taken;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isFile() && info.size() > largest)
            fail(tr("“%1” is larger than %2 and was not attached. Keep a link to it in a note instead.")
                     .arg(info.fileName(), fileSize(largest)));
        else if (info.isFile())
            taken.append(path);
    }
    QThreadPool::globalInstance()->start([taken, whole = m_whole, self = QPointer<AttachList>(this)] {
        QList<Content> files;
        QStringList failures;
        for (const QString &path : taken) {
            QFile file(path);
            const QString name = QFileInfo(path).fileName();
            if (file.open(QIODevice::ReadOnly))
                files.append(contentOf(name, file.readAll()));
            else
                failures.append(tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        }
        QMetaObject::invokeMethod(qApp, [=] {
            if (!self)
                return;
            for (const QString &failure : failures)
                self->fail(failure);
            self->store(whole, files);
        });
    });
}

void AttachList::attachImage(const QImage &image)
{
    if (!m_whole || m_edits.isReadOnly())
        return;
    const QString name =
        tr("Picture %1.png", "name of a file, with a day and a time")
            .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s)); // no colons: they are no file names
    QThreadPool::globalInstance()->start([image, name, whole = m_whole, self = QPointer<AttachList>(this)] {
        QByteArray content;
        QBuffer buffer(&content);
        image.save(&buffer, "PNG");
        QMetaObject::invokeMethod(qApp, [=] {
            if (self)
                self->store(whole, {contentOf(name, content)});
        });
    });
}

AttachList::Content AttachList::contentOf(const QString &name, const QByteArray &bytes)
{
    return {name, QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(), bytes};
}

void AttachList::store(Id whole, const QList<Content> &files)
{
    if (files.isEmpty())
        return;
    const int count = int(files.size());
    const QString name = count == 1 ? files.first().name : QString();
    m_edits.store().run(
        {Action::Attach, m_kind.Entity::name(), count, name},
        [kind = &m_kind, whole, files](Transaction &transaction) {
            for (const Content &file : files) {
                Record record(*kind, transaction.newId());
                record.set(kind->whole, whole);
                record.set(kind->name, file.name);
                record.set(kind->mediaType, file.mediaType);
                keepFile(transaction, record, file.bytes);
            }
        },
        &m_edits,
        [edits = &m_edits, name, count](const Result<ChangeSet> &result) {
            if (result.ok())
                Q_EMIT edits->changedWithUndo(count == 1 ? tr("“%1” attached").arg(name)
                                                         : tr("%Ln file(s) attached", nullptr, count));
            else
                Q_EMIT edits->failed(result.error());
        });
}

void AttachList::withContent(const Record &file, const std::function<void(const QByteArray &)> &use)
{
    m_edits.store().blob(file[m_kind.digest], this,
                         [this, name = file.title(), use](const Result<QByteArray> &content) {
                             if (content.ok())
                                 use(*content);
                             else
                                 fail(tr("“%1” cannot be read from the file: %2").arg(name, content.error().text));
                         });
}

void AttachList::open(const Record &file)
{
    withContent(file, [this, file](const QByteArray &content) {
        if (!m_copies)
            m_copies = std::make_unique<QTemporaryDir>();
        QString name = QFileInfo(file.title()).fileName(); // never a way out of the folder
        if (name.isEmpty())
            name = u"file"_s;
        const QString folder = m_copies->filePath(QString::number(file.id()));
        QDir().mkpath(folder);
        const QString path = folder + u'/' + name;
        QFile::remove(path);
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size()) {
            fail(tr("A copy of “%1” cannot be written: %2").arg(name, copy.errorString()));
            return;
        }
        copy.close();
        copy.setPermissions(QFile::ReadOwner); // changes to the copy would be lost: better not to allow them
        m_edits.openUrl(QUrl::fromLocalFile(path));
    });
}

void AttachList::saveAs(const Record &file)
{
    auto *dialog = new FileDialog(this, tr("Save file as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.title());
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { saveTo(file, path); });
    dialog->open();
}

void AttachList::saveTo(const Record &file, const QString &path)
{
    withContent(file, [this, path](const QByteArray &content) {
        QSaveFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
            fail(tr("“%1” cannot be written: %2").arg(path, target.errorString()));
    });
}

void AttachList::remove(const Record &file)
{
    m_edits.apply({{Action::Delete, m_kind.Entity::name(), 1, file.title()}, {removal(file)}},
                  tr("“%1” deleted").arg(file.title()));
}
