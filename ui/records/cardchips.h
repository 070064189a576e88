// SPDX-License-Identifier: GPL-3.0-or-later
// Status, rating and tags under a name: a click changes a choice, + adds a tag with completion, × takes one away.
#pragma once

#include "core/record/record.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class Chip;
class ChipRow;
class IconButton;
class QLineEdit;
class QMenu;
class SuggestList;

class CardChips : public QWidget
{
    Q_OBJECT
public:
    /// `choices`: Choice fields shown as chips, in this order; the first one invites when it is empty.
    CardChips(const QList<const FieldBase *> &choices, const FieldBase &tags, CardEdits &edits,
              QWidget *parent = nullptr);

    void setRecord(const Record &record);
    void startTagging();
    /// Fills `menu` with the choices of `field`, the current one ticked.
    void fillChoices(QMenu *menu, const FieldBase &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void orderTabs(const QList<Chip *> &chips);
    void suggest();
    void addTag(const QString &word);
    void changeTags(const QStringList &add, const QStringList &remove, const QString &said);
    void stopTagging();

    const QList<const FieldBase *> m_choices;
    const FieldBase &m_tags;
    CardEdits &m_edits;
    Record m_record;
    QStringList m_known;
    ChipRow *m_row;
    QLineEdit *m_input;
    SuggestList *m_list;
    IconButton *m_plus;
};
