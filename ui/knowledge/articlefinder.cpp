// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlefinder.h"

#include "core/search/wordindex.h"

#include <QMutex>

using namespace Qt::StringLiterals;

struct ArticleFinder::Shelf {
    QMutex changing; ///< what is not taken over yet
    bool all = true;
    QSet<Id> changed;

    QMutex asking; ///< the words, in the thread that answers
    WordIndex words;

    void take(const CrmSchema &schema, Facts &file);
    QList<FoundArticle> found(const CrmSchema &schema, const Asked &asked, int limit, Facts &file);
};

void ArticleFinder::Shelf::take(const CrmSchema &schema, Facts &file)
{
    const Article &a = schema.article;
    changing.lock();
    const bool anew = std::exchange(all, false);
    const QSet<Id> some = std::exchange(changed, {});
    changing.unlock();
    try {
        if (anew) {
            words.clear();
            Query query;
            query.entity = &a;
            query.columns = {&a.name, &a.body, &a.helped};
            query.filter = Filter::condition(a.state, Filter::Equal, QString::fromLatin1(Article::published));
            file.scan(query, [this](Id id, const QVariantList &values) {
                words.set(id, values[0].toString(), values[1].toString(), values[2].toLongLong());
            });
            return;
        }
        for (const Id id : some) {
            const std::optional<Record> article = file.load(a, id);
            if (article && (*article)[a.state] == QLatin1StringView(Article::published))
                words.set(id, (*article)[a.name], (*article)[a.body], (*article)[a.helped]);
            else
                words.remove(id);
        }
    } catch (...) { // called off: begun anew the next time
        const QMutexLocker lock(&changing);
        all = true;
        throw;
    }
}

QList<FoundArticle> ArticleFinder::Shelf::found(const CrmSchema &schema, const Asked &asked, int limit, Facts &file)
{
    const QMutexLocker lock(&asking);
    take(schema, file);
    QString text = asked.text;
    if (asked.product)
        text += u'\n' + file.titleOf(schema.product, asked.product);
    const QString kind = asked.kind.isEmpty() ? QString() : schema.serviceRecord.kind.choiceLabel(asked.kind);
    QList<FoundArticle> articles;
    for (const WordIndex::Match &match : words.matches(meaningfulWords(text), meaningfulWords(kind), limit))
        if (const std::optional<Record> article = file.load(schema.article, match.id))
            articles.append({match.id, article->title(),
                             file.titleOf(schema.articleFolder, (*article)[schema.article.folder]),
                             (*article)[schema.article.helped]});
    return articles;
}

ArticleFinder::ArticleFinder(Store &store, const CrmSchema &schema, QObject *parent)
    : QObject(parent), m_store(store), m_schema(schema), m_shelf(std::make_shared<Shelf>())
{
    connect(&store, &Store::changed, this, &ArticleFinder::note);
}

ArticleFinder::~ArticleFinder() = default;

void ArticleFinder::note(const ChangeSet &set)
{
    const QMutexLocker lock(&m_shelf->changing);
    m_shelf->all |= set.changes.isEmpty();
    for (const Change &change : set.changes) {
        if (change.entity == &m_schema.article)
            m_shelf->changed.insert(change.id);
        if (change.entity == &m_schema.articleUse) // how often it helped
            for (const Id id : {change.before(m_schema.articleUse.article).toLongLong(),
                                change.after(m_schema.articleUse.article).toLongLong()})
                m_shelf->changed.insert(id);
    }
}

void ArticleFinder::find(const Asked &asked, int limit, QObject *receiver, Answer<QList<FoundArticle>> answer)
{
    m_store.compute<QList<FoundArticle>>([shelf = m_shelf, &schema = m_schema, asked,
                                          limit](Facts &file) { return shelf->found(schema, asked, limit, file); },
                                         receiver, std::move(answer), "articles");
}
