// SPDX-License-Identifier: GPL-3.0-or-later
// What of a kind is compared, as its declaration tells, and values in the form in which they are. Pure, any thread.
//
//   Phone, Email            fields of these kinds, of the record or of its parts
//   Number                  FieldSpec::identifies
//   Address, Site           a Url that is no site's (a name in a network); the domain of web and mail addresses
//   Organisation            a part's required reference that is not to its whole, by name; the field that names a
//   record
//                           without a title
//   Birthday                a PartialDate of the record itself
//   Place                   a text by which parts are listed (the city of an address)
//   Detail                  any other text that is searched for (street, role): the rarer, the more it says
//   Trait of a person       a Choice that is personal (gender): another value speaks against it
//   Link                    a reference to the same kind: who refers to whom is not the same
#pragma once

#include "core/record/record.h"

#include <span>
#include <vector>

enum class Evidence : quint8 {
    Phone,
    Email,
    Number,
    Address,
    Site,
    Organisation,
    Birthday,
    Place,
    Detail,
    Choice,
    Link
};
constexpr size_t evidences = 11; ///< how many kinds of it there are
constexpr bool isStrong(Evidence evidence)
{
    return evidence <= Evidence::Address;
}

struct ComparedField {
    const FieldBase *field = nullptr;
    Evidence evidence = Evidence::Detail;
};

/// One value of a record. Small: there are three for each record.
struct Trait {
    quint64 key = 0;    ///< equal values have equal keys (phones: see samePhone())
    quint32 record = 0; ///< index
    quint8 field = 0;   ///< index into Comparison::fields
    Evidence evidence : 4 = Evidence::Detail;
    quint8 flags : 4 = 0;
    quint8 names = 0;   ///< how many differently named records of the variant have it, 255: that many or more
    quint8 holders = 0; ///< how many records of the variant have it: 8 times the logarithm of base 2
    enum Flag : quint8 {
        OfOrganisation = 1, ///< also had by a record that is no person
        Common = 2          ///< says by itself that it is nobody's own: info@
    };
    static quint8 rounded(quint32 count); ///< for `holders`
};
static_assert(sizeof(Trait) == 16);

class Comparison
{
public:
    explicit Comparison(const Entity &entity);

    const Entity &entity() const { return m_entity; }
    const QList<ComparedField> &fields() const { return m_fields; }
    bool isEmpty() const { return !m_worth; }
    /// Whether the title of a record of this variant is the name of a person.
    bool namesPerson(const QString &variant) const;

    /// Whether a field of one of these kinds says anything of it.
    bool speaksOf(Evidence evidence, const QList<const Entity *> &kinds) const;

    /// Appends what a value says; of an Organisation that is a reference the title is given as value, of a Link the id.
    void append(int field, const QVariant &value, quint32 record, std::vector<Trait> *traits) const;

private:
    void add(const FieldBase &field);
    const Entity &m_entity;
    QList<ComparedField> m_fields;
    bool m_worth = false;
};

/// Keys of two phones are of one number: digits equal, or one without the country code or the zero in front.
bool samePhone(quint64 a, quint64 b);
bool samePhone(const QString &a, const QString &b); ///< as they are written
/// Traits that may be the same have the same: phones by their last digits.
quint64 groupKey(const Trait &trait);

/// Keys of two birthdays: contradict each other, agree in month and day, agree wholly.
enum class SameDay { Unknown, Differs, Yearly, Whole };
SameDay sameDay(quint64 a, quint64 b);

quint64 hashOf(QStringView text, quint64 seed = 0);
