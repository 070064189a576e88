// SPDX-License-Identifier: GPL-3.0-or-later
// How long before a planned activity one is reminded of it: not at all, at the time, a few minutes, an hour, a day.
#pragma once

#include <QComboBox>
#include <optional>

class ReminderChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit ReminderChoice(QWidget *parent = nullptr); ///< begins with what is usual for this user

    std::optional<qint64> minutes() const; ///< nothing: no reminder
    void setMinutes(std::optional<qint64> minutes);
};
