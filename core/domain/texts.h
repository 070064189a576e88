// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with fields in braces, "Dear {salutation}": which fields there are, filling them in, and which of the user's
// texts is the right one. Pure, any thread.
#pragma once

#include "core/record/record.h"
#include "core/schema/entities/texttemplate.h"
#include "core/values/personname.h"

#include <QHash>
#include <QStringList>

/// What the fields hold, by name.
using TextValues = QHash<QString, QString>;

/// "name", "salutation" …, in the order in which they are offered.
const QStringList &textFieldNames();
QString textFieldLabel(const QString &field); ///< what it stands for, in words

/// A text that was filled in. What nobody could fill in stands in it as it was written.
struct FilledText {
    QString subject, body;
    QStringList unknown; ///< there is no such field
    QStringList empty;   ///< nothing is known that could stand there
    bool isWhole() const { return unknown.isEmpty() && empty.isEmpty(); }
    bool operator==(const FilledText &) const = default;
};

/// Names of fields count in any case, with blanks around them; two braces are one that is meant as such.
FilledText fillText(const QString &subject, const QString &body, const TextValues &values);
/// What is wrong with a text, in one sentence; empty: nothing.
QString textProblem(const FilledText &text);

/// The way to address somebody: "Ms. Byron", 张先生; the name where the gender is not known.
QString salutation(const PersonName &name, const QString &fullName, const QString &gender, const QString &language);

struct TextWish {
    QString purpose;  ///< must be that of the text
    QString occasion; ///< of the text, unless it is for any
    QString channel;  ///< likewise
    QString language;
};
/// The best one: its language first, then what it was written for. nullptr: there is none of that purpose.
const Record *chooseText(const TextTemplate &entity, const QList<Record> &texts, const TextWish &wish);
