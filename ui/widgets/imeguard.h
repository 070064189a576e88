// SPDX-License-Identifier: GPL-3.0-or-later
// Knows whether an input method is composing in a widget: Enter then belongs to the composition, not to the form.
#pragma once

#include <QObject>

class QWidget;

/** Watches `editor` and is owned by it. */
class ImeGuard : public QObject
{
    Q_OBJECT
public:
    explicit ImeGuard(QWidget *editor);

    bool isComposing() const { return m_composing; }
    /** Asks the input method to hand over what is being composed, before the text is read. */
    static void commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_composing = false;
};
