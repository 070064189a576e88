// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importreport.h"

#include "core/schema/schema.h"
#include "core/transfer/crmterms.h"
#include "core/values/join.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QJsonArray issuesToJson(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        QJsonObject json{{u"reason"_s, issue.reason}, {u"count"_s, issue.count}};
        if (!issue.column.isEmpty())
            json[u"column"_s] = issue.column;
        if (!issue.samples.isEmpty())
            json[u"samples"_s] = QJsonArray::fromStringList(issue.samples);
        array.append(json);
    }
    return array;
}

QString issueLines(const QString &heading, const QList<ImportIssue> &issues)
{
    QString text;
    for (const ImportIssue &issue : issues) {
        const QString what = issue.column.isEmpty() ? issue.reason : labelled(issue.column, issue.reason);
        text += u"\n  "_s + withRemark(Texts::tr("%1 × %2", "count × reason").arg(issue.count).arg(what),
                                       joinedItems(issue.samples));
    }
    return text.isEmpty() ? QString() : u'\n' + heading + text;
}
} // namespace

void ImportReport::note(QList<ImportIssue> *list, const QString &column, const QString &reason, qint64 line,
                        const QString &sample, qint64 count)
{
    auto issue = std::find_if(list->begin(), list->end(),
                              [&](const ImportIssue &i) { return i.column == column && i.reason == reason; });
    if (issue == list->end())
        issue = list->insert(list->end(), {column, reason, 0, {}});
    issue->count += count;
    if (issue->samples.size() < 5 && line > 0)
        issue->samples.append(sample.isEmpty() ? Texts::tr("line %1").arg(line)
                                               : Texts::tr("line %1: %2").arg(line).arg(sample));
}

QJsonObject ImportReport::toJson() const
{
    QJsonObject also;
    for (auto it = alsoCreated.begin(); it != alsoCreated.end(); ++it)
        also[it.key()] = it.value();
    QJsonObject variants;
    for (auto it = alsoVariants.begin(); it != alsoVariants.end(); ++it)
        variants[it.key()] = it.value();
    return {{u"source"_s, source},
            {u"encoding"_s, encoding},
            {u"dry_run"_s, dryRun},
            {u"read"_s, read},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"skipped"_s, skipped},
            {u"failed"_s, failed},
            {u"also_created"_s, also},
            {u"also_created_variants"_s, variants},
            {u"failures"_s, issuesToJson(refused)},
            {u"skips"_s, issuesToJson(passedOver)},
            {u"warnings"_s, issuesToJson(warnings)},
            {u"doubtful"_s, issuesToJson(doubtful)},
            {u"kept"_s, issuesToJson(kept)},
            {u"new_options"_s, QJsonArray::fromStringList(newOptions)},
            {u"new_fields"_s, QJsonArray::fromStringList(newFields)},
            {u"rejects"_s, rejectsPath},
            {u"snapshot"_s, snapshot},
            {u"seconds"_s, seconds}};
}

QString ImportReport::summary(const Schema &schema) const
{
    QString text = dryRun ? Texts::tr("Tried out %Ln row(s); nothing was changed.", nullptr, int(read))
                          : Texts::tr("Read %Ln row(s).", nullptr, int(read));
    text += u'\n' + Texts::tr("%1 created, %2 updated, %3 unchanged, %4 skipped, %5 failed")
                        .arg(created)
                        .arg(updated)
                        .arg(unchanged)
                        .arg(skipped)
                        .arg(failed);
    if (!alsoCreated.isEmpty())
        text += u'\n' +
                Texts::tr("Made besides, because rows refer to them: %1").arg(joinedList(besidesWords(*this, schema)));
    if (!newOptions.isEmpty())
        text += u'\n' + Texts::tr("New options: %1").arg(joinedList(newOptions));
    if (!newFields.isEmpty())
        text += u'\n' + Texts::tr("New fields: %1").arg(joinedList(newFields));
    text += issueLines(Texts::tr("Rows that failed:"), refused);
    text += issueLines(Texts::tr("Rows that were skipped:"), passedOver);
    text += issueLines(Texts::tr("Worth a look:"), warnings + doubtful + kept);
    if (failed > 0 && !rejectsPath.isEmpty())
        text += u'\n' + Texts::tr("The failed rows are in %1.").arg(rejectsPath);
    return text;
}

QStringList besidesWords(const ImportReport &report, const Schema &schema)
{
    QStringList words;
    for (auto it = report.alsoCreated.begin(); it != report.alsoCreated.end(); ++it) {
        const Entity *entity = schema.entity(it.key());
        qint64 left = it.value();
        for (auto variant = report.alsoVariants.begin(); entity && variant != report.alsoVariants.end(); ++variant)
            if (variant.key().section(u'.', 0, 0) == it.key()) {
                words.append(countedRecords(*entity, variant.key().section(u'.', 1), variant.value()));
                left -= variant.value();
            }
        if (left > 0)
            words.append(entity ? countedRecords(*entity, {}, left)
                                : Texts::tr("%1 × %2", "count × kind").arg(left).arg(it.key()));
    }
    return words;
}
