// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the published articles that share the most words with what is being written. Their words are kept beside the
// file, in the thread that answers; what changes there is taken over before the next answer.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

struct FoundArticle {
    Id id = 0;
    QString title, folder;
    qint64 helped = 0;
};

class ArticleFinder : public QObject
{
    Q_OBJECT
public:
    struct Asked {
        QString text; ///< subject and description
        Id product = 0;
        QString kind; ///< only orders what matches alike
    };

    ArticleFinder(Store &store, const CrmSchema &schema, QObject *parent = nullptr);
    ~ArticleFinder() override;

    /// At most `limit`, the best first. A later question of the same receiver takes the place of one that waits.
    void find(const Asked &asked, int limit, QObject *receiver, Answer<QList<FoundArticle>> answer);

private:
    struct Shelf;
    void note(const ChangeSet &set);

    Store &m_store;
    const CrmSchema &m_schema;
    std::shared_ptr<Shelf> m_shelf;
};
