// SPDX-License-Identifier: GPL-3.0-or-later
// How the sheet for a new opportunity is put together.
#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/sheetfit.h"
#include "ui/sales/newopportunity.h"
#include "ui/widgets/button.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordForm *NewOpportunity::addForm(RecordForm *form)
{
    form->setAutoFillBackground(false);
    connect(form, &RecordForm::accepted, this, &NewOpportunity::save);
    connect(form, &RecordForm::rejected, this, &QDialog::reject);
    connect(form, &RecordForm::edited, m_problem, &QWidget::hide);
    connect(form, &RecordForm::edited, this, [this] { // hints and reasons need room once they stand there
        QTimer::singleShot(0, this, [this] { fitSheet(this, m_area, m_foot, false); });
    });
    m_column->addWidget(form);
    form->show();
    m_forms.append(form);
    return form;
}

void NewOpportunity::build()
{
    const Opportunity &o = m_schema.opportunity;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Space::xxl, 0, Space::xxl);
    outer->setSpacing(Space::l);
    m_area = new QScrollArea(this); // low screens and many fields: the buttons stay where they are
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins(Space::huge, 0, Space::huge, 0);
    m_column->setSpacing(Space::s);
    m_area->setWidget(fields);
    m_area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    m_problem = new TextLabel({}, TextRole::Caption, Ink::Red, this);
    m_problem->setObjectName(u"new.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    const Record blank(o);
    addForm(RecordForm::only(blank, *m_edits, {&o.name, &o.contact, &o.amount}, this));
    m_column->addWidget(buildStage());
    m_loss = addForm(RecordForm::only(blank, *m_edits, {&o.lostReason, &o.lostNote}, this));
    addForm(RecordForm::only(blank, *m_edits, {&o.expectedClose, &o.source, &o.owner, &o.tags}, this));
    const auto propose = [this](const FieldBase &field, const QString &text) {
        if (auto *line = qobject_cast<QLineEdit *>(editor(field.name())->input()))
            line->setPlaceholderText(text);
    };
    propose(o.name, tr("Winter range 2026"));
    propose(o.contact, tr("Company or person"));
    propose(o.expectedClose, tr("in 3 weeks, 30 June"));
    propose(o.tags, tr("Key account, Tender"));
    outer->addWidget(m_area, 1);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(Space::huge, 0, Space::huge, 0);
    m_foot->setSpacing(Space::m);
    m_foot->addWidget(m_problem);
    m_foot->addLayout(buildButtons());
    outer->addLayout(m_foot);
    setMinimumWidth(theme().px(480));
    orderTabsAsLaidOut(this);
}

QWidget *NewOpportunity::buildStage()
{
    m_stageRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_stageRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(m_schema.opportunity.stage.label(), TextRole::Body, Ink::Secondary, m_stageRow);
    caption->setFixedWidth(RecordForm::labelWidth());
    m_stage = new QComboBox(m_stageRow);
    m_stage->setObjectName(u"new.stage"_s);
    m_stage->setAccessibleName(caption->text());
    caption->setBuddy(m_stage);
    connect(m_stage, &QComboBox::activated, this, [this] {
        showLoss();
        fitSheet(this, m_area, m_foot, false);
    });
    line->addWidget(caption);
    line->addWidget(m_stage, 1);
    return m_stageRow;
}

QLayout *NewOpportunity::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    m_more = new Button(tr("More fields"), u"chevron-down"_s, ButtonLook::Flat, this);
    m_more->setObjectName(u"new.more"_s);
    m_cancel = new Button(tr("Cancel"), this);
    m_cancel->setObjectName(u"new.cancel"_s);
    m_save = new Button(tr("Create"), {}, ButtonLook::Primary, this);
    m_save->setObjectName(u"new.save"_s);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    connect(m_more, &QPushButton::clicked, this, [this] {
        openMore();
        showFirst(m_forms.last()->inputs().first());
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NewOpportunity::save);
    return buttons;
}

void NewOpportunity::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
