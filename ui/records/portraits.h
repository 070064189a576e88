// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the portrait that is kept with a contact in an avatar. Read and decoded off the thread of the window; until it
// is there, and where there is none or it cannot be read, the avatar has its initials.
#pragma once

#include "core/store.h"

class Avatar;

class Portrait : public QObject
{
    Q_OBJECT
public:
    static constexpr int side = 192; ///< pixels: sharp on the largest avatar of a dense screen

    /// Lives as long as `avatar`.
    Portrait(Store &store, Avatar &avatar);

    void setParts(const QList<Record> &parts);     ///< of a contact, among them its files
    void setRecord(const Entity &kind, Id record); ///< once; its files are read, if its kind has any with portraits

private:
    void show(const QString &digest);

    Store &m_store;
    Avatar &m_avatar;
    QString m_digest; ///< of the picture that is shown, or on its way
};

/// The middle square of a picture, `side` pixels wide at most; null when it is none. Any thread.
QImage squarePicture(const QByteArray &bytes, int side);
