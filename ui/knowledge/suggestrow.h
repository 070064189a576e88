// SPDX-License-Identifier: GPL-3.0-or-later
// One article of ArticleSuggest: its title, what is done with it, and below it its text once it was asked for.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QAbstractButton>

class ArticleView;
class Button;
class LinkLabel;

/// The title of an article, pressed to show its text below or put it away.
class SuggestTitle : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SuggestTitle(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &caption);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_caption;
};

class SuggestRow : public QWidget
{
    Q_OBJECT
public:
    SuggestRow(Store &store, const CrmSchema &schema, Id article, QWidget *parent = nullptr);

    struct Shown {
        QString title, caption;
        bool used = false, helped = false;
        bool writable = true, mayHelp = true; ///< what is offered
    };
    void setShown(const Shown &shown);
    SuggestTitle *title() const { return m_title; }

Q_SIGNALS:
    void usePressed();
    void helpedPressed();
    void openPressed();
    void linkOpened(const QUrl &url);
    void fitted();

private:
    void unfold(bool open);

    Store &m_store;
    const CrmSchema &m_schema;
    const Id m_article;
    SuggestTitle *m_title;
    Button *m_use, *m_helped;
    QWidget *m_below;
    ArticleView *m_text;
    LinkLabel *m_open;
};
