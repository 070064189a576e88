// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingspage.h"

#include "core/userfile.h"
#include "ui/plan/remindersettings.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/window/language.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Language &language, QWidget *parent)
    : ShellPage(tr("Settings"), parent), m_language(language)
{
    setObjectName(u"settings"_s);
    auto *body = new QWidget(this);
    body->setMaximumWidth(theme().px(720));
    auto *form = new QFormLayout(body);
    form->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    form->setHorizontalSpacing(Space::huge);
    form->setVerticalSpacing(Space::xl);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLanguage(form);
    addAppearance(form);
    addUser(form);
    addPlanSettings(form, body);
    content()->addWidget(body);
    content()->addStretch(1);
}

void SettingsPage::addLanguage(QFormLayout *form)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"settings.language"_s);
    combo->setMinimumWidth(theme().px(240));
    for (const Language::Choice &choice : Language::choices())
        combo->addItem(choice.name, choice.code);
    combo->setCurrentIndex(std::max(0, combo->findData(m_language.chosen())));
    connect(combo, &QComboBox::activated, this, [this, combo] { m_language.choose(combo->currentData().toString()); });
    form->addRow(tr("Language"), combo);
}

void SettingsPage::addAppearance(QFormLayout *form)
{
    auto *mode = new SegmentedControl(tr("Appearance"), this);
    mode->setObjectName(u"settings.appearance"_s);
    mode->addSegment(u"system"_s, tr("As the system"), u"monitor"_s);
    mode->addSegment(u"light"_s, tr("Light"), u"sun"_s);
    mode->addSegment(u"dark"_s, tr("Dark"), u"moon"_s);
    const QStringList ids{u"system"_s, u"light"_s, u"dark"_s};
    mode->setCurrent(ids[int(theme().mode())]);
    connect(mode, &SegmentedControl::currentChanged, this, [ids](const QString &id) {
        theme().setMode(Theme::Mode(ids.indexOf(id)));
        QSettings().setValue(u"appearance/mode"_s, ids.indexOf(id));
    });
    form->addRow(tr("Appearance"), mode);

    auto *density = new SegmentedControl(tr("Rows"), this);
    density->setObjectName(u"settings.density"_s);
    density->addSegment(u"comfortable"_s, tr("Comfortable"));
    density->addSegment(u"compact"_s, tr("Compact"));
    density->setCurrent(theme().isCompact() ? u"compact"_s : u"comfortable"_s);
    connect(density, &SegmentedControl::currentChanged, this, [](const QString &id) {
        theme().setDensity(id == "compact"_L1 ? Theme::Density::Compact : Theme::Density::Comfortable);
        QSettings().setValue(u"appearance/compact"_s, id == "compact"_L1);
    });
    form->addRow(tr("Rows"), density);
}

void SettingsPage::addUser(QFormLayout *form)
{
    auto *name = new QLineEdit(currentUserName(), this);
    name->setObjectName(u"settings.user"_s);
    name->setMinimumWidth(theme().px(240));
    connect(name, &QLineEdit::editingFinished, this,
            [name] { QSettings().setValue(u"user/name"_s, name->text().trimmed()); });
    form->addRow(tr("Your name"), name);
    auto *hint = new TextLabel(tr("Changes are signed with this name from the next start on."), TextRole::Caption,
                               Ink::Muted, this);
    hint->setWordWrap(true);
    hint->setMinimumWidth(theme().px(360));
    form->addRow(QString(), hint);
}
