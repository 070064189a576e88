// SPDX-License-Identifier: GPL-3.0-or-later
// Opportunities on a real file with the usual pipeline, and what windows need to show and move them.
#pragma once

#include "core/domain/opportunities.h"
#include "tests/support/storefixture.h"
#include "ui/sales/newopportunity.h"
#include "ui/sales/opportunitycard.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagemover.h"
#include "ui/sales/stagepath.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

struct SalesFixture : StoreFixture {
    enum { New, Qualified, Proposal, Negotiation, Won, Lost };
    QWidget window;
    std::unique_ptr<Pipelines> pipelines;
    std::unique_ptr<StageMover> mover;
    std::unique_ptr<OpportunityCard> card;
    QStringList moved, said;
    int cancelled = 0;
    QList<Error> errors;

    SalesFixture()
    {
        theme().install();
        window.resize(1000, 800);
        window.show();
        pipelines = std::make_unique<Pipelines>(*store, *schema);
        REQUIRE(until([&] { return pipelines->isLoaded(); }));
        mover = std::make_unique<StageMover>(*store, *schema, &window);
        QObject::connect(mover.get(), &StageMover::moved, [this](const QString &text) { moved.append(text); });
        QObject::connect(mover.get(), &StageMover::cancelled, [this] { ++cancelled; });
        QObject::connect(mover.get(), &StageMover::failed, [this](const Error &error) { errors.append(error); });
    }
    ~SalesFixture() { card.reset(); }

    template <typename Condition>
    static bool until(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    void usual()
    {
        bool made = false;
        pipelines->createStandard(&window, [&](const Result<ChangeSet> &result) { made = result.ok(); });
        REQUIRE(until([&] { return made && !pipelines->isEmpty(); }));
    }
    QList<Record> stages() { return pipelines->stages(pipelines->pipelines().value(0).id()); }
    Id stage(int index) { return stages()[index].id(); }
    Id add(const QString &name, int at, Money amount = {}, Id customer = 0)
    {
        const Opportunity &o = schema->opportunity;
        Record deal(o, store->newId());
        deal.set(o.name, name);
        deal.set(o.stage, stage(at));
        if (amount != Money{})
            deal.set(o.amount, amount);
        deal.setValue(o.contact, customer ? QVariant(customer) : QVariant());
        apply({{Action::Create, o.Entity::name(), 1, name}, {insertion(deal)}});
        return deal.id();
    }
    Id addCompany(const QString &name)
    {
        Record company(schema->contact, store->newId());
        company.set(schema->contact.kind, QStringLiteral("organisation"));
        company.set(schema->contact.name, name);
        apply({{Action::Create, QStringLiteral("contact"), 1, name}, {insertion(company)}});
        return company.id();
    }
    Record deal(Id id) { return *load(schema->opportunity, id); }
    QList<Record> deals()
    {
        Query query;
        query.entity = &schema->opportunity;
        return *await<QList<Record>>([&](auto done) { store->records(query, nullptr, done); });
    }
    void openCard(Id id)
    {
        card = std::make_unique<OpportunityCard>(*store, *schema, *pipelines, *mover);
        QObject::connect(card.get(), &OpportunityCard::changedWithUndo,
                         [this](const QString &text) { said.append(text); });
        QObject::connect(card.get(), &OpportunityCard::failed, [this](const Error &error) { errors.append(error); });
        card->resize(900, 800);
        card->show();
        QApplication::setActiveWindow(card.get());
        card->setClosable(true);
        card->setCurrentTab(QStringLiteral("details"));
        card->setRecord(id);
        REQUIRE(until([&] { return card->shownRecord() == id; }));
        QTest::qWait(20); // laid out
    }
    StageSegment *segment(int index) { return card->findChild<StagePath *>()->segment(stage(index)); }
    /// What asks for the fields that a stage needs, once it is there.
    NeededFields *form()
    {
        NeededFields *form = nullptr;
        REQUIRE(until([&] {
            form = window.findChild<NeededFields *>(QStringLiteral("needed"));
            return form && form->isVisible();
        }));
        return form;
    }
};
