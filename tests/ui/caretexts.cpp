// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of customer care: what fills them in, and where they are kept.
#include "tests/ui/carefixture.h"

#include "core/domain/servicerecords.h"
#include "ui/records/recordcard.h"
#include "ui/window/kindpage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(CareWindow, "a text with fields that nobody can fill in does not go out")
{
    const TextTemplate &t = schema().textTemplate;
    Record text(t, store().newId());
    text.set(t.name, u"Hole"_s);
    text.set(t.purpose, QString::fromLatin1(TextTemplate::care));
    text.set(t.subject, u"Hi"_s);
    text.set(t.body, u"{salutation} of {company}, your {shoe}"_s);
    apply({{Action::Create, u"text_template"_s, 1, {}}, {insertion(text)}});
    const Id ada = born(u"Ada Byron"_s, 3, u"ada@example.com"_s);
    shown(1);
    choose(ada);
    click(part<QAbstractButton>("care.write"));
    auto *body = part<QPlainTextEdit>("letter.body");
    REQUIRE(until([&] { return body->toPlainText() == u"Ada Byron of {company}, your {shoe}"_s; }));
    CHECK(part<QLabel>("letter.unfilled")->text().contains(u"{shoe}"_s));
    CHECK_FALSE(part<QAbstractButton>("letter.go")->isEnabled());
    body->setPlainText(u"Ada of {company}"_s);
    CHECK(part<QLabel>("letter.unfilled")->text().contains(u"{company}"_s));
    body->setPlainText(u"Ada of Analytics"_s);
    CHECK(part<QAbstractButton>("letter.go")->isEnabled());
    click(part<QAbstractButton>("letter.copy"));
    CHECK(QApplication::clipboard()->text() == u"Ada of Analytics"_s);
    REQUIRE(until([&] { return activities().size() == 1; }));
}

TEST_CASE_METHOD(CareWindow, "the survey about a resolved service record is filled in from it and logged on it")
{
    addTexts();
    const ServiceRecord &s = schema().serviceRecord;
    ChangeSet set{{Action::Create, u"service_record"_s, 1, {}}, {}};
    const std::function<Id()> newId = [this] { return store().newId(); };
    const QList<Record> process = standardServiceProcess(schema(), newId);
    Id resolved = 0;
    for (const Record &record : process) {
        set.changes.append(insertion(record));
        if (&record.entity() == static_cast<const Entity *>(&schema().serviceStatus) &&
            record[schema().serviceStatus.type] == QLatin1StringView(ServiceStatus::resolved))
            resolved = record.id();
    }
    apply(set);
    const Id ada = born(u"Ada Byron"_s, 3, u"ada@example.com"_s);
    Record record(s, store().newId());
    record.set(s.subject, u"Pump leaks"_s);
    record.set(s.contact, ada);
    apply({{Action::Create, u"service_record"_s, 1, {}}, {insertion(record)}});
    shell().showPage(u"service"_s);
    auto *page = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(page);
    page->showRecord(record.id());
    REQUIRE(until([&] { return page->card().shownRecord() == record.id(); }));
    CHECK_FALSE(action("service.survey")->isEnabled());
    bool done = false;
    store().setValues(s, {record.id()}, {{&s.status, resolved}}, qApp,
                      [&](const Result<ChangeSet> &result) { done = result.ok(); });
    REQUIRE(until([&] { return done && action("service.survey")->isEnabled(); }));
    action("service.survey")->trigger();
    auto *body = part<QPlainTextEdit>("letter.body");
    REQUIRE(until([&] { return body->toPlainText().contains(u"“Pump leaks” (SR-1)"_s); }));
    click(part<QAbstractButton>("letter.go"));
    REQUIRE(until([&] { return activities().size() == 1; }));
    CHECK(activities()[0][schema().activity.service] == record.id());
    CHECK(mail.urls.size() == 1);
}

TEST_CASE_METHOD(CareWindow, "text templates begin with the usual ones and show how they read")
{
    shell().showPage(u"texts"_s);
    auto *page = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(page);
    auto *start = part<QWidget>("texts.start");
    for (auto *each : start->findChildren<QAbstractButton *>())
        if (each->isVisible() && !each->text().isEmpty())
            click(each);
    REQUIRE(until([&] { return page->list().model()->isComplete() && page->list().model()->count() == 21; }));
    REQUIRE(until([&] { return !start->isVisible(); }));
    for (int row = 0; row < 21; ++row) {
        const Id id = page->list().model()->idAt(row);
        page->showRecord(id);
        REQUIRE(until([&] { return page->card().shownRecord() == id; }));
        CHECK_FALSE(part<QLabel>("text.preview.body")->text().contains(u'{'));
    }
    undo();
    REQUIRE(until([&] { return page->list().model()->isComplete() && page->list().model()->count() == 0; }));
    REQUIRE(until([&] { return start->isVisible(); }));
}
