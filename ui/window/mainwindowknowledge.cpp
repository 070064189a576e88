// SPDX-License-Identifier: GPL-3.0-or-later
// Knowledge in the window: the page of articles, and what commands do with them.
#include "ui/window/articlespage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

KindPage *MainWindow::makeArticles(const KindSpec &spec)
{
    auto *page = new ArticlesPage(m_workspace, *m_views, spec);
    connect(page, &ArticlesPage::exported, this, [this](const QString &text) { toast(text, false); });
    return page;
}

void MainWindow::addKnowledgeActions()
{
    m_catalog.add({u"article.export"_s, tr("Export &Knowledge…"), u"book-open"_s, {}, u"file"_s, 2}, this, [this] {
        m_shell->showPage(u"articles"_s);
        if (auto *page = qobject_cast<ArticlesPage *>(m_shell->currentPage()))
            page->exportArticles();
    });
}
