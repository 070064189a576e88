// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of articles, one in the other, and what must hold of folders and articles before they are written. Pure,
// any thread.
#pragma once

#include "core/record/facts.h"
#include "core/record/settled.h"
#include "core/result.h"
#include "core/schema/entities/knowledge.h"

/// The folder and all below it. Folders that stand in each other are each taken once.
QList<Id> foldersFrom(Id folder, const ArticleFolder &kind, const QList<Record> &folders);
/// From the outermost to the folder itself: {"Devices", "Sensors"}.
QStringList folderPath(Id folder, const ArticleFolder &kind, const QList<Record> &folders);
/// Where a folder may be put: not into itself and not below itself.
bool mayStandIn(Id folder, Id parent, const ArticleFolder &kind, const QList<Record> &folders);
/// Articles of a folder and of all below it.
Filter articlesFrom(Id folder, const ArticleFolder &kind, const Article &article, const QList<Record> &folders);

/// The parts that folders and articles have in settle() (core/domain/settle.h): a folder stands neither in itself nor
/// below itself (Error::Invalid); an article of which nothing is said is a draft.
Result<QDateTime> settleArticleFolder(const ArticleFolder &kind, const Record &after, Facts &file);
void settleArticle(const Article &article, Record *after);
