// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed: writes into a file and notes, safely on disk, what the store has acknowledged.
//   crashwriter FILE ACKS MODE SEED      MODE: edit, bulk, open
#include "core/schema/crmschema.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
class Acks
{
public:
    explicit Acks(const QString &path) : m_file(path) { m_file.open(QIODevice::WriteOnly | QIODevice::Append); }
    void note(const QString &line)
    {
        m_file.write(line.toUtf8() + '\n');
        m_file.flush();
        ::fsync(m_file.handle());
    }

private:
    QFile m_file;
};

Record person(const CrmSchema &schema, Id id, const QString &name)
{
    Record record(schema.contact, id);
    record.set(schema.contact.kind, u"person"_s);
    record.set(schema.contact.name, name);
    return record;
}

/// Numbers what it writes; a later seed has larger numbers.
void edit(Store &store, const CrmSchema &schema, Acks &acks, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Id> ids;
    for (int i = int(seed) * 100000;; ++i) {
        if (ids.isEmpty() || random.bounded(3) == 0) {
            const Record record = person(schema, store.newId(), u"Person %1"_s.arg(i));
            Record phone(schema.phone, store.newId());
            phone.set(schema.phone.contact, record.id());
            phone.set(schema.phone.number, QString::number(1000000 + i));
            if (await<ChangeSet>([&](auto done) {
                    store.apply({{Action::Create, u"contact"_s, 1, {}}, {insertion(record), insertion(phone)}}, nullptr,
                                done);
                }).ok()) {
                ids.append(record.id());
                acks.note(u"new %1 %2"_s.arg(record.id()).arg(phone.id()));
            }
        } else {
            const Id id = ids[random.bounded(int(ids.size()))];
            if (await<ChangeSet>([&](auto done) {
                    store.setValues(schema.contact, {id}, {{&schema.contact.notes, u"note %1"_s.arg(i)}}, nullptr,
                                    done);
                }).ok())
                acks.note(u"note %1 %2"_s.arg(id).arg(i));
        }
    }
}

void bulk(Store &store, const CrmSchema &schema, Acks &acks)
{
    for (int round = 0;; ++round) {
        const Result<ChangeSet> result = await<ChangeSet>([&](auto done) {
            store.run(
                {Action::Import, u"contact"_s, 2000, {}},
                [&](Transaction &transaction) {
                    transaction.beginBulk();
                    for (int i = 0; i < 2000; ++i) {
                        NewWhole whole;
                        whole.record = person(schema, transaction.newId(), u"Bulk %1 %2"_s.arg(round).arg(i));
                        Record phone(schema.phone, transaction.newId());
                        phone.set(schema.phone.contact, whole.record.id());
                        phone.set(schema.phone.number, QString::number(i));
                        whole.parts.append(phone);
                        Transaction::prepare(&whole);
                        transaction.insertPrepared(whole);
                    }
                },
                nullptr, done);
        });
        if (result.ok())
            acks.note(u"bulk %1"_s.arg(round));
    }
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rapport-test"_s);
    const QStringList args = QCoreApplication::arguments();
    CrmSchema schema;
    Store store(schema);
    Acks acks(args[2]);
    const Result<OpenInfo> opened = await<OpenInfo>([&](auto done) { store.open(args[1], u"crash"_s, nullptr, done); });
    if (!opened.ok())
        return 3;
    acks.note(u"opened"_s);
    if (args[3] == "edit"_L1)
        edit(store, schema, acks, args[4].toUInt());
    else if (args[3] == "bulk"_L1)
        bulk(store, schema, acks);
    return 0;
}
