// SPDX-License-Identifier: GPL-3.0-or-later
// One call: from which number, who that is, and what to do about it. Several who share the number are listed; who is
// not known can be made, or the number given to somebody who is.
#pragma once

#include "core/domain/callers.h"

#include <QWidget>

class CardEdits;
class RecordPicker;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

class RingCard : public QWidget
{
    Q_OBJECT
public:
    RingCard(const CrmSchema &schema, CardEdits &edits, const QString &number, const QDateTime &at, QWidget *parent);

    const QString &number() const { return m_number; } ///< empty: withheld
    void setTime(const QDateTime &at) { m_at = at; }   ///< shown with what comes next
    void setCalling(const Calling &calling);
    QString spoken() const; ///< what a screen reader says of it
    void takeFocus();       ///< to what is done first

Q_SIGNALS:
    void answered(const QString &entity, Id id);
    void newRequested();
    void logRequested();
    void dismissed();
    void numberAdded();
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addHead();
    void addCaller(const Caller &caller);
    void addCallers();
    void addUnknown();
    void addPicker();
    QPushButton *addButton(QHBoxLayout *to, const QString &text, const QString &name, bool primary);
    void addDismiss(QHBoxLayout *to);
    void choose(bool choosing);
    void giveNumber();
    QString shownNumber() const;
    bool isWritable() const;

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    const QString m_number;
    QDateTime m_at;
    Calling m_calling;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr; ///< what is done first
    RecordPicker *m_picker = nullptr;
    QWidget *m_choosing = nullptr, *m_offers = nullptr; ///< to whom the number is given, or what else
};
