// SPDX-License-Identifier: GPL-3.0-or-later
// The word parts of the sample data, by language. Internal to SampleMaker.
#pragma once

#include "core/domain/sampledata.h"

/// Streets, regions and postcodes go with the cities, in their order; %1 of a postcode is two digits.
struct SampleMaker::Words {
    QString language, country, dial;
    QStringList companyFirst, companySecond, companyForm, given, family, roles, departments, streets, cities, regions,
        postcodes, tags, notes, subjects, texts, nextSteps, hobbies, deals, needs, devices, problems, solutions;
    bool familyFirst = false;
    static const Words &of(const QString &language);
};
