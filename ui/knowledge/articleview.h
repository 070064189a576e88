// SPDX-License-Identifier: GPL-3.0-or-later
// An article to be read: formatted, selectable, its links reached by mouse and keys.
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

class ArticleDocument;

class ArticleView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);

    void setArticle(const QString &markdown);
    void setPictures(const QHash<QString, QImage> &pictures); ///< by the names that the text calls them
    const QString &article() const { return m_markdown; }

Q_SIGNALS:
    void linkOpened(const QUrl &url); ///< one that may be opened

private:
    void render();

    ArticleDocument *m_document;
    QString m_markdown;
    QHash<QString, QImage> m_pictures;
};
