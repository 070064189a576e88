// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a timeline names beside each of its activities. Asked of a file through Facts.
#pragma once

#include "core/record/facts.h"

#include <QSet>

struct CrmSchema;

/// By activity: its contact and who else takes part, named and joined, without `known`, whose timeline it is.
QHash<Id, QString> takingPart(const QList<Record> &activities, const QSet<Id> &known, const CrmSchema &schema,
                              Facts &file);
