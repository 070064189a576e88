// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/servicewords.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceFigures)
};

using Cell = FiguresModel::Cell;
const QString unknown = u"–"_s;

Cell count(qint64 number, ServiceCount part)
{
    return {QLocale().toString(number), QString::number(number), number > 0 ? int(part) : -1};
}
Cell hours(std::optional<double> number, ServiceCount part)
{
    return {hoursText(number), number ? QString::number(*number, 'f', 3) : u""_s, number ? int(part) : -1};
}
/// A share with the records that make it.
Cell share(std::optional<double> of, qint64 records, ServiceCount part)
{
    return {of ? percentText(*of) : unknown, of ? QString::number(*of * 100, 'f', 2) : u""_s,
            records > 0 ? int(part) : -1};
}
QString monthText(QDate month)
{
    return QLocale().toString(month, Texts::tr("MMMM yyyy", "a month and its year, as QLocale reads it"));
}
} // namespace

QString hoursText(std::optional<double> hours)
{
    if (!hours)
        return unknown;
    if (std::abs(*hours) < 1)
        return Texts::tr("%Ln min", nullptr, int(std::lround(*hours * 60)));
    if (std::abs(*hours) < 48)
        return Texts::tr("%1 h", "hours").arg(QLocale().toString(*hours, 'f', *hours < 10 ? 1 : 0));
    return daysText(*hours / 24);
}

QString ratingText(const Satisfaction &rating)
{
    return rating.average() ? QLocale().toString(*rating.average(), 'f', 1) : unknown;
}

QString scoreText(double score)
{
    const int points = int(std::lround(score));
    return (points > 0 ? u"+"_s : points < 0 ? u"−"_s : QString()) + QLocale().toString(std::abs(points));
}

QString recommendText(const NetPromoter &answers)
{
    return answers.score() ? scoreText(*answers.score()) : unknown;
}

QString trainingText(const Training &training)
{
    if (training.answer == Training::TooFew)
        return Texts::tr("%Ln record(s): too few to say", nullptr, int(training.records));
    if (training.answer == Training::Alone)
        return Texts::tr("Nobody else has enough records to compare with");
    if (training.needs.isEmpty())
        return Texts::tr("Not behind the team in anything");
    QStringList needs;
    for (const TrainingNeed &need : training.needs) {
        const auto told = [&](const QString &text, const auto &write) {
            needs.append(text.arg(write(need.own), write(need.team)));
        };
        const auto time = [](double value) { return hoursText(value); };
        const auto rating = [](double value) { return QLocale().toString(value, 'f', 1); };
        switch (need.figure) {
        case TrainingNeed::Answer:
            told(Texts::tr("First answer %1 (team %2)"), time);
            break;
        case TrainingNeed::Resolution:
            told(Texts::tr("Solution %1 (team %2)"), time);
            break;
        case TrainingNeed::Late:
            told(Texts::tr("Late %1 (team %2)"), &percentText);
            break;
        case TrainingNeed::Reopened:
            told(Texts::tr("Reopened %1 (team %2)"), &percentText);
            break;
        case TrainingNeed::Rating:
            told(Texts::tr("Rating %1 (team %2)"), rating);
            break;
        case TrainingNeed::Recommend:
            told(Texts::tr("NPS %1 (team %2)"), &scoreText);
            break;
        }
    }
    return joinedFacts(needs);
}

QString spanText(int span)
{
    const auto [from, to] = ServiceBacklog::spans[size_t(span)];
    return from == 0 ? Texts::tr("Up to %Ln day(s)", nullptr, to)
           : to < 0  ? Texts::tr("More than %Ln day(s)", nullptr, from - 1)
                     : Texts::tr("%1 to %2 days").arg(QLocale().toString(from), QLocale().toString(to));
}

QString serviceGroupTitle(const ServiceAnswer &answer, const QString &key)
{
    const FieldBase &group = *answer.question.group;
    if (key.isEmpty())
        return Texts::tr("None");
    if (group.isReference())
        return answer.titles.value(key);
    if (group.kind() == Kind::DateTime)
        return monthText(QDate::fromString(key + u"-01"_s, Qt::ISODate));
    return group.choiceLabel(key);
}

QStringList serviceGroups(const ServiceAnswer &answer)
{
    if (answer.stats.groups.isEmpty())
        return {};
    const QHash<QString, ServiceStats> &groups = answer.stats.groups.first();
    const bool months = answer.question.group->kind() == Kind::DateTime;
    QStringList keys = groups.keys();
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        const qint64 left = months ? 0 : groups[a].received, right = months ? 0 : groups[b].received;
        return left != right ? left > right : a < b;
    });
    return keys;
}

FiguresSheet serviceSheet(const ServiceAnswer &answer)
{
    const QString ninth = Texts::tr("90% within", "so long: 9 of 10 took no longer");
    FiguresSheet sheet{{answer.question.group->label(), Texts::tr("Received"), Texts::tr("First answer"), ninth,
                        Texts::tr("Solution"), ninth, Texts::tr("Late"), Texts::tr("Reopened"), Texts::tr("Open"),
                        Texts::tr("Age")},
                       {}};
    for (const QString &key : serviceGroups(answer)) {
        const ServiceStats &stats = answer.stats.groups.first()[key];
        sheet.rows.append(
            {Cell{serviceGroupTitle(answer, key), {}, int(ServiceCount::Received)},
             count(stats.received, ServiceCount::Received), hours(stats.answerMedian, ServiceCount::Answered),
             hours(stats.answerNinth, ServiceCount::Answered), hours(stats.resolutionMedian, ServiceCount::Resolved),
             hours(stats.resolutionNinth, ServiceCount::Resolved),
             share(stats.lateShare(), stats.late, ServiceCount::Late),
             share(stats.reopenedShare(), stats.reopened, ServiceCount::Reopened),
             count(stats.open, ServiceCount::Open),
             Cell{stats.ageMedian ? daysText(*stats.ageMedian) : unknown,
                  stats.ageMedian ? QString::number(*stats.ageMedian, 'f', 2) : u""_s,
                  stats.open > 0 ? int(ServiceCount::Open) : -1}});
    }
    return sheet;
}

FiguresSheet satisfactionSheet(const ServiceAnswer &answer, bool training)
{
    FiguresSheet sheet{{answer.question.group->label(), Texts::tr("Ratings"), Texts::tr("Average"),
                        Texts::tr("Satisfied"), Texts::tr("Answers"), Texts::tr("Promoters"), Texts::tr("Detractors"),
                        Texts::tr("NPS")},
                       {}};
    if (training)
        sheet.headers.append(Texts::tr("Worth training"));
    for (const QString &key : serviceGroups(answer)) {
        const ServiceStats &stats = answer.stats.groups.first()[key];
        const NetPromoter &nps = stats.recommend;
        sheet.rows.append({Cell{serviceGroupTitle(answer, key), {}, int(ServiceCount::Received)},
                           count(stats.rating.count, ServiceCount::Rated),
                           Cell{ratingText(stats.rating),
                                stats.rating.average() ? QString::number(*stats.rating.average(), 'f', 3) : u""_s,
                                stats.rating.count > 0 ? int(ServiceCount::Rated) : -1},
                           share(stats.rating.share(), stats.rating.satisfied, ServiceCount::Satisfied),
                           count(nps.count(), ServiceCount::Recommending),
                           count(nps.promoters, ServiceCount::Promoters),
                           count(nps.detractors, ServiceCount::Detractors),
                           Cell{recommendText(nps), nps.score() ? QString::number(*nps.score(), 'f', 2) : u""_s,
                                nps.count() > 0 ? int(ServiceCount::Recommending) : -1}});
        if (training)
            sheet.rows.last().append(
                Cell{key.isEmpty() ? QString() : trainingText(answer.training.value(key)), {}, -1});
    }
    return sheet;
}

FiguresSheet troubleSheet(const ServiceAnswer &answer)
{
    FiguresSheet sheet{
        {Texts::tr("Customer"), Texts::tr("Received"), Texts::tr("Late"), Texts::tr("Open"), Texts::tr("Reopened")},
        {}};
    for (qsizetype i = 0; i < answer.stats.customers.size(); ++i) {
        const CustomerTrouble &trouble = answer.stats.customers[i];
        sheet.rows.append({Cell{answer.customers[i], {}, int(ServiceCount::Received)},
                           count(trouble.received, ServiceCount::Received), count(trouble.late, ServiceCount::Late),
                           count(trouble.open, ServiceCount::Open), count(trouble.reopened, ServiceCount::Reopened)});
    }
    return sheet;
}

FiguresSheet causeSheet(const ServiceAnswer &answer, const CrmSchema &schema)
{
    FiguresSheet sheet{
        {schema.serviceRecord.cause.label(), Texts::tr("Received"), Texts::tr("Share"), Texts::tr("With those before")},
        {}};
    for (const ServiceCause &cause : answer.stats.whole.causes)
        sheet.rows.append({Cell{schema.serviceRecord.cause.choiceLabel(cause.cause)},
                           count(cause.count, ServiceCount::Received),
                           share(cause.share, cause.count, ServiceCount::Received),
                           share(cause.cumulative, 0, ServiceCount::Received)});
    return sheet;
}

FiguresSheet backlogSheet(const ServiceAnswer &answer)
{
    FiguresSheet sheet{{Texts::tr("Age"), Texts::tr("Open")}, {}};
    for (int span = 0; span < int(ServiceBacklog::spans.size()); ++span)
        sheet.rows.append({Cell{spanText(span)}, count(answer.backlog.bySpan[size_t(span)], ServiceCount::Open)});
    return sheet;
}

FiguresSheet serviceMonthSheet(const ServiceAnswer &answer)
{
    FiguresSheet sheet{{Texts::tr("Month"), Texts::tr("Received"), Texts::tr("Resolved")}, {}};
    for (const ServiceMonth &month : answer.months)
        sheet.rows.append({Cell{monthText(month.month), month.month.toString(u"yyyy-MM"_s)},
                           count(month.received, ServiceCount::Received),
                           count(month.resolved, ServiceCount::Resolved)});
    return sheet;
}
