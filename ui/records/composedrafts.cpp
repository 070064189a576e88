// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/composedrafts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

/// One per file however many write to it: none overwrites what another one keeps.
class DraftJournal
{
public:
    static std::shared_ptr<DraftJournal> of(const QString &filePath);

    explicit DraftJournal(const QString &path) : path(path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            drafts = QJsonDocument::fromJson(file.readAll()).object();
        delay.setSingleShot(true);
        delay.setInterval(250);
        QObject::connect(&delay, &QTimer::timeout, &delay, [this] { write(); });
    }
    ~DraftJournal()
    {
        if (dirty)
            write();
    }
    void write();

    QString path;
    QJsonObject drafts;
    QSet<QString> open; ///< keys that were taken
    QTimer delay;
    bool dirty = false;
};

std::shared_ptr<DraftJournal> DraftJournal::of(const QString &filePath)
{
    static QHash<QString, std::weak_ptr<DraftJournal>> journals;
    const QFileInfo info(filePath);
    const QByteArray name =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex().left(10);
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                             .filePath(u"drafts/%1-%2.json"_s.arg(info.completeBaseName(), QString::fromLatin1(name)));
    std::shared_ptr<DraftJournal> journal = journals.value(path).lock();
    if (!journal) {
        journal = std::make_shared<DraftJournal>(path);
        journals.insert(path, journal);
    }
    return journal;
}

void DraftJournal::write()
{
    delay.stop();
    dirty = false;
    if (drafts.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path); // the old journal stays whole until the new one is
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

ComposeDrafts::ComposeDrafts(const QString &filePath, QObject *parent)
    : QObject(parent), m_journal(DraftJournal::of(filePath))
{
}

ComposeDrafts::~ComposeDrafts()
{
    for (const QString &key : std::as_const(m_taken))
        m_journal->open.remove(key);
}

QString ComposeDrafts::journalPath() const
{
    return m_journal->path;
}

QJsonObject ComposeDrafts::draft(const QString &key) const
{
    return m_journal->drafts.value(key).toObject();
}

void ComposeDrafts::setDraft(const QString &key, const QJsonObject &draft)
{
    if (draft == this->draft(key))
        return;
    m_journal->dirty = true;
    if (draft.isEmpty()) {
        m_journal->drafts.remove(key);
        m_journal->write();
    } else {
        m_journal->drafts.insert(key, draft);
        if (!m_journal->delay.isActive()) // not put off by every further key: a long text is on disk while it is typed
            m_journal->delay.start();
    }
}

QString ComposeDrafts::take(const QString &prefix, const std::function<bool(const QJsonObject &)> &fits)
{
    QString key;
    const QStringList kept =
        m_journal->drafts.keys(); // in order, and new keys carry their time: the last is the newest
    for (const QString &candidate : kept)
        if (candidate.startsWith(prefix) && !m_journal->open.contains(candidate) && fits(draft(candidate)))
            key = candidate;
    for (qint64 now = QDateTime::currentMSecsSinceEpoch(); key.isEmpty(); ++now) {
        const QString fresh = u"%1%2"_s.arg(prefix).arg(now, 14, 10, QChar(u'0'));
        if (!m_journal->open.contains(fresh) && !m_journal->drafts.contains(fresh))
            key = fresh;
    }
    m_journal->open.insert(key);
    m_taken.append(key);
    return key;
}
