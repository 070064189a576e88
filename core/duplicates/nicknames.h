// SPDX-License-Identifier: GPL-3.0-or-later
// Given names by which one person is called, in several languages: Bob is Robert. Pure, any thread.
#pragma once

#include <QList>
#include <QStringView>

/// The numbers of the names that a folded given name may stand for; empty when it stands for itself only.
const QList<int> &nicknameGroups(const QString &given);
bool maybeNickname(const QString &a, const QString &b);
