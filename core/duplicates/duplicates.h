// SPDX-License-Identifier: GPL-3.0-or-later
// Records of one kind that may be the same: found, scored, and told with reasons. Knows no kind by name; what is
// compared follows from the declarations (core/duplicates/comparison.h). Works in the thread of `facts` and throws what
// it throws; all else is pure.
#pragma once

#include "core/record/facts.h"

#include <optional>

/// Safe: may be made one without a look. Conflict: the same by all that counts, but values contradict each other.
/// Review: likely enough to look at.
enum class Lane { Safe, Conflict, Review };
QString laneName(Lane lane); ///< "safe", "conflict", "review": in files and on the command line
std::optional<Lane> laneNamed(QStringView name);
QString laneLabel(Lane lane); ///< in the language of the moment

struct MatchReason {
    enum What {
        // for it
        SameName,
        SwappedName, ///< the parts of the name change places
        SoundsAlike, ///< pinyin and characters, or characters that sound alike
        Nickname,
        Initials,
        Spelling, ///< one or two letters differ
        PartOfName,
        SamePhone,
        SameEmail,
        SameNumber,  ///< a number that is given once, of `field`
        SameAddress, ///< a web address, or a name in a network
        SameSite,    ///< the domain of web and mail addresses
        SameOrganisation,
        SameBirthday,
        SameValue,    ///< of `field`
        SharedByMany, ///< a phone or mail address that several have: it says little
        // against it
        OtherName,
        OtherValue, ///< of `field`
        OtherLegalForm,
        OtherGeneration, ///< junior and senior
    };
    What what = SameName;
    const FieldBase *field = nullptr; ///< what agrees or differs; nullptr: the name
    QString value;                    ///< as it is stored in one of them; may be empty
    bool operator==(const MatchReason &) const = default;
};
bool speaksAgainst(const MatchReason &reason);
QString reasonText(const MatchReason &reason); ///< “Same phone: +86 138…”, in the language of the moment

struct DuplicatePair {
    Id first = 0, second = 0; ///< the lower one first; of a hint `first` is the draft's, 0 for a new one
    double score = 0;         ///< 0 to 1
    Lane lane = Lane::Review;
    QList<MatchReason> reasons;
};

struct DuplicateGroup {
    QList<Id> ids; ///< ascending
    double score = 0;
    Lane lane = Lane::Review;
    QList<MatchReason> reasons; ///< of all its pairs, each once
};

struct DuplicateReport {
    QList<DuplicatePair> pairs; ///< safe ones first, then by score
    qint64 records = 0, compared = 0;
    bool cancelled = false; ///< then there are no pairs
};

/// Kinds whose records have anything to be compared by: phone, e-mail, a number given once, the name of a person.
bool mayHaveDuplicates(const Entity &entity);

/// All likely pairs of the kind but those that somebody called distinct. `step` hears how far it is, and ends it by
/// returning false.
DuplicateReport findDuplicates(Facts &facts, const Entity &entity,
                               const std::function<bool(qint64 done, qint64 total)> &step);

/// Pairs that hang together. A group is as safe, and as likely, as its weakest pair; a long chain whose ends say
/// nothing of each other is for review. What is only for review holds up no safe pair: safe ones make groups of their
/// own.
QList<DuplicateGroup> grouped(const DuplicateReport &report);

/// Records that a draft (with its id when it is in the file already, else 0) may be the same as, the likeliest first:
/// asked while somebody types, some milliseconds at any size. Finds by equal phone, mail, number and name.
QList<DuplicatePair> likelyDuplicates(Facts &facts, const Record &draft, const QList<Record> &parts, int most);
