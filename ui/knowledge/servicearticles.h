// SPDX-License-Identifier: GPL-3.0-or-later
// Articles beside service records: on the card of one those that were used and those that may help, and in the form
// for a new one those that match what is typed. Linked and counted in one undo step each.
#pragma once

#include "core/store.h"

#include <QWidget>

class ArticleFinder;
class ArticleSuggest;
class CardEdits;
class NewOfKind;
struct CrmSchema;

class ServiceArticles : public QWidget
{
    Q_OBJECT
public:
    ServiceArticles(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setWhole(const Store::Whole &whole);
    void addTo(NewOfKind *form); ///< the form for a new service record

private:
    void link(Id article, const QString &title, bool helped);
    void setHelped(Id article, bool helped);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    ArticleFinder *m_finder;
    ArticleSuggest *m_suggest;
    Store::Whole m_whole;
};
