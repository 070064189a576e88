// SPDX-License-Identifier: GPL-3.0-or-later
// A rating as a row of numbers, one of them chosen: by a click, by its digit, or by arrows and Enter. The chosen one
// chosen again is taken back.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

class QAbstractButton;

class RatingScale : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what is rated, and begins the names of the numbers: "objectName.4".
    RatingScale(const QString &name, const QString &objectName, int least, int most, QWidget *parent = nullptr);

    void setValue(std::optional<qint64> value); ///< not while a digit that was typed may go on
    void finish();                              ///< says at once what was typed
    std::optional<qint64> value() const { return m_value; }

Q_SIGNALS:
    void chosen(std::optional<qint64> value); ///< by the user; nothing: taken back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int value);
    void mark(std::optional<qint64> value);
    void tell();
    void setCursorAt(int value);

    const int m_least, m_most;
    QList<QAbstractButton *> m_numbers;
    std::optional<qint64> m_value;
    int m_at;        ///< where arrows are
    QTimer m_second; ///< runs while a 1 may become a 10
};
