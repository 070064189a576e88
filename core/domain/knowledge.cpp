// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/knowledge.h"

#include <QSet>

using namespace Qt::StringLiterals;

QList<Id> foldersFrom(Id folder, const ArticleFolder &kind, const QList<Record> &folders)
{
    QList<Id> found{folder};
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const Record &each : folders)
            if (each[kind.parent] == found[i] && !found.contains(each.id()))
                found.append(each.id());
    return found;
}

QStringList folderPath(Id folder, const ArticleFolder &kind, const QList<Record> &folders)
{
    QStringList path;
    QSet<Id> seen;
    while (folder && !seen.contains(folder)) {
        seen.insert(folder);
        const auto at =
            std::find_if(folders.begin(), folders.end(), [&](const Record &each) { return each.id() == folder; });
        if (at == folders.end())
            break;
        path.prepend(at->title());
        folder = (*at)[kind.parent];
    }
    return path;
}

bool mayStandIn(Id folder, Id parent, const ArticleFolder &kind, const QList<Record> &folders)
{
    return !parent || !foldersFrom(folder, kind, folders).contains(parent);
}

Filter articlesFrom(Id folder, const ArticleFolder &kind, const Article &article, const QList<Record> &folders)
{
    QVariantList ids;
    for (const Id id : foldersFrom(folder, kind, folders))
        ids.append(id);
    return Filter::condition(article.folder, Filter::Equal, ids);
}

Result<QDateTime> settleArticleFolder(const ArticleFolder &kind, const Record &after, Facts &file)
{
    QSet<Id> seen;
    for (Id above = after[kind.parent]; above && !seen.contains(above);) {
        if (above == after.id())
            return Error{Error::Invalid,
                         ArticleFolder::tr("“%1” cannot be put into itself or into a folder that stands in it.")
                             .arg(after.title()),
                         {}};
        seen.insert(above);
        const std::optional<Record> folder = file.load(kind, above);
        above = folder ? (*folder)[kind.parent] : 0;
    }
    return QDateTime();
}

void settleArticle(const Article &article, Record *after)
{
    if (QString((*after)[article.state]).isEmpty())
        after->set(article.state, QLatin1StringView(Article::draft));
}
