// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/maildrafts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailDrafts)
};

/// Goes with the program: drafts hold what is private.
class DraftFolder : public QObject
{
public:
    static DraftFolder *instance()
    {
        static QPointer<DraftFolder> folder;
        if (!folder)
            folder = new DraftFolder;
        return folder;
    }
    QString nextFile() { return m_folder.filePath(u"%1.eml"_s.arg(++m_count)); }

private:
    DraftFolder() : QObject(QCoreApplication::instance()) {}

    QTemporaryDir m_folder;
    int m_count = 0;
};

Result<void> opened(const QUrl &url)
{
    if (QDesktopServices::openUrl(url))
        return {};
    return Error{Error::Io, Texts::tr("No mail program on this computer opens the draft."), url.toDisplayString()};
}
} // namespace

void openDraft(Store &store, const MailDraft &draft, QObject *receiver, std::function<void(const Result<void> &)> done)
{
    if (const QUrl url = mailtoUrl(draft); !url.isEmpty()) {
        done(opened(url));
        return;
    }
    const QString path = DraftFolder::instance()->nextFile();
    store.compute<QString>(
        [draft, path](Facts &) {
            QFile file(path);
            const QByteArray message = mailFile(draft);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(message) == message.size();
            return written ? QString() : file.errorString();
        },
        receiver,
        [path, done](const Result<QString> &problem) {
            if (!problem.ok())
                done(problem.error());
            else if (!problem->isEmpty())
                done(Error{Error::Io, Texts::tr("The draft cannot be written: %1.").arg(*problem), path});
            else
                done(opened(QUrl::fromLocalFile(path)));
        });
}
