// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/savedviewpopover.h"

#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SavedViewPopover::SavedViewPopover(QWidget *parent)
    : Popover(parent), m_name(new QLineEdit(this)), m_save(new Button({}, {}, ButtonLook::Primary, this))
{
    setObjectName(u"savedViewPopover"_s);
    setAccessibleName(tr("Save view"));
    content()->addWidget(new TextLabel(tr("Name of the view"), TextRole::Caption, Ink::Secondary, this));
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(theme().px(240));
    m_save->setObjectName(u"saveView"_s);
    content()->addWidget(m_name);
    content()->addWidget(m_save, 0, Qt::AlignRight);
    auto *ime = new ImeGuard(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_save->setText(m_taken.contains(text.trimmed()) ? tr("Update view") : tr("Save view"));
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this, ime] {
        if (!ime->isComposing())
            accept();
    });
    connect(m_save, &QPushButton::clicked, this, &SavedViewPopover::accept);
}

void SavedViewPopover::open(const QString &name, const QStringList &taken, const QWidget *anchor)
{
    m_taken = taken;
    m_name->clear();
    m_name->setText(name);
    m_save->setText(taken.contains(name) ? tr("Update view") : tr("Save view"));
    m_save->setEnabled(!name.isEmpty());
    openAt(anchor);
    m_name->setFocus();
    m_name->selectAll();
}

void SavedViewPopover::accept()
{
    ImeGuard::commit();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT named(name);
}
