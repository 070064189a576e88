// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/samplefill.h"

#include "core/domain/leads.h"
#include "core/domain/opportunities.h"
#include "core/domain/sampledata.h"
#include "core/domain/servicerecords.h"
#include "core/transfer/wholewithhistory.h"

void fillWithSampleData(Store &store, int customers, quint32 seed, const QString &language, QObject *receiver,
                        Answer<ChangeSet> done, const std::shared_ptr<Progress> &progress)
{
    const auto &schema = static_cast<const CrmSchema &>(store.schema());
    const QDateTime now = QDateTime::currentDateTime();
    store.run(
        {Action::Create, static_cast<const Entity &>(schema.contact).name(), customers, {}},
        [&schema, customers, seed, language, now, progress](Transaction &transaction) {
            SampleMaker maker(schema, language, seed, now, [&transaction] { return transaction.newId(); });
            if (transaction.isEmpty(schema.pipeline)) {
                const QList<Record> pipeline = standardPipeline(schema, [&transaction] { return transaction.newId(); });
                for (const Record &record : pipeline)
                    transaction.insert(record);
                maker.setStages(pipeline.mid(1));
            }
            if (transaction.isEmpty(schema.serviceProcess)) {
                const QList<Record> process =
                    standardServiceProcess(schema, [&transaction] { return transaction.newId(); });
                for (const Record &record :
                     process + standardServiceLevels(schema, [&] { return transaction.newId(); }))
                    transaction.insert(record);
                maker.setStatuses(process.mid(1));
            }
            const bool big = customers > 1000;
            if (big)
                transaction.beginBulk();
            for (int i = 0; i < customers; ++i) {
                for (const SampleRecord &sample : maker.nextCustomer(true)) {
                    if (&sample.record.entity() != &schema.contact) { // so that last and next activity follow
                        insertWithHistory(transaction, sample.record, sample.parts);
                        continue;
                    }
                    NewWhole whole{
                        sample.record, sample.parts, sample.referred.join(QStringLiteral(" , ")), {}, {}, {}};
                    Transaction::prepare(&whole);
                    transaction.insertPrepared(whole);
                }
                if (progress) {
                    progress->set(i + 1, customers);
                    if (progress->cancelled())
                        Store::cancelJob();
                }
            }
            if (big)
                transaction.endBulk();
            if (!transaction.isEmpty(schema.lead) || !transaction.isEmpty(schema.scoreRule))
                return;
            const QList<Record> rules = standardScoreRules(schema, [&transaction] { return transaction.newId(); });
            for (const Record &rule : rules)
                transaction.insert(rule);
            for (const SampleRecord &sample : maker.leads(12))
                transaction.insert(sample.record);
        },
        receiver, std::move(done));
}
