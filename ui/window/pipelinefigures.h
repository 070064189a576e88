// SPDX-License-Identifier: GPL-3.0-or-later
// What the opportunities come to: open and expected value, what closes and what was won this month, and what needs
// attention. Each figure leads to the records behind it.
#pragma once

#include "core/record/query.h"

#include <QTimer>
#include <QWidget>

class HeadFact;
class Pipelines;
class Store;
struct CrmSchema;

class PipelineFigures : public QWidget
{
    Q_OBJECT
public:
    PipelineFigures(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent = nullptr);

    /// Text and filter of the page: the figures are of what it shows.
    void setQuery(const Query &query);
    QString captionOf(int figure) const;
    Filter filterOf(int figure) const { return filters().value(figure); }

Q_SIGNALS:
    void chosen(int figure); ///< its records are wanted: filterOf()
    void counted(qint64 open);

private:
    void ask();
    void take(int part, const QList<Total> &totals);
    Filter stagesOf(const char *type) const;
    QList<Filter> filters() const;

    Store &m_store;
    const CrmSchema &m_schema;
    const Pipelines &m_pipelines;
    Query m_query;
    QList<HeadFact *> m_figures;
    QTimer m_delay;
};
