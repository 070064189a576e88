// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selected records of a list, each as one undo step.
#pragma once

#include "core/store.h"

#include <QWidget>

class BulkTags;
class CardEdits;
class QMenu;
struct ListSpec;

class BulkActions : public QObject
{
    Q_OBJECT
public:
    /// Menus and panels open over `page`, which owns it.
    BulkActions(const ListSpec &spec, CardEdits &edits, QWidget *page);

    /// What is asked about a change opens below `anchor`; the page without one.
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }
    void openTags(const QList<Id> &ids, const QWidget *anchor);
    void openEdit(const QList<Id> &ids);
    /// Adds the choices of a Choice field, or the records a reference may point at, to the menu.
    void fillMenu(QMenu *menu, const FieldBase &field, const QList<Id> &ids);
    void setValues(const QList<Id> &ids, const QList<std::pair<const FieldBase *, QVariant>> &values,
                   const QString &said);
    void remove(const QList<Id> &ids, const QString &title);
    /// "3 contacts", or the title of the one.
    QString words(qsizetype count, const QString &title = {}) const;

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone; for a toast
    void failed(const Error &error);
    void removed(const QList<Id> &ids);

private:
    void finish(const Result<ChangeSet> &result, const QString &said);

    const ListSpec &m_spec;
    CardEdits &m_edits;
    QWidget *m_page, *m_anchor;
    BulkTags *m_tags = nullptr;
};
