// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/servicearticles.h"

#include "ui/knowledge/articlesuggest.h"
#include "ui/records/cardedits.h"
#include "ui/records/newofkind.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServiceArticles::ServiceArticles(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_finder(new ArticleFinder(edits.store(), schema, this))
    , m_suggest(new ArticleSuggest(edits.store(), schema, *m_finder, ArticleSuggest::Place::Card, this))
{
    setObjectName(u"service.articles"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_suggest);
    m_suggest->setWritable(!edits.isReadOnly());
    connect(m_suggest, &ArticleSuggest::useRequested, this,
            [this](const FoundArticle &article) { link(article.id, article.title, false); });
    connect(m_suggest, &ArticleSuggest::unlinkRequested, this, [this](const LinkedArticle &linked) {
        m_edits.remove(m_schema.articleUse, linked.use, tr("“%1” is not linked any more").arg(linked.title));
    });
    connect(m_suggest, &ArticleSuggest::helpedRequested, this, &ServiceArticles::setHelped);
    connect(m_suggest, &ArticleSuggest::openRequested, this,
            [this](Id article) { m_edits.open(m_schema.article, article); });
    connect(m_suggest, &ArticleSuggest::linkOpened, &edits, &CardEdits::openUrl);
}

void ServiceArticles::setWhole(const Store::Whole &whole)
{
    const bool other = m_whole.record.isNull() || m_whole.record.id() != whole.record.id();
    m_whole = whole;
    const ServiceRecord &s = m_schema.serviceRecord;
    const ArticleUse &u = m_schema.articleUse;
    QList<LinkedArticle> linked;
    for (const Record &part : whole.parts)
        if (&part.entity() == &u)
            linked.append({part[u.article], part.id(), whole.titles.value(part[u.article]), part[u.helped]});
    m_suggest->setLinked(linked);
    if (other)
        m_suggest->ask({}); // what fits the one before goes
    const Record &record = whole.record;
    const bool solved = !record.value(s.resolvedAt).isNull(); // nothing more is looked for
    m_suggest->ask(solved ? ArticleFinder::Asked()
                          : ArticleFinder::Asked{record[s.subject] + u'\n' + record[s.description], record[s.product],
                                                 record[s.kind]});
}

void ServiceArticles::link(Id article, const QString &title, bool helped)
{
    const ArticleUse &u = m_schema.articleUse;
    Record use(u, m_edits.store().newId());
    use.set(u.record, m_whole.record.id());
    use.set(u.article, article);
    if (helped)
        use.set(u.helped, true);
    m_edits.apply({{Action::Edit, m_schema.serviceRecord.Entity::name(), 1, m_whole.record.title()}, {insertion(use)}},
                  helped ? tr("“%1” helped").arg(title) : tr("“%1” linked").arg(title));
}

void ServiceArticles::setHelped(Id article, bool helped)
{
    const ArticleUse &u = m_schema.articleUse;
    for (const Record &part : std::as_const(m_whole.parts)) {
        if (&part.entity() != &u || part[u.article] != article)
            continue;
        Record after = part;
        after.set(u.helped, helped);
        const QString title = m_whole.titles.value(article);
        if (const std::optional<Change> change = difference(part, after))
            m_edits.apply({{Action::Edit, m_schema.serviceRecord.Entity::name(), 1, m_whole.record.title()}, {*change}},
                          helped ? tr("“%1” helped").arg(title) : tr("“%1” is not counted as a help").arg(title));
        return;
    }
    m_edits.store().load(m_schema.article, article, this, [this, article](const Result<std::optional<Record>> &found) {
        if (found.ok() && *found)
            link(article, (*found)->title(), true);
    });
}

void ServiceArticles::addTo(NewOfKind *form)
{
    auto *suggest = new ArticleSuggest(m_edits.store(), m_schema, *m_finder, ArticleSuggest::Place::Form, form);
    form->addBelow(suggest);
    const ServiceRecord &s = m_schema.serviceRecord;
    const auto ask = [form, suggest, &s] {
        suggest->ask({form->typed(s.subject) + u'\n' + form->typed(s.description), 0, form->typed(s.kind)});
    };
    connect(form, &NewOfKind::edited, suggest, ask);
    ask(); // it may begin with a subject
    connect(suggest, &ArticleSuggest::fitted, form, &NewOfKind::refit);
    connect(suggest, &ArticleSuggest::linkOpened, &m_edits, &CardEdits::openUrl);
    connect(suggest, &ArticleSuggest::useRequested, suggest, [suggest](const FoundArticle &article) {
        suggest->setLinked(suggest->linked() + QList<LinkedArticle>{{article.id, 0, article.title, false}});
    });
    connect(suggest, &ArticleSuggest::unlinkRequested, suggest, [suggest](const LinkedArticle &gone) {
        QList<LinkedArticle> linked = suggest->linked();
        linked.removeIf([&](const LinkedArticle &each) { return each.article == gone.article; });
        suggest->setLinked(linked);
    });
    form->addCompleter(
        [suggest, &u = m_schema.articleUse, &store = m_edits.store()](const Record &made, ChangeSet *set) {
            for (const LinkedArticle &linked : suggest->linked()) {
                Record use(u, store.newId());
                use.set(u.record, made.id());
                use.set(u.article, linked.article);
                set->changes.append(insertion(use));
            }
        });
}
