// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/whosefiles.h"

#include "ui/records/formpicker.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WhoseFiles::WhoseFiles(const CrmSchema &schema, CardEdits &edits, const QString &what, QWidget *window)
    : Sheet(u"whose"_s, window)
{
    setObjectName(u"whoseFiles"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Whose is it?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about = new TextLabel(what, TextRole::Body, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_who = new RecordPicker(schema.contact, edits, {}, this);
    m_who->setObjectName(u"whose.who"_s);
    m_who->setAccessibleName(tr("Whose is it?"));
    m_who->setPlaceholderText(tr("Name, company or the last digits of a number"));
    m_who->setCaptionColumns({&schema.affiliation.role, &schema.affiliation.organisation});
    column->addWidget(m_who);
    column->addWidget(problem());
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Keep there"), "go"));
    setMinimumWidth(theme().px(440));
    connect(m_who, &QLineEdit::textEdited, problem(), &QWidget::hide);
    m_who->setFocus();
}

void WhoseFiles::save()
{
    if (!m_who->settle() || !m_who->id()) {
        problem()->tell(tr("Choose somebody who is in the file."));
        adjustSize();
        return;
    }
    Q_EMIT chosen(m_who->id());
    accept();
}
