// SPDX-License-Identifier: GPL-3.0-or-later
// The painted pieces of the sidebar's head and foot.
#pragma once

#include <QAbstractButton>

/** The open file: mark, name, "local"; opens the menu hung on it. */
class FileSwitcher : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FileSwitcher(QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &subtitle);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_subtitle;
    bool m_collapsed = false;
};

/** Looks like a search field and opens the command palette. */
class CommandButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CommandButton(QWidget *parent = nullptr);

    void setShortcutText(const QString &nativeShortcut);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_shortcut;
    bool m_collapsed = false;
};

/** Who works here, and whether all is saved. */
class UserStrip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Saved, Saving, ReadOnly };

    explicit UserStrip(QWidget *parent = nullptr);

    void setUser(const QString &name);
    void setState(State state, const QString &text);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name, m_stateText;
    State m_state = State::Saved;
    bool m_collapsed = false;
};
