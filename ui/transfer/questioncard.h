// SPDX-License-Identifier: GPL-3.0-or-later
// Something about a column that only the user knows, with the answers side by side. Amber while it is open.
#pragma once

#include "ui/transfer/importsession.h"

#include <QWidget>

class QuestionCard : public QWidget
{
    Q_OBJECT
public:
    QuestionCard(ImportSession &session, int question, QWidget *parent = nullptr);

    int question() const { return m_question; }
    void refresh(); ///< open or answered

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer {
        QString id, text;
    };
    QList<Answer> answers() const;
    QString given() const; ///< id of the answer in the plan

    ImportSession &m_session;
    int m_question;
    class QButtonGroup *m_group;
};
