// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet list of articles that may help with what is being written: each is read where it stands, linked, and said to
// have helped. Empty it takes no room. Who uses it says what is written and does what is asked.
#pragma once

#include "ui/knowledge/articlefinder.h"

#include <QTimer>
#include <QWidget>

class SuggestRow;
class TextLabel;
class QVBoxLayout;

/// An article that is linked already.
struct LinkedArticle {
    Id article = 0, use = 0;
    QString title;
    bool helped = false;
};

class ArticleSuggest : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Form, Card }; ///< in a form nothing can have helped yet
    static constexpr int most = 3;   ///< suggested at a time

    ArticleSuggest(Store &store, const CrmSchema &schema, ArticleFinder &finder, Place place,
                   QWidget *parent = nullptr);

    /// A moment later, so that a word is not asked letter by letter; an empty text asks for nothing.
    void ask(const ArticleFinder::Asked &asked);
    void setLinked(const QList<LinkedArticle> &linked); ///< they stand above what is suggested
    const QList<LinkedArticle> &linked() const { return m_linked; }
    void setWritable(bool writable);

Q_SIGNALS:
    void useRequested(const FoundArticle &article);
    void unlinkRequested(const LinkedArticle &article);
    void helpedRequested(Id article, bool helped);
    void openRequested(Id article); ///< on its page
    void linkOpened(const QUrl &url);
    void fitted(); ///< it takes another height

private:
    void find();
    void showRows();
    SuggestRow *row(Id article);
    void use(Id article);

    Store &m_store;
    const CrmSchema &m_schema;
    ArticleFinder &m_finder;
    const Place m_place;
    bool m_writable = true;
    ArticleFinder::Asked m_asked;
    QTimer m_pause;
    int m_turn = 0; ///< answers to earlier words are dropped
    QList<LinkedArticle> m_linked;
    QList<FoundArticle> m_found;
    QHash<Id, SuggestRow *> m_rows;
    TextLabel *m_heading;
    QVBoxLayout *m_column;
};
