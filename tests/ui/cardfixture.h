// SPDX-License-Identifier: GPL-3.0-or-later
// A contact card on a real file, driven with real events: asked and answered through the event loop.
#pragma once

#include "tests/support/storefixture.h"
#include "ui/records/contactcard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

struct CardFixture : StoreFixture {
    std::unique_ptr<ContactCard> card;
    QStringList said;
    QList<Error> errors;
    int loads = 0;

    CardFixture() { theme().install(); }
    ~CardFixture() { card.reset(); }

    void openCard(Id id)
    {
        card = std::make_unique<ContactCard>(*store, *schema);
        QObject::connect(card.get(), &ContactCard::changedWithUndo, [this](const QString &text) { said.append(text); });
        QObject::connect(card.get(), &ContactCard::failed, [this](const Error &error) { errors.append(error); });
        QObject::connect(card.get(), &ContactCard::contactLoaded, [this] { ++loads; });
        card->resize(1100, 800);
        card->show();
        QApplication::setActiveWindow(card.get());
        showContact(id);
    }
    void showContact(Id id)
    {
        bool there = false;
        const auto connection =
            QObject::connect(card.get(), &ContactCard::contactLoaded, [&](Id loaded) { there |= loaded == id; });
        card->setContact(id);
        REQUIRE(QTest::qWaitFor([&] { return there; }, 5000));
        QObject::disconnect(connection);
    }
    /// Until something was said, that is: written.
    void waitSaid(int count = 1)
    {
        const bool there = QTest::qWaitFor([&] { return said.size() >= count || !errors.isEmpty(); }, 5000);
        INFO((errors.isEmpty() ? QString() : errors.first().text));
        REQUIRE(there);
        REQUIRE(errors.isEmpty());
        const int before = loads;
        (void)QTest::qWaitFor([&] { return loads > before; }, 300); // the card reads anew
        QTest::qWait(20);
    }
    /// First the one that can be seen, since tabs share names.
    template <typename W>
    W *find(const char *name)
    {
        const QList<W *> all = card->findChildren<W *>(QString::fromLatin1(name));
        for (W *widget : all)
            if (widget->isVisible())
                return widget;
        INFO(name);
        REQUIRE_FALSE(all.isEmpty());
        return all.first();
    }
    Id addCompany(const QString &name)
    {
        Record company(schema->contact, store->newId());
        company.set(schema->contact.kind, QStringLiteral("organisation"));
        company.set(schema->contact.name, name);
        apply({{Action::Create, QStringLiteral("contact"), 1, name}, {insertion(company)}});
        return company.id();
    }
    Id addPosition(Id person, Id company, const QString &role)
    {
        Record position(schema->affiliation, store->newId());
        position.set(schema->affiliation.person, person);
        position.set(schema->affiliation.organisation, company);
        position.set(schema->affiliation.role, role);
        apply({{Action::Edit, QStringLiteral("contact"), 1, role}, {insertion(position)}});
        return position.id();
    }
    Id addActivity(Id contact, const QString &type, const QString &status, const QDateTime &at, const QString &text)
    {
        Record activity(schema->activity, store->newId());
        activity.set(schema->activity.type, type);
        activity.set(schema->activity.status, status);
        activity.set(schema->activity.at, at);
        activity.set(schema->activity.body, text);
        activity.set(schema->activity.contact, contact);
        apply({{Action::Log, QStringLiteral("activity"), 1, {}}, {insertion(activity)}});
        return activity.id();
    }
    QList<Record> activitiesOf(Id contact)
    {
        return *await<QList<Record>>([&](auto done) {
            store->referring(schema->activity.contact, contact, &schema->activity.at, 0, nullptr, done);
        });
    }
    QList<Record> partsOf(const FieldBase &owner, Id contact)
    {
        return *await<QList<Record>>([&](auto done) { store->referring(owner, contact, nullptr, 0, nullptr, done); });
    }
};
