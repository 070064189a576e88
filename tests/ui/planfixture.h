// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with things to do in its file: planned and done activities, deals in the usual stages, leads.
#pragma once

#include "tests/support/await.h"
#include "tests/support/usualstages.h"
#include "tests/ui/program.h"
#include "ui/plan/nextprompt.h"
#include "ui/plan/todaypage.h"

#include <QLineEdit>

struct PlanProgram : Program {
    QList<Record> stages; ///< New, Qualified, Proposal, Negotiation, Won, Lost
    const QDateTime now = QDateTime::currentDateTime();

    PlanProgram()
    {
        shell().show();
        shell().activateWindow();
        QApplication::setActiveWindow(&shell());
    }
    TodayPage *today() { return find<TodayPage>("page.today"); }
    TodayModel &model() { return today()->model(); }
    TodayView *view() { return find<TodayView>("today.list"); }
    NextPrompt *prompt() { return find<NextPrompt>("nextPrompt"); }
    QLineEdit *line() { return find<QLineEdit>("nextPrompt.line"); }
    void showToday()
    {
        shell().showPage(QStringLiteral("today"));
        REQUIRE(until([&] { return model().isAnswered(); }));
    }
    void usualStages()
    {
        stages = ::usualStages(schema(), store(), [this](const ChangeSet &set) { apply(set); });
    }
    Id put(const Record &record)
    {
        apply({{Action::Create, record.entity().name(), 1, {}}, {insertion(record)}});
        return record.id();
    }
    Record activity(const QString &subject, const QDateTime &at, Id contact = 0, const char *status = "planned",
                    const char *type = "call")
    {
        const Activity &a = schema().activity;
        Record record(a, store().newId());
        record.set(a.type, QString::fromLatin1(type));
        record.set(a.status, QString::fromLatin1(status));
        record.set(a.subject, subject);
        record.set(a.at, at);
        if (contact)
            record.set(a.contact, contact);
        return record;
    }
    Id addDeal(const QString &name, int stage, Id customer = 0, Money amount = {})
    {
        const Opportunity &o = schema().opportunity;
        Record deal(o, store().newId());
        deal.set(o.name, name);
        deal.set(o.stage, stages[stage].id());
        deal.set(o.amount, amount);
        if (customer)
            deal.set(o.contact, customer);
        return put(deal);
    }
    std::optional<Record> load(const Entity &entity, Id id)
    {
        std::optional<Record> found;
        bool answered = false;
        store().load(entity, id, qApp, [&](const Result<std::optional<Record>> &record) {
            found = *record;
            answered = true;
        });
        REQUIRE(until([&] { return answered; }));
        return found;
    }
    QList<Record> planned()
    {
        Query query;
        query.entity = &schema().activity;
        query.filter = Filter::condition(schema().activity.status, Filter::Equal, QStringLiteral("planned"));
        QList<Record> all;
        bool answered = false;
        store().records(query, qApp, [&](const Result<QList<Record>> &records) {
            all = *records;
            answered = true;
        });
        REQUIRE(until([&] { return answered; }));
        return all;
    }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(model().index(row).data().toString());
        return all;
    }
    bool shows(const QStringList &expected)
    {
        const bool shown = until([&] { return titles() == expected; }, 5000);
        if (!shown)
            UNSCOPED_INFO(titles().join(QStringLiteral(" | ")));
        return shown;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};
