// SPDX-License-Identifier: GPL-3.0-or-later
// A window in which the telephone rings.
#pragma once

#include "tests/ui/program.h"
#include "ui/calls/ringpanel.h"
#include "ui/records/contactcard.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/window/singleinstance.h"

struct CallProgram : Program {
    CallProgram()
    {
        theme().setMotion(Theme::Motion::Reduced);
        shell().resize(1280, 800);
        shell().show();
        QApplication::setActiveWindow(&shell());
    }
    Id addPersonWith(const QString &name, const QString &number)
    {
        const Id person = addPerson(name);
        Record part(schema().phone, store().newId());
        part.set(schema().phone.contact, person);
        part.set(schema().phone.number, number);
        apply({{Action::Edit, QStringLiteral("contact"), 1, name}, {insertion(part)}});
        return person;
    }
    RingPanel *panel() { return find<RingPanel>("ring"); }
    int calls()
    {
        int shown = 0;
        for (const QWidget *card : panel()->findChildren<QWidget *>(QStringLiteral("ring.call")))
            shown += card->isVisible();
        return shown;
    }
    void ring(const QString &number)
    {
        const int before = calls();
        app->window()->ring(number);
        until([&] { return calls() > before; }, before ? 600 : 10000);
        REQUIRE(panel()->isVisible());
    }
    /// One that is seen: others of that name may be elsewhere, or on their way out.
    template <typename T>
    T *shown(const char *name)
    {
        T *found = nullptr;
        until([&] {
            for (T *each : shell().findChildren<T *>(QString::fromLatin1(name)))
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        });
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString text(const char *name) { return shown<TextLabel>(name)->text(); }
    QLineEdit *search() { return shown<SearchField>("search"); }
    bool suggesting()
    {
        for (const QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && window != &shell())
                return true;
        return false;
    }
    QList<Record> all(const Entity &entity)
    {
        QList<Record> records;
        bool done = false;
        Query query;
        query.entity = &entity;
        store().records(query, qApp, [&](const Result<QList<Record>> &result) {
            records = result.ok() ? *result : QList<Record>();
            done = true;
        });
        REQUIRE(until([&] { return done; }));
        return records;
    }
};
