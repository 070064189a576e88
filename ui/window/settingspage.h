// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may choose: language, look, their name. Everything takes effect at once; there is no Save.
#pragma once

#include "ui/shell/shellpage.h"

class Language;
class QFormLayout;

class SettingsPage : public ShellPage
{
    Q_OBJECT
public:
    explicit SettingsPage(Language &language, QWidget *parent = nullptr);

private:
    void addAppearance(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addUser(QFormLayout *form);

    Language &m_language;
};
