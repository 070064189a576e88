// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ownfield.h"

#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace
{
/// What people call the kinds that make sense for a field of their own.
QList<std::pair<Kind, QString>> offeredKinds()
{
    return {{Kind::Text, OwnFieldForm::tr("Text")},
            {Kind::Note, OwnFieldForm::tr("Long text")},
            {Kind::Integer, OwnFieldForm::tr("Number")},
            {Kind::Decimal, OwnFieldForm::tr("Decimal number")},
            {Kind::Money, OwnFieldForm::tr("Money")},
            {Kind::Bool, OwnFieldForm::tr("Yes or no")},
            {Kind::Date, OwnFieldForm::tr("Date")},
            {Kind::PartialDate, OwnFieldForm::tr("Date without year, or lunar")},
            {Kind::Email, OwnFieldForm::tr("E-mail")},
            {Kind::Phone, OwnFieldForm::tr("Phone")},
            {Kind::Url, OwnFieldForm::tr("Web address")},
            {Kind::Tags, OwnFieldForm::tr("Words")}};
}
} // namespace

OwnFieldForm::OwnFieldForm(const Entity &entity, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_edits(edits)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_problem(new ProblemLabel(u"ownField.problem"_s, this))
    , m_add(new Button(tr("Add field")))
{
    setObjectName(u"ownField"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(Space::s);
    m_name->setPlaceholderText(tr("Name of the field"));
    m_name->setAccessibleName(tr("Name of the field"));
    m_name->setObjectName(u"ownField.name"_s);
    m_kind->setAccessibleName(tr("Type of the field"));
    m_kind->setObjectName(u"ownField.kind"_s);
    for (const auto &[kind, text] : offeredKinds())
        m_kind->addItem(themeIcon(kindIcon(kind)), text, int(kind));
    column->addWidget(m_name);
    column->addWidget(m_kind);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    m_add->setLook(ButtonLook::Normal, true);
    m_add->setObjectName(u"ownField.add"_s);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setLook(ButtonLook::Flat, true);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &OwnFieldForm::add);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void OwnFieldForm::open()
{
    m_name->clear();
    m_problem->hide();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void OwnFieldForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void OwnFieldForm::add()
{
    const QString label = m_name->text().trimmed();
    const auto refuse = [this](const QString &why) {
        m_problem->tell(why);
        m_name->setFocus();
    };
    if (label.isEmpty()) {
        refuse(tr("The field needs a name."));
        return;
    }
    for (const FieldBase *field : m_entity.fields()) {
        if (!field->spec().hidden && field->label().compare(label, Qt::CaseInsensitive) == 0) {
            refuse(tr("There is a field “%1” already.").arg(label));
            return;
        }
    }
    m_add->setEnabled(false);
    m_edits.store().addOwnField(m_entity, label, Kind(m_kind->currentData().toInt()), m_variant, this,
                                [this, label, refuse](const Result<ChangeSet> &result) {
                                    m_add->setEnabled(true);
                                    if (!result.ok()) {
                                        refuse(result.error().text);
                                        return;
                                    }
                                    hide();
                                    Q_EMIT m_edits.changedWithUndo(tr("Field “%1” added").arg(label));
                                    Q_EMIT added(label);
                                });
}
