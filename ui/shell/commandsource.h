// SPDX-License-Identifier: GPL-3.0-or-later
// Offers the commands of an ActionCatalog in the palette, with the keys that would have done the same.
#pragma once

#include "ui/shell/paletteitem.h"
#include <QCoreApplication>
#include <QStringList>

class ActionCatalog;
class QAction;

class CommandSource : public PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(CommandSource)
public:
    /** `catalog` must outlive the source. */
    explicit CommandSource(ActionCatalog *catalog) : m_catalog(catalog) {}

    void query(const QString &text, Answer answer) override;

private:
    PaletteItem itemFor(QAction *action, const QString &group);

    ActionCatalog *m_catalog;
    QStringList m_recent; // ids, newest first
};
