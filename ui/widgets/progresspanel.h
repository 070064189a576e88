// SPDX-License-Identifier: GPL-3.0-or-later
// A long piece of work: what it is, how far it is, and a way to stop it.
#pragma once

#include <QTimer>
#include <QWidget>

class Button;
class ElidedLabel;
class QProgressBar;

class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** `total` 0: length unknown. Cheap enough to be called for every row. */
    void setProgress(qint64 done, qint64 total);
    void setDetail(const QString &text);
    /** After the first click the button says so and waits for the work to stop. */
    void setCancellable(bool cancellable);
    QWidget *cancelButton() const; ///< for the focus

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title, *m_detail;
    QProgressBar *m_bar;
    Button *m_cancel;
    QTimer m_wander;
};
