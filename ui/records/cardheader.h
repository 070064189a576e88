// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a contact: portrait, name, role and company, chips, and what one does with a contact.
#pragma once

#include "ui/records/carddata.h"
#include "ui/records/cardedits.h"

#include <QMenu>
#include <QWidget>

class Avatar;
class Button;
class CardChips;
class ElidedLabel;
class FieldRow;
class IconButton;
class LinkLabel;
class Portrait;
class QHBoxLayout;

class CardHeader : public QWidget
{
    Q_OBJECT
public:
    CardHeader(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setData(const CardData &data);
    /// "7 of 312" and the keys to go on; 0: not in a list.
    void setPlace(int place, int of);
    void setClosable(bool closable);
    FieldRow *name() const { return m_name; }
    CardChips *chips() const { return m_chips; }
    bool canCall() const;
    bool canMail() const;
    void call();
    void mail();

Q_SIGNALS:
    void logRequested(const QString &type);
    void scheduleRequested();
    void attachRequested();
    void cardFileRequested(); ///< to be written as an address card
    void deleteRequested();
    void previousRequested();
    void nextRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildIdentity();
    QLayout *buildButtons();
    void showHeadline();
    void reach(const Entity &part, Button *button, const QString &type);
    void openMenu();
    void fitButtons();

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    CardData m_data;
    Avatar *m_avatar;
    Portrait *m_portrait;
    FieldRow *m_name;
    ElidedLabel *m_role, *m_place;
    LinkLabel *m_company;
    CardChips *m_chips;
    QWidget *m_placeBox;
    IconButton *m_previous, *m_next, *m_more, *m_close;
    Button *m_log, *m_call, *m_mail, *m_schedule;
};
