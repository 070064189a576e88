// SPDX-License-Identifier: GPL-3.0-or-later
// A window of its own for something to fill in and save, beside the window it belongs to: it does not stop everything.
#pragma once

#include <QDialog>

class Button;
class ProblemLabel;
class QHBoxLayout;

/** Enter saves, Esc closes; deletes itself when closed. What derives from it places problem() and the buttons. */
class Sheet : public QDialog
{
    Q_OBJECT
public:
    void open() override; ///< without blocking the window
    virtual void save() = 0;

protected:
    /// `name` begins the names of what every sheet has: "name.problem", "name.cancel".
    Sheet(const QString &name, QWidget *window);

    /// A row with Cancel and, called "name.`saveName`", the button that saves.
    QHBoxLayout *makeButtons(const QString &saveText, const char *saveName);
    Button *saveButton() const { return m_save; }
    ProblemLabel *problem() const { return m_problem; }
    /// The button waits while it is being saved.
    void setSaving(bool saving);
    bool isSaving() const { return m_saving; }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_name;
    ProblemLabel *m_problem;
    Button *m_save = nullptr;
    bool m_saving = false;
};
