// SPDX-License-Identifier: GPL-3.0-or-later
// Postal addresses as each country writes them, and country names. Pure, any thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

struct PostalAddress {
    QString street;  // may hold several lines
    QString street2; // flat, building, care of
    QString city;
    QString region; // state, province, prefecture, county
    QString postcode;
    QString country; // ISO 3166 code, or the name as typed

    bool isEmpty() const;
    bool operator==(const PostalAddress &) const = default;
};
Q_DECLARE_METATYPE(PostalAddress)

// The lines of the address in the order of its own country; in China, Taiwan, Hong Kong, Macau, Japan and Korea from
// large to small and without spaces when written in their script, else as on mail from abroad. The country's name in
// lang
// ("en", "zh_CN" …) comes last, or first in such an East Asian address; none if it is the home country.
QStringList formatAddress(const PostalAddress &address, const QString &lang, const QString &homeCountry = {});

// ISO 3166 alpha-2 code of a country named in English, Chinese (both scripts), German, French, Spanish, Japanese,
// Korean or its own language, or given as a code of two or three letters; case, dots and accents do not matter. Empty
// if unknown.
QString countryCode(const QString &name);

// The country's name in a language; what is no code comes back as it is.
QString countryName(const QString &code, const QString &lang);
