// SPDX-License-Identifier: GPL-3.0-or-later
// Stages that a list names: found, or made where the name suggests.
#include "core/schema/crmschema.h"
#include "core/text/fold.h"
#include "core/transfer/namedparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Opportunities)
};

/// What CRM programs call their stages, and how likely a deal is there (percent): by it the order is found.
struct KnownStage {
    const char16_t *words; // folded, | between
    const char *type;
    int probability;
};
constexpr KnownStage known[] = {
    {u"won|closed won|win|gewonnen|gagne|ganado|赢单|成交|已成交|成功|赢单关闭|贏單|結案成功", Stage::won, 100},
    {u"lost|closed lost|verloren|perdu|perdido|输单|丢单|失败|流失|未成交|输单关闭|輸單|結案失敗", Stage::lost, 0},
    {u"new|lead|lead in|prospecting|prospect|prospecto|neu|新建|新商机|初步接洽|初步接触|线索|初步接觸", Stage::open,
     10},
    {u"contacted|contact made|engaging|qualification|qualified|qualified to "
     u"buy|discovery|已联系|确认需求|需求确认|資格確認",
     Stage::open, 20},
    {u"needs analysis|appointment scheduled|需求分析|立项|需求訪談", Stage::open, 30},
    {u"value proposition|demo|demo scheduled|presentation scheduled|方案|方案演示|产品演示|產品展示", Stage::open, 40},
    {u"proposal|proposal made|quote|proposal/price quote|proposal/quote|报价|方案报价|方案/报价|報價", Stage::open, 55},
    {u"decision makers bought-in|id. decision makers|perception analysis|决策|決策", Stage::open, 65},
    {u"negotiation|negotiations started|negotiation/review|谈判|商务谈判|谈判审核|議價", Stage::open, 80},
    {u"contract sent|verbal|commit|合同|合同签订|签约|簽約", Stage::open, 90},
};

const KnownStage *knownStage(const QString &name)
{
    const QString folded = fold(name);
    for (const KnownStage &stage : known)
        if (QStringView(stage.words).toString().split(u'|').contains(folded))
            return &stage;
    return nullptr;
}

Id firstPipeline(Transaction &transaction, const CrmSchema &schema)
{
    const QList<Record> pipelines = transaction.facts().all(schema.pipeline);
    if (!pipelines.isEmpty())
        return pipelines.first().id();
    Record pipeline(schema.pipeline, transaction.newId());
    pipeline.set(schema.pipeline.name, Texts::tr("Sales", "name of the pipeline that is made at first"));
    transaction.insert(pipeline);
    return pipeline.id();
}

/// The likeliest probability for a stage behind all others: half way from the last one to a signature.
int nextProbability(const QList<Record> &stages, const CrmSchema &schema)
{
    qint64 last = 0;
    for (const Record &stage : stages)
        if (stage[schema.stage.type] == QLatin1StringView(Stage::open))
            last = std::max(last, stage[schema.stage.probability]);
    return int(last + 100) / 2;
}
} // namespace

Id stageNamed(Transaction &transaction, const CrmSchema &schema, const QString &name)
{
    const Stage &stage = schema.stage;
    const QString folded = fold(name);
    for (const Record &record : transaction.facts().all(stage))
        if (fold(record.title()) == folded)
            return record.id();
    const KnownStage *meant = knownStage(name);
    const Id pipeline = firstPipeline(transaction, schema);
    QList<Record> stages = transaction.parts(stage, pipeline);
    if (meant && qstrcmp(meant->type, Stage::open) != 0)
        for (const Record &record : stages) // "Closed Won" is the stage where deals are won, however it is called
            if (record[stage.type] == QLatin1StringView(meant->type))
                return record.id();
    Record made(stage, transaction.newId());
    made.set(stage.pipeline, pipeline);
    made.set(stage.name, name.simplified());
    made.set(stage.type, QLatin1StringView(meant ? meant->type : Stage::open));
    made.set(stage.probability, meant ? meant->probability : nextProbability(stages, schema));
    const QString type = made[stage.type];
    made.set(stage.tone, type == QLatin1StringView(Stage::won)    ? u"green"_s
                         : type == QLatin1StringView(Stage::lost) ? u"red"_s
                                                                  : u"accent"_s);
    // Open ones by their probability, then won, then lost.
    const auto order = [&](const Record &record) {
        const QString of = record[stage.type];
        return of == QLatin1StringView(Stage::won)    ? 1000
               : of == QLatin1StringView(Stage::lost) ? 1001
                                                      : int(record[stage.probability]);
    };
    qsizetype at = 0;
    while (at < stages.size() && order(stages[at]) <= order(made))
        ++at;
    insertAmong(transaction, stages, made, at);
    return made.id();
}
