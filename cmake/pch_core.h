// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file of the core includes, read once per module (RAPPORT_PCH).
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
