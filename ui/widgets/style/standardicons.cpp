// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/style/rapportstyle.h"

using namespace Qt::StringLiterals;

QIcon RapportStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
        return themeIcon(u"info"_s, Ink::Accent);
    case SP_MessageBoxWarning:
        return themeIcon(u"triangle-alert"_s, Ink::Amber);
    case SP_MessageBoxCritical:
        return themeIcon(u"circle-alert"_s, Ink::Red);
    case SP_MessageBoxQuestion:
        return themeIcon(u"circle-question-mark"_s, Ink::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themeIcon(u"x"_s);
    case SP_FileDialogNewFolder:
        return themeIcon(u"folder"_s);
    case SP_DirIcon:
        return themeIcon(u"folder"_s);
    case SP_FileIcon:
        return themeIcon(u"file"_s);
    case SP_ArrowBack:
    case SP_ArrowLeft:
        return themeIcon(u"arrow-left"_s);
    case SP_ArrowForward:
    case SP_ArrowRight:
        return themeIcon(u"arrow-right"_s);
    case SP_ArrowUp:
    case SP_FileDialogToParent:
        return themeIcon(u"arrow-up"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return themeIcon(u"ellipsis"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}
