// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of an article, from the history of the file: of when and by whom each is, what it says, and the way
// back to it. Read when they are looked at.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDateTime>
#include <QWidget>

class ArticleView;
class Button;
class CardEdits;
class TextLabel;
class QListWidget;

class ArticleVersions : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostActions = 500; ///< of the history that are looked through

    ArticleVersions(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setRecord(const Record &record);
    void restore(); ///< the one that is shown

Q_SIGNALS:
    void restored();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Version {
        QDateTime time;
        QString user, text;
    };
    void read();
    void readNext(int turn, const std::shared_ptr<QList<HistoryEntry>> &entries);
    void showList();
    void showCurrent();

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Record m_record;
    bool m_stale = false;
    int m_turn = 0;            ///< answers for another record are dropped
    QList<Version> m_versions; ///< newest first: the first is the text of now
    QListWidget *m_list;
    ArticleView *m_view;
    TextLabel *m_about;
    Button *m_restore;
};
