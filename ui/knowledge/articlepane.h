// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article on its card: read, and written in place. What is typed is kept as a draft until it is saved or
// let go, whatever happens meanwhile; saved it is one undo step.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class ArticleEditor;
class ArticleView;
class CardEdits;
class ComposeDrafts;
class EmptyState;
class QStackedWidget;

class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    ArticlePane(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);
    ~ArticlePane() override;

    void setWhole(const Store::Whole &whole);
    void startEditing();
    bool isEditing() const;
    void save();

Q_SIGNALS:
    void editingChanged(bool editing);

private:
    QString draftKey() const;
    void showText();
    void edit(const QString &text);
    void end();
    void loadPictures(const QList<Record> &parts);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    std::unique_ptr<ComposeDrafts> m_drafts;
    Record m_record, m_before; ///< as it is now, and as it was when editing began
    QHash<QString, QImage> m_pictures;
    int m_turn = 0; ///< pictures of another article are dropped
    QStackedWidget *m_stack;
    ArticleView *m_view;
    EmptyState *m_empty;
    ArticleEditor *m_editor;
};
