// SPDX-License-Identifier: GPL-3.0-or-later
// The one message at the bottom of the window that says what was done and offers to take it back.
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QVariantAnimation;

struct ToastMessage {
    QString text;          // affirmative: "Moved to Negotiation"
    QString actionText;    // empty: nothing to take back
    QKeySequence shortcut; // shown beside the action; the action itself belongs to the menu
    std::function<void()> action;
};

/** The painted strip. Made by ToastHost. */
class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(const ToastMessage &message, QWidget *parent);

Q_SIGNALS:
    void closed();
    void hoverChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
};

/** Shows toasts 24 px above the lower edge of `area`, centred, one at a time: the newest replaces the one before. */
class ToastHost : public QObject
{
    Q_OBJECT
public:
    static constexpr int shownFor = 6000; // ms; the clock stands while the pointer or the focus is on the toast

    explicit ToastHost(QWidget *area);
    void show(const ToastMessage &message);
    void dismiss();
    Toast *current() const { return m_toast; }
    /// How much of the lower edge of an area its toasts take: what floats there as well stands above it.
    static int room();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void pauseOrRun();
    void noteFocus(QWidget *before, QWidget *now);

    QWidget *m_area;
    QPointer<QWidget> m_before; ///< had the focus before the toast; gets it back
    Toast *m_toast = nullptr;
    QTimer m_timer;
    QVariantAnimation *m_slide;
};
