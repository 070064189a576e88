// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that are suggested for a service record, used and found helpful.
#include "tests/ui/knowledgefixture.h"

namespace
{
struct SuggestWindow : KnowledgeWindow {
    Id offset = 0, printer = 0;
    KindPage *service = nullptr;

    SuggestWindow()
    {
        offset = addArticle(u"Offset of a freezer sensor"_s, u"Open the *menu* and calibrate the **sensor**."_s, 0,
                            Article::published);
        printer = addArticle(u"打印机无法连接"_s, u"请检查网络。"_s, 0, Article::published);
        addArticle(u"Freezer sensor offset (draft)"_s, u"Offset of the freezer sensor."_s);
        shell().showPage(u"service"_s);
        service = qobject_cast<KindPage *>(shell().currentPage());
        REQUIRE(service);
    }
    QStringList suggested()
    {
        QStringList titles;
        for (auto *each : shell().findChildren<QAbstractButton *>(u"suggest.title"_s))
            if (each->isVisible())
                titles.append(each->text());
        return titles;
    }
    Id addService(const QString &subject)
    {
        Record record(schema().serviceRecord, store().newId());
        record.set(schema().serviceRecord.subject, subject);
        apply({{Action::Create, u"service_record"_s, 1, subject}, {insertion(record)}});
        return record.id();
    }
    void openService(Id id)
    {
        service->showRecord(id);
        REQUIRE(until([&] { return service->card().shownRecord() == id; }));
        QTest::qWait(20);
    }
    qint64 helped(Id article) { return load(a(), article)[a().helped]; }
    qint64 used(Id article) { return load(a(), article)[a().used]; }
};
} // namespace

TEST_CASE_METHOD(SuggestWindow, "published articles are suggested while a service record is typed and linked with it")
{
    click(part<QAbstractButton>("service.new"));
    auto *subject = part<QLineEdit>("input.subject");
    REQUIRE(until([&] { return subject->hasFocus(); }));
    type(u"Freezer sensors report an offset"_s);
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; })); // no draft
    subject->selectAll();
    QInputMethodEvent composed; // as an input method hands it over
    composed.setCommitString(u"打印機連接不上"_s);
    QApplication::sendEvent(subject, &composed);
    REQUIRE(until([&] { return suggested() == QStringList{u"打印机无法连接"_s}; }));
    subject->selectAll();
    type(u"freezer sensor offset"_s);
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; }));
    auto *title = part<QAbstractButton>("suggest.title");
    title->setFocus();
    key(Qt::Key_Return); // read where it stands
    REQUIRE(until([&] { return part<ArticleView>("suggest.text")->toPlainText().contains(u"calibrate"_s); }));
    click(part<QAbstractButton>("suggest.use"));
    subject->setFocus();
    key(Qt::Key_Return);
    REQUIRE(until([&] { return service->card().shownRecord() != 0; }));
    CHECK(used(offset) == 1);
    CHECK(helped(offset) == 0);
    undo(); // record and link are one step
    CHECK(used(offset) == 0);
}

TEST_CASE_METHOD(SuggestWindow, "the card of a service record suggests and links and counts what helped")
{
    openService(addService(u"Offset at a freezer"_s));
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; }));
    click(part<QAbstractButton>("suggest.helped"));
    REQUIRE(until([&] { return helped(offset) == 1 && used(offset) == 1; }));
    REQUIRE(until([&] { return part<QAbstractButton>("suggest.use")->text() == u"Used"; }));
    click(part<QAbstractButton>("suggest.helped"));
    REQUIRE(until([&] { return helped(offset) == 0 && used(offset) == 1; }));
    click(part<QAbstractButton>("suggest.use"));
    REQUIRE(until([&] { return used(offset) == 0; }));
    undo();
    undo();
    REQUIRE(until([&] { return helped(offset) == 1; }));
    click(part<QAbstractButton>("suggest.title"));
    click(part<QAbstractButton>("suggest.open"));
    REQUIRE(until([&] { return shell().currentPageId() == u"articles"_s && page->card().shownRecord() == offset; }));
}

TEST_CASE_METHOD(SuggestWindow, "suggestions follow the articles")
{
    const Id id = addService(u"Motor of the chair makes noise"_s);
    openService(id);
    QTest::qWait(300);
    CHECK(suggested().isEmpty());
    const Id motor = addArticle(u"Chair motor"_s, u"Noise of the motor comes from its gear."_s, 0, Article::published);
    const auto look = [&] { // the record is asked anew with each change of it
        const Record before = load(schema().serviceRecord, id);
        Record after = before;
        after.set(schema().serviceRecord.tags, {u"t%1"_s.arg(QTime::currentTime().msecsSinceStartOfDay())});
        apply({{Action::Edit, u"service_record"_s, 1, {}}, {*difference(before, after)}});
    };
    look();
    REQUIRE(until([&] { return suggested() == QStringList{u"Chair motor"_s}; }));
    const Record before = load(a(), motor);
    Record after = before;
    after.set(a().state, QString::fromLatin1(Article::draft));
    apply({{Action::Edit, u"article"_s, 1, {}}, {*difference(before, after)}});
    look();
    REQUIRE(until([&] { return suggested().isEmpty(); }));
}
