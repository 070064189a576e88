// SPDX-License-Identifier: GPL-3.0-or-later
// What sources of figures share: they ask the file only while somebody looks, and again when it changed in what they
// are about.
#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>
#include <QTimer>

class Entity;
class Store;

class FiguresSource : public QObject
{
    Q_OBJECT
public:
    bool isAnswered() const { return m_answered; }
    /// Only while somebody looks: figures are costly. Asks when the file changed meanwhile.
    void setWatched(bool watched);

Q_SIGNALS:
    void answered();
    void failed(const Error &error);

protected:
    /// `kinds`: a change of their records is a reason to ask again.
    FiguresSource(Store &store, const QList<const Entity *> &kinds, QObject *parent);

    Store &store() const { return m_store; }
    bool isWatched() const { return m_watched; }
    void askAnew();            ///< what is asked is another
    virtual bool askNow() = 0; ///< false: nothing is asked yet
    void setAnswered();

private:
    Store &m_store;
    QTimer m_delay;
    bool m_watched = false, m_stale = true, m_answered = false;
};
