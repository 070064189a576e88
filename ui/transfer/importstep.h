// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the import: shows and changes the session, and says whether one can go on.
#pragma once

#include "ui/transfer/importsession.h"

#include <QWidget>

class ImportStep : public QWidget
{
    Q_OBJECT
public:
    ImportStep(ImportSession &session, QWidget *parent) : QWidget(parent), m_session(session) {}

    virtual void enter() {}                        ///< it comes to the front
    virtual QString blocked() const { return {}; } ///< why one cannot go on; empty: one can
    virtual bool isNeeded() const { return true; } ///< false: nothing to decide here, it is passed over

Q_SIGNALS:
    void changed(); ///< blocked() or isNeeded() may be different

protected:
    ImportSession &m_session;
};
