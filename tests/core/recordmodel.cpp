// SPDX-License-Identifier: GPL-3.0-or-later
// The list model on a real file, under Qt's own model tester.
#include "core/models/recordmodel.h"
#include "core/models/choicemodel.h"
#include "core/record/filtertext.h"
#include "tests/support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
struct ModelFixture : StoreFixture {
    std::unique_ptr<RecordModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void makeModel(const QString &text = {}, const QString &filter = {})
    {
        tester.reset();
        model = std::make_unique<RecordModel>(*store, schema->contact);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        ask(text, filter);
    }
    void ask(const QString &text = {}, const QString &filter = {}, const FieldBase *sort = nullptr)
    {
        Query query;
        query.columns = {&schema->contact.name, &schema->contact.status, &schema->phone.number, &schema->contact.tags};
        query.text = text;
        query.sort = sort;
        if (!filter.isEmpty())
            query.filter = *filterFromText(filter, schema->contact, *schema);
        QSignalSpy counted(model.get(), &RecordModel::counted);
        model->setQuery(query, {&schema->contact.lastActivity});
        REQUIRE(QTest::qWaitFor([&] { return !counted.isEmpty() && counted.last()[1].toBool(); }));
    }
    void addMany(int count)
    {
        ChangeSet set{{Action::Create, u"contact"_s, count, {}}, {}};
        for (int i = 0; i < count; ++i) {
            Record person(schema->contact, store->newId());
            person.set(schema->contact.kind, u"person"_s);
            person.set(schema->contact.name, u"Person %1"_s.arg(i, 5, 10, QChar(u'0')));
            set.changes.append(insertion(person));
        }
        apply(set);
    }
    QString shown(int row, int column = 0)
    {
        REQUIRE(QTest::qWaitFor([&] { return model->rowAt(row) != nullptr; }));
        return model->index(row, column).data().toString();
    }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(shown(row));
        return all;
    }
    void setStatus(Id id, const QString &status)
    {
        REQUIRE(await<ChangeSet>([&](auto done) {
                    store->setValues(schema->contact, {id}, {{&schema->contact.status, status}}, nullptr, done);
                }).ok());
    }
};
} // namespace

TEST_CASE_METHOD(ModelFixture, "a list holds the ids of all matches and fetches rows as they are looked at")
{
    addMany(500);
    makeModel();
    REQUIRE(model->count() == 500);
    CHECK(model->isComplete());
    CHECK(model->rowAt(0));
    CHECK_FALSE(model->rowAt(400));
    CHECK(shown(400) == u"Person 00400"_s);
    CHECK(model->rowAt(390)); // came in the same window
    CHECK(model->idAt(400) == model->index(400, 0).data(RecordModel::IdRole).toLongLong());
    CHECK(model->rowOf(model->idAt(321)) == 321);
    CHECK(model->rowsOf({model->idAt(7), model->idAt(3), 12345}) == QList<int>{3, 7});
}

TEST_CASE_METHOD(ModelFixture, "missing rows are asked for once per turn of the event loop")
{
    addMany(1000);
    makeModel();
    QSignalSpy changed(model.get(), &RecordModel::dataChanged);
    for (int row = 512; row < 576; ++row)
        CHECK_FALSE(model->rowAt(row));
    REQUIRE(changed.wait());
    QTest::qWait(50);
    CHECK(changed.size() == 1);
    for (int row = 512; row < 576; ++row)
        CHECK(model->rowAt(row));
}

TEST_CASE_METHOD(ModelFixture, "a changed value is patched in its cell without a reset")
{
    addMany(5);
    makeModel();
    QSignalSpy reset(model.get(), &RecordModel::modelReset), changed(model.get(), &RecordModel::dataChanged);
    setStatus(model->idAt(2), u"customer"_s);
    REQUIRE(changed.wait());
    CHECK(reset.isEmpty());
    CHECK(model->index(2, 1).data().toString() == schema->contact.status.choiceLabel(u"customer"_s));
    CHECK(model->index(2, 1).data(Qt::EditRole).toString() == u"customer"_s);
    CHECK(changed.first()[0].toModelIndex().row() == 2);
}

TEST_CASE_METHOD(ModelFixture, "records come and go without a reset")
{
    addPerson(u"Anna"_s);
    const Id berta = addPerson(u"Berta"_s);
    addPerson(u"Dora"_s);
    makeModel();
    QSignalSpy reset(model.get(), &RecordModel::modelReset);
    addPerson(u"Clara"_s);
    REQUIRE(QTest::qWaitFor([&] { return model->count() == 4; }));
    CHECK(titles() == QStringList{u"Anna"_s, u"Berta"_s, u"Clara"_s, u"Dora"_s});
    REQUIRE(await<ChangeSet>([&](auto done) { store->remove(schema->contact, {berta}, nullptr, done); }).ok());
    REQUIRE(QTest::qWaitFor([&] { return model->count() == 3; }));
    CHECK(titles() == QStringList{u"Anna"_s, u"Clara"_s, u"Dora"_s});
    undo();
    REQUIRE(QTest::qWaitFor([&] { return model->count() == 4; }));
    CHECK(reset.isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "a record that no longer passes the filter leaves the list")
{
    addMany(4);
    makeModel();
    const Id id = model->idAt(1);
    ask({}, u"status is empty"_s);
    REQUIRE(model->count() == 4);
    setStatus(id, u"lost"_s);
    REQUIRE(QTest::qWaitFor([&] { return model->count() == 3; }));
    CHECK(model->rowOf(id) == -1);
}

TEST_CASE_METHOD(ModelFixture, "a renamed record moves to its place")
{
    addPerson(u"Anna"_s);
    addPerson(u"Berta"_s);
    addPerson(u"Clara"_s);
    makeModel();
    QSignalSpy moved(model.get(), &RecordModel::rowsMoved), reset(model.get(), &RecordModel::modelReset);
    REQUIRE(model->setData(model->index(0, 0), u"Zora"_s));
    CHECK(model->index(0, 0).data().toString() == u"Zora"_s); // at once, before the file has it
    REQUIRE(QTest::qWaitFor([&] { return !moved.isEmpty(); }));
    CHECK(reset.isEmpty());
    CHECK(titles() == QStringList{u"Berta"_s, u"Clara"_s, u"Zora"_s});
    CHECK(store->undoState().undo.action.subject == u"Zora"_s);
}

TEST_CASE_METHOD(ModelFixture, "an empty name is refused with a reason")
{
    addMany(1);
    makeModel();
    QSignalSpy problem(model.get(), &RecordModel::problem);
    CHECK_FALSE(model->setData(model->index(0, 0), QString()));
    REQUIRE(problem.size() == 1);
    CHECK_FALSE(problem.first()[2].toString().isEmpty());
    CHECK(shown(0) == u"Person 00000"_s);
}

TEST_CASE_METHOD(ModelFixture, "the first phone is edited, made and removed from its column")
{
    const Id anna = addPerson(u"Anna"_s, u"+49 30 123456"_s);
    const Id berta = addPerson(u"Berta"_s);
    makeModel();
    const auto edit = [&](int row, const QVariant &value) {
        QSignalSpy edited(model.get(), &RecordModel::edited), problem(model.get(), &RecordModel::problem);
        REQUIRE(model->setData(model->index(row, 2), value));
        REQUIRE(QTest::qWaitFor([&] { return !edited.isEmpty() || !problem.isEmpty(); }));
        INFO((problem.isEmpty() ? QString() : problem.first()[2].toString()));
        REQUIRE(problem.isEmpty());
    };
    edit(0, u"+49 30 999999"_s);
    edit(1, u"+49 40 111111"_s);
    const auto stored = [&](Id id) {
        const auto whole = *await<std::optional<Store::Whole>>(
            [&](auto done) { store->loadWhole(schema->contact, id, nullptr, done); });
        QStringList numbers;
        for (const Record &part : whole->parts)
            numbers.append(part[schema->phone.number]);
        return numbers;
    };
    CHECK(stored(anna) == QStringList{u"+49 30 999999"_s});
    CHECK(stored(berta) == QStringList{u"+49 40 111111"_s});
    REQUIRE(QTest::qWaitFor([&] { return !model->index(1, 2).data().toString().isEmpty(); }));
    edit(1, {});
    CHECK(stored(berta).isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return model->rowAt(1) && model->index(1, 2).data().toString().isEmpty(); }));
}

TEST_CASE_METHOD(ModelFixture, "a part that changes elsewhere shows in the list")
{
    const Id anna = addPerson(u"Anna"_s);
    makeModel();
    Record part(schema->phone, store->newId());
    part.set(schema->phone.contact, anna);
    part.set(schema->phone.number, u"+49 30 5555"_s);
    apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(part)}});
    CHECK(QTest::qWaitFor([&] { return model->index(0, 2).data(Qt::EditRole).toString() == u"+49 30 5555"_s; }));
}

TEST_CASE_METHOD(ModelFixture, "an older question goes stale")
{
    addMany(300);
    makeModel();
    Query query = model->query();
    for (const char16_t *text : {u"P", u"Pe", u"Person 0012", u"Person 00123"}) {
        query.text = QString::fromUtf16(text);
        model->setQuery(query);
    }
    REQUIRE(QTest::qWaitFor([&] { return model->count() == 1; }));
    QTest::qWait(50);
    CHECK(titles() == QStringList{u"Person 00123"_s});
    const auto spans = model->index(0, 0).data(RecordModel::HighlightRole).value<QList<SearchQuery::Span>>();
    CHECK_FALSE(spans.isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "the order stays while an editor is open")
{
    addPerson(u"Berta"_s);
    makeModel();
    model->setHeld(true);
    addPerson(u"Anna"_s);
    QTest::qWait(120);
    CHECK(model->count() == 1);
    model->setHeld(false);
    CHECK(QTest::qWaitFor([&] { return model->count() == 2; }));
}

TEST_CASE_METHOD(ModelFixture, "a row reads as one sentence")
{
    addPerson(u"Anna Schmidt"_s, u"+49 30 123456"_s);
    makeModel();
    const QString sentence = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(sentence.startsWith(u"Anna Schmidt"_s));
    CHECK(sentence.contains(schema->phone.number.label()));
    CHECK_FALSE(model->index(0, 2).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "many changes at once are read anew")
{
    addMany(200);
    makeModel();
    REQUIRE(
        await<ChangeSet>([&](auto done) {
            store->setValues(schema->contact, model->ids(), {{&schema->contact.status, u"customer"_s}}, nullptr, done);
        }).ok());
    const QString label = schema->contact.status.choiceLabel(u"customer"_s);
    CHECK(QTest::qWaitFor([&] { return model->rowAt(150) && model->index(150, 1).data().toString() == label; }));
    REQUIRE(await<ChangeSet>([&](auto done) {
                store->remove(schema->contact, model->ids().mid(10, 100), nullptr, done);
            }).ok());
    CHECK(QTest::qWaitFor([&] { return model->count() == 100; }));
}

TEST_CASE("choices of a field fill a combo box")
{
    CrmSchema schema;
    ChoiceModel model(schema.contact.status, u"None"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowOf({}) == 0);
    const int row = model.rowOf(u"customer"_s);
    CHECK(model.index(row, 0).data().toString() == schema.contact.status.choiceLabel(u"customer"_s));
    CHECK(model.index(row, 0).data(ChoiceModel::ToneRole).toString() == u"green"_s);
    CHECK(model.keyAt(row) == u"customer"_s);
    ChoiceModel truth(schema.contact.doNotContact);
    CHECK(truth.rowCount() == 2);
    CHECK(truth.keyAt(0) == QVariant(qint64(1)));
}
