// SPDX-License-Identifier: GPL-3.0-or-later
// Articles out of the file: which, in which order, and as Markdown in folders that appear only when all is written.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QSet>

struct ArticleOrder {
    Id folder = 0;  ///< with all below it; 0: everything
    QList<Id> only; ///< these, drafts or not; empty: those of the folder
    bool drafts = false;
};

struct OrderedArticle {
    Record article;
    QStringList folders; ///< from the outermost
    QString author;
    QList<Record> files; ///< kept with it
};

/// By folders, each after the ones it stands in, then by title. Blocks: call it from a thread of its own.
Result<QList<OrderedArticle>> orderedArticles(Store &store, const CrmSchema &schema, const ArticleOrder &order);

/// A name for a file or a folder on any system, unlike those in `taken` (which it joins): "a/b?" → "a-b".
QString safeFileName(const QString &title, QSet<QString> *taken);
/// The text with its facts in front, as other programs read them (YAML between lines of “---”). `places` says where
/// the files that the text names lie beside it.
QByteArray articleFileText(const CrmSchema &schema, const OrderedArticle &article,
                           const QHash<QString, QString> &places);

/// Writes each article as a file of its own, what is kept with it in a folder beside it, into a new folder
/// `parent`/`name`; gives the path of that folder, which has another name where there is one called so. Called off or
/// failed it leaves nothing. Blocks: call it from a thread of its own.
Result<QString> writeArticles(Store &store, const CrmSchema &schema, const QList<OrderedArticle> &articles,
                              const QString &parent, const QString &name, Progress &progress);
