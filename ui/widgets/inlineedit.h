// SPDX-License-Identifier: GPL-3.0-or-later
// A value that turns into an editor where it stands: click or Enter opens, Enter and Tab save, Esc reverts.
#pragma once

#include <QWidget>
#include <functional>

class QLineEdit;
class ProblemLabel;

class InlineEdit : public QWidget
{
    Q_OBJECT
public:
    /** `name` is what screen readers call the field. */
    explicit InlineEdit(const QString &name, const QString &value = {}, QWidget *parent = nullptr);

    QString value() const { return m_value; }
    /** What is edited; while the editor is open it keeps what the user typed. */
    void setValue(const QString &value);
    /** What is shown instead of the value, such as a formatted phone number; empty shows the value. */
    void setDisplayText(const QString &text);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    /** Returns what is wrong with a text, or nothing. */
    void setValidator(std::function<QString(const QString &)> validator) { m_validator = std::move(validator); }

    bool isEditing() const;
    void startEditing();
    /** Closes the editor and sends submitted(); false when the text is not valid and the editor stays. */
    bool save();
    void revert();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A new value was entered; the owner stores it. Not sent when nothing changed. */
    void submitted(const QString &value);
    void editingChanged(bool editing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showError(const QString &error);
    void close(bool keepFocus);
    void saveAndMove(bool forward);
    void arrange();

    QString m_value, m_display, m_placeholder;
    std::function<QString(const QString &)> m_validator;
    QLineEdit *m_editor;
    ProblemLabel *m_error;
    class ImeGuard *m_ime;
    bool m_readOnly = false;
};
