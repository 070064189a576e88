// SPDX-License-Identifier: GPL-3.0-or-later
// How the sheet is laid out.
#include "core/schema/crmschema.h"
#include "ui/care/lettersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>

using namespace Qt::StringLiterals;

void LetterSheet::build()
{
    const bool several = m_entries.size() > 1;
    QSet<Id> customers;
    for (const CareEntry &entry : m_entries)
        customers.insert(entry.contact);
    m_title->setText(m_service ? tr("Survey")
                     : several ? tr("Write to %Ln customer(s)", nullptr, int(customers.size()))
                               : tr("Write to %1").arg(m_entries.isEmpty() ? QString() : m_entries.first().name));
    setWindowTitle(m_title->text());
    m_channel->setObjectName(u"letter.channel"_s);
    m_channel->addSegment(QString::fromLatin1(TextTemplate::email), tr("E-mail"), u"mail"_s);
    m_channel->addSegment(QString::fromLatin1(TextTemplate::message), tr("Text message"), u"message-square"_s);
    m_text->setObjectName(u"letter.text"_s);
    m_text->setAccessibleName(m_schema.textTemplate.label());
    m_text->addItem(tr("The text that fits best"), Id(0));
    m_texts->setObjectName(u"letter.texts"_s);
    m_list->setObjectName(u"letter.list"_s);
    m_list->setAccessibleName(tr("To whom"));
    m_list->setVisible(several);
    m_list->setFixedWidth(theme().px(240));
    m_to->setObjectName(u"letter.to"_s);
    m_unfilled->setObjectName(u"letter.unfilled"_s);
    m_unfilled->setWordWrap(true);
    m_copy->setObjectName(u"letter.copy"_s);
    m_export->setObjectName(u"letter.export"_s);
    m_export->setVisible(several);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::xl);
    column->setSpacing(Space::l);
    column->addWidget(m_title);
    auto *how = new QHBoxLayout;
    how->setSpacing(Space::m);
    how->addWidget(m_channel);
    how->addWidget(m_text, 1);
    how->addWidget(m_texts);
    column->addLayout(how);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space::l);
    middle->addWidget(m_list);
    middle->addWidget(makeEditor(), 1);
    column->addLayout(middle, 1);
    column->addWidget(problem());
    QHBoxLayout *buttons = makeButtons(tr("Open in mail program"), "go");
    buttons->insertWidget(0, m_export);
    buttons->insertWidget(2, m_copy);
    column->addLayout(buttons);
    resize(theme().px(several ? 860 : 620), theme().px(560));
    orderTabsAsLaidOut(this);
}

QWidget *LetterSheet::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_to);
    column->addSpacing(Space::xs);
    column->addWidget(m_subjectLabel);
    m_subject->setObjectName(u"letter.subject"_s);
    m_subject->setAccessibleName(m_subjectLabel->text());
    column->addWidget(m_subject);
    column->addSpacing(Space::xs);
    column->addWidget(new TextLabel(m_schema.textTemplate.body.label(), TextRole::Caption, Ink::Secondary, editor));
    m_body->setObjectName(u"letter.body"_s);
    m_body->setAccessibleName(m_schema.textTemplate.body.label());
    m_body->setTabChangesFocus(true);
    column->addWidget(m_body, 1);
    column->addWidget(m_unfilled);
    return editor;
}
