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
    ArticlePaper(const QString &title, const QList<OrderedArticle> &articles, const PaperLook &look);

    /// Where pictures come from: the bytes of what is kept with an article.
    void setPictures(std::function<QByteArray(const Record &file)> bytes) { m_bytes = std::move(bytes); }
    /// Written whole or not at all. In any thread.
    Result<void> write(const QString &path, const CrmSchema &schema, Progress &progress);

private:
    struct Entry { ///< a line of the contents
        QString text;
        int page = 0; ///< 0: a folder
    };
    std::unique_ptr<ArticleDocument> layOut(const OrderedArticle &article, const CrmSchema &schema) const;
    QHash<QString, QImage> pictures(const OrderedArticle &article, const CrmSchema &schema) const;
    QList<Entry> contents(const QList<int> &pages) const;
    void paintContents(QPainter &painter, const QList<Entry> &entries, int page, int pages) const;
    void paintFoot(QPainter &painter, int page, int pages) const;
    int rowHeight() const;
    int rowsOn(int page) const;
    int contentsPages(qsizetype entries) const;

    QString m_title;
    QList<OrderedArticle> m_articles;
    PaperLook m_look;
    std::function<QByteArray(const Record &)> m_bytes;
    QSizeF m_room; ///< of a page between its margins, foot and all
};
