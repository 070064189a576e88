// SPDX-License-Identifier: GPL-3.0-or-later
// On the card of a text template: how it reads when its fields are filled in for somebody invented, which fields are
// not known, and which there are.
#pragma once

#include "core/record/record.h"

#include <QWidget>

class ProblemLabel;
class TextLabel;
struct TextTemplate;

class TextPreview : public QWidget
{
    Q_OBJECT
public:
    explicit TextPreview(const TextTemplate &entity, QWidget *parent = nullptr);

    void setText(const Record &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TextTemplate &m_entity;
    TextLabel *m_subject, *m_body, *m_fields;
    ProblemLabel *m_problem;
};
