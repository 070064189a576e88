// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: words of the list that no option is called by, each once with how many rows have it, and what becomes of
// it.
#pragma once

#include "ui/transfer/importstep.h"

class Button;
class MappingList;
class QStackedLayout;
class TextLabel;

class ValuesStep : public ImportStep
{
    Q_OBJECT
public:
    explicit ValuesStep(ImportSession &session, QWidget *parent = nullptr);

    void enter() override;
    bool isNeeded() const override;

private:
    struct Value {
        int column;
        QString text;
    };
    const FieldBase *choiceField(int column) const; ///< nullptr: nothing to decide in this column
    bool canGrow(const FieldBase &field) const;
    void refresh();
    void choose();
    void use(const Value &value, const ChoiceUse &use);
    void useForAll(bool asNew);

    QStackedLayout *m_stack;
    TextLabel *m_summary;
    MappingList *m_list;
    QList<Value> m_values;
    QSet<QString> m_seen; ///< "column\nvalue": was without an option at first
    QString m_path;
};
