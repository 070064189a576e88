// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline between things, and the heading of a section with an optional button at its end.
#pragma once

#include <QWidget>

class ElidedLabel;
class IconButton;

class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** The small heading of a sidebar, in capitals where the script has them, instead of the strong one of a panel. */
    void setQuiet(bool quiet);
    /** Puts a button at the end; `name` is its accessible name and tool tip. Owned by the header. */
    IconButton *addButton(const QString &iconName, const QString &name);

private:
    void apply();

    ElidedLabel *m_label;
    QString m_title;
    bool m_quiet = false;
};
