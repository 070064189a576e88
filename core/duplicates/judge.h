// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two records are the same, by all that is known of both. Pure, any thread.
//
// Strong is what one person or firm has alone: a phone, a mail address, a number given once. A value that records of
// several names have (a switchboard, info@) is not strong: it says as much as working at the same firm.
// All other agreement is weighed by its rarity, in bits: a name that one in a thousand has, and a city where one in
// eight lives, together 13 bits. Two records are worth a look when they agree in more than chance would bring about
// among so many records.
#pragma once

#include "core/duplicates/comparison.h"
#include "core/duplicates/duplicates.h"
#include "core/duplicates/firmname.h"
#include "core/duplicates/humanname.h"

#include <QVarLengthArray>
#include <optional>

/// What is compared of one record.
struct Profile {
    Id id = 0;
    std::optional<HumanName> human; ///< one of these two
    std::optional<FirmName> firm;
    double nameBits = 0;           ///< how rare the name is: -log2 of the share of records that have it
    std::span<const Trait> traits; ///< in any order
    quint16 unshared = 0;          ///< bits of evidence: it has such values, too, which nobody shares
};

struct Judgement {
    struct Reason {
        MatchReason::What what;
        int field = -1;  ///< index into Comparison::fields, -1: the name
        quint64 key = 0; ///< of the trait that says so
    };
    bool likely = false;
    Lane lane = Lane::Review;
    double score = 0;
    QVarLengthArray<Reason, 8> reasons;
};

/// Without anything strong, two records must agree in so many bits more than chance would bring about.
constexpr double leastExcess = 1;

/// `population`: how many records of the variant there are.
Judgement judge(const Profile &a, const Profile &b, double population);
