// SPDX-License-Identifier: GPL-3.0-or-later
// Says how far a file is that must be brought up to date before it can be shown; can be stopped. Not seen otherwise.
#pragma once

#include <QDialog>
#include <QTimer>

class ProgressPanel;
class Workspace;

class OpeningDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OpeningDialog(Workspace &workspace);

    void follow(); ///< a file is being opened; comes up when that turns out to be long

protected:
    void reject() override; ///< stops it; the file stays as it was

private:
    void look();

    Workspace &m_workspace;
    ProgressPanel *m_progress;
    QTimer m_timer;
};
