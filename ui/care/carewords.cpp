// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/carewords.h"

#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CarePage)
};
} // namespace

QString careIcon(CareKind kind)
{
    switch (kind) {
    case CareKind::Birthday:
        return u"cake"_s;
    case CareKind::Anniversary:
        return u"gift"_s;
    case CareKind::Festival:
        return u"sparkles"_s;
    case CareKind::Warranty:
        return u"shield-check"_s;
    case CareKind::Contract:
        return u"file-text"_s;
    case CareKind::Silence:
        return u"clock"_s;
    }
    Q_UNREACHABLE();
}

Tone careTone(CareKind kind)
{
    switch (kind) {
    case CareKind::Birthday:
    case CareKind::Anniversary:
        return Tone::Violet;
    case CareKind::Festival:
        return Tone::Red;
    case CareKind::Warranty:
    case CareKind::Contract:
        return Tone::Amber;
    case CareKind::Silence:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString careKindLabel(CareKind kind)
{
    switch (kind) {
    case CareKind::Birthday:
        return Texts::tr("Birthdays");
    case CareKind::Anniversary:
        return Texts::tr("Dates to remember");
    case CareKind::Festival:
        return Texts::tr("Festivals");
    case CareKind::Warranty:
        return Texts::tr("Warranties");
    case CareKind::Contract:
        return Texts::tr("Contracts");
    case CareKind::Silence:
        return Texts::tr("Silence");
    }
    Q_UNREACHABLE();
}

QString careDetail(const CareEntry &entry, QDate today)
{
    QString more;
    if (entry.years)
        more = entry.kind == CareKind::Birthday ? Texts::tr("turns %1", "an age").arg(*entry.years)
                                                : Texts::tr("%n year(s)", nullptr, *entry.years);
    else if (entry.since.isValid())
        more = Texts::tr("last heard %1", "a day")
                   .arg(relativeDay(entry.since.toLocalTime().date(), today, QLocale().name()));
    return joinedFacts({entry.occasion.text(), entry.deviceName, more});
}

QString careState(const CareEntry &entry, const Activity &activity, QDate today)
{
    if (!entry.answer)
        return careRefusalText(entry.refusal);
    return joinedFacts({entry.answerType == "note"_L1 ? Texts::tr("Done") : activity.type.choiceLabel(entry.answerType),
                        relativeDay(entry.answeredAt.toLocalTime().date(), today, QLocale().name())});
}

QString careDay(QDate day, QDate today)
{
    return relativeDay(day, today, QLocale().name());
}
