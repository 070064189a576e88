// SPDX-License-Identifier: GPL-3.0-or-later
// Statuses of service records that a list names: found, or made as what the name suggests.
#include "core/domain/servicerecords.h"
#include "core/schema/crmschema.h"
#include "core/text/fold.h"
#include "core/transfer/namedparts.h"

using namespace Qt::StringLiterals;

namespace
{
/// What help desks call their statuses.
struct KnownStatus {
    const char16_t *words; // folded, | between
    const char *type, *tone;
};
constexpr KnownStatus known[] = {
    {u"new|neu|nouveau|nuevo|新建|新工单|未处理|待处理|未處理|待處理", ServiceStatus::open, "teal"},
    {u"waiting|pending|on hold|on-hold|hold|awaiting customer|waiting for customer|waiting on customer|waiting on "
     u"contact|awaiting reply|wartet|en attente|等待客户|待客户回复|待回复|挂起|已挂起|等待客戶|待客戶回覆|暫停",
     ServiceStatus::waiting, "amber"},
    {u"resolved|solved|fixed|done|complete|completed|gelost|erledigt|resolu|resuelto|已解决|已处理|已完成|完成|"
     u"處理完成|"
     u"已處理",
     ServiceStatus::resolved, "green"},
    {u"closed|close|cancelled|canceled|archived|geschlossen|ferme|cerrado|已关闭|关闭|已结案|结案|已取消|結案|關閉|"
     u"已關閉",
     ServiceStatus::closed, "neutral"},
};

const KnownStatus *knownStatus(const QString &name)
{
    const QString folded = fold(name);
    for (const KnownStatus &status : known)
        if (QStringView(status.words).toString().split(u'|').contains(folded))
            return &status;
    return nullptr;
}

Id firstProcess(Transaction &transaction, const CrmSchema &schema)
{
    const QList<Record> processes = transaction.facts().all(schema.serviceProcess);
    if (!processes.isEmpty())
        return processes.first().id();
    const Record process = newServiceProcess(schema, transaction.newId());
    transaction.insert(process);
    return process.id();
}
} // namespace

Id statusNamed(Transaction &transaction, const CrmSchema &schema, const QString &name)
{
    const ServiceStatus &status = schema.serviceStatus;
    const QString folded = fold(name);
    for (const Record &record : transaction.facts().all(status))
        if (fold(record.title()) == folded)
            return record.id();
    const KnownStatus *meant = knownStatus(name);
    const Id process = firstProcess(transaction, schema);
    const QList<Record> statuses = transaction.parts(status, process);
    Record made(status, transaction.newId());
    made.set(status.process, process);
    made.set(status.name, name.simplified());
    made.set(status.type, QLatin1StringView(meant ? meant->type : ServiceStatus::open));
    made.set(status.tone, QLatin1StringView(meant ? meant->tone : "accent"));
    const auto order = [&](const Record &record) {
        const QString type = record[status.type];
        const QList<FieldBase::Choice> types = status.type.choices(); // as they follow each other
        return std::find_if(types.begin(), types.end(), [&](const auto &each) { return each.key == type; }) -
               types.begin();
    };
    qsizetype at = 0;
    while (at < statuses.size() && order(statuses[at]) <= order(made))
        ++at;
    insertAmong(transaction, statuses, made, at);
    return made.id();
}
