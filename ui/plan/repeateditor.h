// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses how an activity repeats: how often, on which days, until when; below it stands the rule in words.
#pragma once

#include "core/domain/recurrencerule.h"

#include <QWidget>

class FilterChip;
class QComboBox;
class QLineEdit;
class QSpinBox;
class TextLabel;

class RepeatEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatEditor(QWidget *parent = nullptr);

    /// `lines` as in the file; a rule that cannot be chosen here stays as it is unless another is chosen.
    void setLines(const QString &lines, QDate first, const QTimeZone &zone);
    void setFirst(QDate first); ///< the day of the first one is another now
    /// Empty: does not repeat. Nothing: what is typed as the last day is none.
    std::optional<QString> lines(bool allDay) const;
    void showProblem();

Q_SIGNALS:
    void changed();

private:
    RepeatRule rule() const;
    void fillDays();
    void show(const RepeatRule &rule);
    void refresh();
    QDate lastDay() const;

    QString m_lines; ///< as it was
    QDate m_first;
    QTimeZone m_zone;
    bool m_touched = false, m_filling = false;
    QComboBox *m_frequency, *m_monthly, *m_end;
    QSpinBox *m_interval, *m_count;
    QLineEdit *m_until;
    QWidget *m_details, *m_days;
    TextLabel *m_every, *m_words;
    QList<FilterChip *> m_weekdays; ///< in the order of the locale
};
