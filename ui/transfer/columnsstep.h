// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: where each column goes. Open questions on top, then the columns, details of the chosen one at the right.
#pragma once

#include "ui/transfer/importstep.h"

class Button;
class ColumnDetails;
class DefaultsBar;
class MappingList;
class QComboBox;
class QScrollArea;
class QuestionCard;
class QVBoxLayout;
class QBoxLayout;
class TextLabel;

class ColumnsStep : public ImportStep
{
    Q_OBJECT
public:
    explicit ColumnsStep(ImportSession &session, QWidget *parent = nullptr);

    void enter() override;
    QString blocked() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showQuestions();
    void showColumns();
    void showMappings();
    bool isAsked(int column) const;
    void choose(QWidget *anchor);
    void askName();

    QBoxLayout *m_top;
    QComboBox *m_mapping;
    Button *m_save;
    TextLabel *m_summary;
    QVBoxLayout *m_questionRows;
    QList<QuestionCard *> m_cards;
    MappingList *m_list;
    DefaultsBar *m_defaults;
    ColumnDetails *m_details;
    QScrollArea *m_side;
};
