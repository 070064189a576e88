// SPDX-License-Identifier: GPL-3.0-or-later
// The care list by mouse and by keys: several may be chosen. Enter writes, L says that one called, Space that it is
// done, O shows the customer.
#pragma once

#include "core/domain/care.h"

#include <QListView>

class CareDelegate;
class CareModel;

enum class CareDeed { Write, Called, Done, Open };

class CareView : public QListView
{
    Q_OBJECT
public:
    explicit CareView(CareModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    QList<CareEntry> chosen() const; ///< in the order of the list
    static QString deedName(CareDeed deed);
    static QString deedIcon(CareDeed deed);

Q_SIGNALS:
    void wanted(CareDeed deed);
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void perform(CareDeed deed);
    void rememberPlace();
    void restorePlace();
    void chooseFirst();

    CareModel &m_model;
    CareDelegate *m_delegate;
    QList<std::pair<Id, QString>> m_chosen; ///< before the list was made anew
    std::pair<Id, QString> m_current;
    int m_scroll = 0;
    bool m_readOnly = false;
};
