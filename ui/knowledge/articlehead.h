// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the title of an article: whether it is a draft or published, by whom and of when it is, how often
// it helped, and what is done with it.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"

#include <QWidget>

class Button;
class CardEdits;
class Chip;
class TextLabel;

class ArticleHead : public QWidget
{
    Q_OBJECT
public:
    ArticleHead(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setRecord(const Record &record, const QHash<Id, QString> &titles);
    void setEditing(bool editing); ///< its text is being written
    void publish();                ///< or back to a draft: what the button says

Q_SIGNALS:
    void editRequested();

private:
    bool isPublished() const;

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Record m_record;
    Chip *m_state;
    TextLabel *m_about;
    Button *m_edit, *m_publish;
};
