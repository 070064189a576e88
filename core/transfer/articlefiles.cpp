// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/articlefiles.h"

#include "core/domain/knowledge.h"
#include "core/transfer/waitfor.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ArticleFiles)
};

QList<OrderedArticle> gather(const CrmSchema &schema, const ArticleOrder &order, Facts &file)
{
    const Article &a = schema.article;
    const QList<Record> folders = file.all(schema.articleFolder);
    QList<Id> ids = order.only;
    if (ids.isEmpty()) {
        QList<Filter> filters;
        if (order.folder)
            filters.append(articlesFrom(order.folder, schema.articleFolder, a, folders));
        if (!order.drafts)
            filters.append(Filter::condition(a.state, Filter::Equal, QString::fromLatin1(Article::published)));
        Query query;
        query.entity = &a;
        query.filter = Filter::all(filters);
        file.scan(query, [&ids](Id id, const QVariantList &) { ids.append(id); });
    }
    QList<OrderedArticle> articles;
    for (const Id id : std::as_const(ids))
        if (const std::optional<Record> article = file.load(a, id))
            articles.append({*article, folderPath((*article)[a.folder], schema.articleFolder, folders),
                             file.titleOf(schema.user, (*article)[a.owner]), file.parts(schema.articleFile, id)});
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(articles.begin(), articles.end(), [&](const OrderedArticle &x, const OrderedArticle &y) {
        const qsizetype both = qMin(x.folders.size(), y.folders.size());
        for (qsizetype i = 0; i < both; ++i)
            if (const int way = collator.compare(x.folders[i], y.folders[i]))
                return way < 0;
        if (x.folders.size() != y.folders.size())
            return x.folders.size() < y.folders.size();
        return collator.compare(x.article.title(), y.article.title()) < 0;
    });
    return articles;
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // YAML reads it as well
    return list.mid(1, list.size() - 2);
}

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Io, Texts::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), why), {}};
}

std::optional<Error> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return std::nullopt;
    return unwritable(path, file.errorString());
}
} // namespace

Result<QList<OrderedArticle>> orderedArticles(Store &store, const CrmSchema &schema, const ArticleOrder &order)
{
    return waitFor<QList<OrderedArticle>>([&](const Answer<QList<OrderedArticle>> &done) {
        store.compute<QList<OrderedArticle>>([&](Facts &file) { return gather(schema, order, file); }, nullptr, done,
                                             {}, Store::Pace::Long);
    });
}

QString safeFileName(const QString &title, QSet<QString> *taken)
{
    static const QRegularExpression unsafe(
        u"[<>:\"/\\\\|?*\\x{0}-\\x{1F}\\x{7F}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}]+"_s),
        reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption),
        ends(u"^[\\s.\\-]+|[\\s.\\-]+$"_s);
    QString name = title;
    name = name.replace(unsafe, u"-"_s).simplified();
    while (name.toUtf8().size() > 150) // systems count bytes, and more is added
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name.remove(ends);
    if (name.isEmpty())
        name = Texts::tr("Untitled", "name of a file");
    if (reserved.match(name).hasMatch())
        name.prepend(u'_');
    QString unique = name;
    for (int i = 2; taken->contains(unique.toCaseFolded()); ++i)
        unique = u"%1 %2"_s.arg(name).arg(i);
    taken->insert(unique.toCaseFolded());
    return unique;
}

QByteArray articleFileText(const CrmSchema &schema, const OrderedArticle &ordered,
                           const QHash<QString, QString> &places)
{
    const Article &a = schema.article;
    const Record &article = ordered.article;
    QByteArray text =
        "---\ntitle: " + quoted(article.title()) + "\nstate: " + QString(article[a.state]).toUtf8() + '\n';
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += QByteArray(name) + ": " + quoted(value) + '\n';
    };
    if (const QStringList tags = article[a.tags]; !tags.isEmpty())
        text += "tags: " + QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact) + '\n';
    add("folder", ordered.folders.join(u'/'));
    add("author", ordered.author);
    add("external_id", article[a.externalId]);
    for (const auto &[name, field] : {std::pair{"created", a.createdAt()}, std::pair{"updated", a.updatedAt()}})
        if (const QVariant at = article.value(*field); !at.isNull())
            text += QByteArray(name) + ": " +
                    QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC).toString(Qt::ISODate).toLatin1() + '\n';
    QString body = article[a.body];
    static const QRegularExpression target(uR"(\]\(\s*(?:<([^>\n]+)>|([^\s)]+)))"_s);
    QString placed;
    qsizetype from = 0;
    for (auto it = target.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString named = QUrl::fromPercentEncoding((match.captured(1) + match.captured(2)).toUtf8());
        const QString place = places.value(named);
        placed += QStringView(body).sliced(from, match.capturedStart() - from);
        placed += place.isEmpty() ? match.captured() : u"](<%1>"_s.arg(place);
        from = match.capturedEnd();
    }
    placed += QStringView(body).sliced(from);
    return text + "---\n\n" + placed.toUtf8() + (placed.endsWith(u'\n') ? "" : "\n");
}

Result<QString> writeArticles(Store &store, const CrmSchema &schema, const QList<OrderedArticle> &articles,
                              const QString &parent, const QString &name, Progress &progress)
{
    QTemporaryDir hidden(parent + u"/.rapport-XXXXXX"_s); // goes by itself unless it gets its name
    if (!hidden.isValid())
        return unwritable(parent, hidden.errorString());
    QHash<QString, QSet<QString>> taken; // by folder
    QHash<QStringList, QString> made;
    made.insert({}, hidden.path());
    const std::function<QString(const QStringList &)> folderOf = [&](const QStringList &folders) {
        if (const auto known = made.constFind(folders); known != made.cend())
            return *known;
        const QString above = folderOf(folders.mid(0, folders.size() - 1));
        const QString path = above + u'/' + safeFileName(folders.last(), &taken[above]);
        QDir().mkpath(path);
        made.insert(folders, path);
        return path;
    };
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (progress.cancelled())
            return Error{Error::Cancelled, Texts::tr("The export was cancelled. No file was written."), {}};
        progress.set(i, articles.size());
        const OrderedArticle &ordered = articles[i];
        const QString folder = folderOf(ordered.folders);
        const QString called = safeFileName(ordered.article.title(), &taken[folder]);
        QHash<QString, QString> places;
        for (const Record &kept : ordered.files) {
            const ArticleFile &f = schema.articleFile;
            const Result<QByteArray> bytes =
                waitFor<QByteArray>([&](const Answer<QByteArray> &done) { store.blob(kept[f.digest], nullptr, done); });
            if (!bytes.ok())
                return bytes.error();
            const QString beside = called + u".files"_s, path = folder + u'/' + beside;
            QDir().mkpath(path);
            const QString file = safeFileName(kept[f.name], &taken[path]);
            if (const std::optional<Error> problem = write(path + u'/' + file, *bytes))
                return *problem;
            places.insert(kept[f.name], beside + u'/' + file);
        }
        if (const std::optional<Error> problem =
                write(folder + u'/' + called + u".md"_s, articleFileText(schema, ordered, places)))
            return *problem;
    }
    QSet<QString> there;
    for (const QString &each : QDir(parent).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        there.insert(each.toCaseFolded());
    const QString path = parent + u'/' + safeFileName(name, &there);
    hidden.setAutoRemove(false);
    if (!QDir().rename(hidden.path(), path)) {
        hidden.setAutoRemove(true);
        return unwritable(path, Texts::tr("the folder cannot be named so"));
    }
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                    QFile::ExeOther); // a temporary one is for its owner alone
    progress.set(articles.size(), articles.size());
    return path;
}
