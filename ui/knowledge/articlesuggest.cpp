// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlesuggest.h"

#include "core/values/join.h"
#include "ui/knowledge/suggestrow.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticleSuggest::ArticleSuggest(Store &store, const CrmSchema &schema, ArticleFinder &finder, Place place,
                               QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_finder(finder)
    , m_place(place)
    , m_heading(new TextLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"suggest"_s);
    m_heading->setObjectName(u"suggest.heading"_s);
    m_heading->setContentsMargins(Space::xs, 0, 0, 2);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &ArticleSuggest::find);
    hide();
}

void ArticleSuggest::ask(const ArticleFinder::Asked &asked)
{
    m_asked = asked;
    m_pause.start();
}

void ArticleSuggest::find()
{
    const int turn = ++m_turn;
    if (m_asked.text.trimmed().isEmpty() && !m_asked.product) {
        m_found.clear();
        showRows();
        return;
    }
    m_finder.find(m_asked, most + int(m_linked.size()), this, [this, turn](const Result<QList<FoundArticle>> &found) {
        if (turn != m_turn)
            return;
        m_found = found.ok() ? *found : QList<FoundArticle>();
        showRows();
    });
}

void ArticleSuggest::setLinked(const QList<LinkedArticle> &linked)
{
    m_linked = linked;
    showRows();
}

void ArticleSuggest::setWritable(bool writable)
{
    m_writable = writable;
    showRows();
}

SuggestRow *ArticleSuggest::row(Id article)
{
    SuggestRow *&row = m_rows[article];
    if (!row) {
        row = new SuggestRow(m_store, m_schema, article, this);
        connect(row, &SuggestRow::usePressed, this, [this, article] { use(article); });
        connect(row, &SuggestRow::helpedPressed, this, [this, article] {
            const auto at = std::find_if(m_linked.begin(), m_linked.end(),
                                         [&](const LinkedArticle &each) { return each.article == article; });
            Q_EMIT helpedRequested(article, at == m_linked.end() || !at->helped);
        });
        connect(row, &SuggestRow::openPressed, this, [this, article] { Q_EMIT openRequested(article); });
        connect(row, &SuggestRow::linkOpened, this, &ArticleSuggest::linkOpened);
        connect(row, &SuggestRow::fitted, this, &ArticleSuggest::fitted);
    }
    return row;
}

/// Rows stay what they are, so that one that is being read stays open.
void ArticleSuggest::showRows()
{
    QList<Id> order;
    const auto place = [&](Id article, SuggestRow::Shown shown) {
        shown.writable = m_writable;
        shown.mayHelp = m_place == Place::Card;
        row(article)->setShown(shown);
        order.append(article);
    };
    for (const LinkedArticle &linked : std::as_const(m_linked))
        place(linked.article, {.title = linked.title, .used = true, .helped = linked.helped});
    for (const FoundArticle &found : std::as_const(m_found)) {
        if (order.contains(found.id) || order.size() >= m_linked.size() + most)
            continue;
        QStringList facts{found.folder};
        if (found.helped)
            facts.append(tr("helped %Ln time(s)", nullptr, int(found.helped)));
        facts.removeAll(QString());
        place(found.id, {.title = found.title, .caption = joinedFacts(facts)});
    }
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (order.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater(); // it may be the one that asked
        m_column->removeWidget(it.value());
        it = m_rows.erase(it);
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        SuggestRow *at = m_rows[order[i]];
        if (m_column->indexOf(at) != i + 1)
            m_column->insertWidget(int(i + 1), at);
        at->setVisible(true);
    }
    m_heading->setText(order.size() > m_linked.size() ? tr("Articles that may help") : tr("Articles used"));
    const bool before = isVisibleTo(parentWidget());
    setVisible(!order.isEmpty());
    orderTabsAsLaidOut(this);
    if (before != !order.isEmpty() || !order.isEmpty())
        Q_EMIT fitted();
}

void ArticleSuggest::use(Id article)
{
    for (const LinkedArticle &linked : std::as_const(m_linked))
        if (linked.article == article) {
            Q_EMIT unlinkRequested(linked);
            return;
        }
    for (const FoundArticle &found : std::as_const(m_found))
        if (found.id == article) {
            Q_EMIT useRequested(found);
            return;
        }
}
