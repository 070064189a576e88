// SPDX-License-Identifier: GPL-3.0-or-later
// Articles on paper: a page with what is in it, each article from a new page on, pages numbered; as a PDF. Light and in
// the size of print whatever the window looks like.
#pragma once

#include "core/transfer/articlefiles.h"
#include "ui/knowledge/articledocument.h"

#include <QPageSize>

struct PaperLook {
    ArticleLook text;
    QFont title, heading, small;
    QPageSize size;
    int dpi = 96; ///< lengths are those of the window
    QLocale locale;

    static PaperLook usual(); ///< in the window's thread
};

class ArticlePaper
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePaper)
public:
    ArticlePaper(const QString &title, const CrmSchema &schema, const QList<OrderedArticle> &articles,
                 const PaperLook &look);
    ~ArticlePaper();

    /// Where pictures come from: the bytes of what is kept with an article.
    void setPictures(std::function<QByteArray(const Record &file)> bytes) { m_bytes = std::move(bytes); }
    /// Written whole or not at all. In any thread.
    Result<void> write(const QString &path, Progress &progress);
    /// Divides all among pages of this size, in lengths of the window; false when it was called off.
    bool layOut(const QSizeF &room, Progress &progress);
    int pageCount() const { return m_pages; }
    void paintPage(QPainter &painter, int page);

private:
    struct Entry { ///< a line of the contents
        QString text;
        int page = 0; ///< 0: a folder
    };
    std::unique_ptr<ArticleDocument> document(const OrderedArticle &article) const;
    QHash<QString, QImage> pictures(const OrderedArticle &article) const;
    QList<Entry> contents() const;
    void paintContents(QPainter &painter, int page) const;
    void paintArticle(QPainter &painter, qsizetype article, int part);
    void paintFoot(QPainter &painter, int page) const;
    int rowHeight() const;
    int rowsOn(int page) const;
    int contentsPages(qsizetype entries) const;

    QString m_title;
    const CrmSchema &m_schema;
    QList<OrderedArticle> m_articles;
    PaperLook m_look;
    std::function<QByteArray(const Record &)> m_bytes;
    QSizeF m_room;       ///< of a page between its margins, foot and all
    QList<int> m_counts; ///< pages of each article
    QList<Entry> m_entries;
    int m_front = 0, m_pages = 0;               ///< pages of the contents, and of all
    std::unique_ptr<ArticleDocument> m_painted; ///< a thousand of them need not be kept
    qsizetype m_paintedAt = -1;
};
