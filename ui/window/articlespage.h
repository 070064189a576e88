// SPDX-License-Identifier: GPL-3.0-or-later
// Articles: their folders, their list and card with the text as it reads, written in place, and its earlier versions.
#pragma once

#include "ui/window/kindpage.h"

class ArticleHead;
class ArticlePane;
class ArticleVersions;
class FolderTree;

class ArticlesPage : public KindPage
{
    Q_OBJECT
public:
    ArticlesPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

    FolderTree &folders() const { return *m_folders; }
    void exportArticles(); ///< asks which and where to
    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    void saveSettings() const override;
    void becomeReadOnly() override;

Q_SIGNALS:
    void exported(const QString &text);

protected:
    void prefill(Record *record) const override;
    void prepare(NewOfKind *form) override;
    void arrange() override;

private:
    void build();
    void readUser();
    void exportChosen(Id folder, const QList<Id> &selected);

    FolderTree *m_folders;
    ArticleHead *m_head;
    ArticlePane *m_text;
    ArticleVersions *m_versions;
    QSplitter *m_sides;
    Id m_user = 0;    ///< who works here, as a record; 0: nobody is called so
    Id m_written = 0; ///< a new one: its text is begun at once
};
