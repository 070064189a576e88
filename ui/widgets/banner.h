// SPDX-License-Identifier: GPL-3.0-or-later
// A message in place, above what it is about; it stays until its reason is gone or it is closed.
#pragma once

#include "ui/widgets/tokens.h"
#include <QWidget>

class Button;
class IconButton;
class TextLabel;

class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    Banner(Kind kind, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &title, const QString &text = {});
    /** The one thing to do about it. An empty text takes the button away. */
    void setAction(const QString &text);
    /** Another way out, before the first one; setAction() takes it away again. */
    void setOtherAction(const QString &text);
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Tone tone() const;

    Kind m_kind;
    TextLabel *m_title, *m_text;
    Button *m_action, *m_other;
    IconButton *m_close;
};
