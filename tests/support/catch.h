// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 in whichever major version is installed, plus printing of Qt strings.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>
#include <iosfwd>

std::ostream &operator<<(std::ostream &out, const QString &text);
std::ostream &operator<<(std::ostream &out, const QByteArray &bytes);
