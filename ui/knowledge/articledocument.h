// SPDX-License-Identifier: GPL-3.0-or-later
// An article as formatted text, from Markdown: for the window and for paper. Nothing is ever fetched for it, neither
// from the network nor from the computer: pictures come from what is kept with the article, others become links.
#pragma once

#include <QFont>
#include <QImage>
#include <QTextDocument>

struct Tokens;
class QTextBlock;
class QTextFrame;
class QTextTable;

struct ArticleLook {
    QFont font, code;
    const Tokens *tokens = nullptr;
    int unit = 4; ///< a step of the grid in lengths of what it is painted on

    static ArticleLook ofWindow(); ///< as the theme has it; in the window's thread
};

class ArticleDocument : public QTextDocument
{
    Q_OBJECT
public:
    static constexpr qsizetype mostFormatted = 400000; ///< longer texts are shown as they are written

    explicit ArticleDocument(QObject *parent = nullptr);

    void setPictures(const QHash<QString, QImage> &pictures) { m_pictures = pictures; } ///< by name; before the text
    void setArticle(const QString &markdown, const ArticleLook &look);

    /// Only what a browser or a mail program is for: https, http, mailto.
    static bool mayOpen(const QUrl &url);
    /// Names in the places of pictures: "![…](photo.png)".
    static QStringList pictureNames(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void replaceMissingPictures();
    void style(const QTextBlock &block, const ArticleLook &look);
    void styleHeader(QTextTable *table);
    void styleTables(QTextFrame *frame, const ArticleLook &look);

    QHash<QString, QImage> m_pictures;
};
