// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleview.h"

#include "ui/knowledge/articledocument.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

ArticleView::ArticleView(QWidget *parent) : QTextBrowser(parent), m_document(new ArticleDocument(this))
{
    setObjectName(u"article.text"_s);
    setAccessibleName(tr("Text of the article"));
    setDocument(m_document);
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (ArticleDocument::mayOpen(url))
            Q_EMIT linkOpened(url);
    });
    connect(&theme(), &Theme::changed, this, &ArticleView::render);
}

void ArticleView::setArticle(const QString &markdown)
{
    if (markdown == m_markdown && !document()->isEmpty())
        return;
    m_markdown = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

void ArticleView::setPictures(const QHash<QString, QImage> &pictures)
{
    if (pictures.isEmpty() && m_pictures.isEmpty())
        return;
    m_pictures = pictures;
    render();
}

void ArticleView::render()
{
    const int place = verticalScrollBar()->value();
    m_document->setPictures(m_pictures);
    m_document->setArticle(m_markdown, ArticleLook::ofWindow());
    verticalScrollBar()->setValue(place);
}
