// SPDX-License-Identifier: GPL-3.0-or-later
// The list under a line edit that offers what could be meant. The focus stays in the line edit, so input methods work;
// Up, Down, Enter and Esc reach the list only while nothing is being composed.
#pragma once

#include <QFrame>
#include <QVariant>

class ImeGuard;
class QLineEdit;
class QListView;
class QStandardItemModel;

struct Suggestion {
    QString title, caption;
    QString icon;         ///< empty: an avatar made from the title
    bool company = false; ///< shape of the avatar
    QVariant data;
};

class SuggestList : public QFrame
{
    Q_OBJECT
public:
    /// Watches `edit` and is owned by it.
    explicit SuggestList(QLineEdit *edit);

    /// Shows them under the edit while it has the focus; none hides the list. The first one is current when `choose`.
    void offer(const QList<Suggestion> &suggestions, bool choose);
    QList<Suggestion> offered() const { return m_suggestions; }
    int current() const;
    bool isComposing() const;

Q_SIGNALS:
    void chosen(const Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool fromPopup(QEvent *event);
    void place();
    void choose(int row);

    QLineEdit *m_edit;
    ImeGuard *m_ime;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<Suggestion> m_suggestions;
    int m_pressed = -1; ///< row
};
