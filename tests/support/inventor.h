// SPDX-License-Identifier: GPL-3.0-or-later
// Invents people and firms, with numbers and addresses as people write them. The same seed gives the same ones.
#pragma once

#include "core/schema/kind.h"
#include "core/values/partialdate.h"
#include "tests/support/duplicatewords.h"

#include <QRandomGenerator>
#include <cmath>

namespace invented
{
struct Number {
    Land land = Chinese;
    QString national; ///< without the zero in front
    bool mobile = false;
};

struct Firm {
    int who = 0;
    Land land = Chinese;
    QString city, brand, branch, form; ///< as the name is put together
    Place place;
    QString house;
    Number phone;
    QString domain, taxId;
    bool phoneSaid = true, siteSaid = true, addressSaid = true; ///< by its first record
    Id id = 0;
    QString name() const
    {
        return land == Chinese ? city + brand + branch + form : (brand + u' ' + branch).trimmed() + u' ' + form;
    }
};

struct Human {
    int who = 0;
    Land land = Chinese;
    Han surname; ///< Chinese only
    QList<Han> given;
    QString givenName, middle, family, suffix; ///< others
    Place place;
    QString house;
    bool hasAddress = false;
    QList<Number> phones;
    QStringList mails;
    int firm = -1;
    QString role, gender;
    PartialDate birthday;
    QString written; ///< the name as this record has it
};

class Inventor
{
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    double fraction() { return m_random.generateDouble(); }
    bool chance(double p) { return fraction() < p; }
    int below(qsizetype n) { return m_random.bounded(int(n)); }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(list.size())];
    }
    /// Some are much more frequent than others.
    template <typename T>
    const T &usual(const QList<T> &list)
    {
        return list[std::min(qsizetype(std::pow(m_random.generateDouble(), 1.7) * double(list.size())),
                             list.size() - 1)];
    }
    QString digits(int n);
    const QList<Place> &places(Land land) const;
    Number mobile(Land land);
    Number fixed(Land land, const Place &place);
    QString written(const Number &number); ///< in one of the ways in which people write it
    PartialDate day();

    Firm firm(int who);
    Human human(int who, const QList<Firm> &firms); ///< most of them work for one of the firms
    QString workMail(const Human &h, const Firm &firm);
    QString privateMail(const Human &h);
    static QString usualName(const Human &h);

private:
    Land land();
    QString localPart(const Human &h);

    QRandomGenerator m_random;
};
} // namespace invented
