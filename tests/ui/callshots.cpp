// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a ringing telephone, for eyes: RAPPORT_PICTURES=folder ui_calls "[gallery]".
#include "tests/ui/callfixture.h"

#include "core/transfer/samplefill.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

TEST_CASE("pictures of calls", "[.][gallery]")
{
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(folder);
    for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        CallProgram p;
        p.app->language().choose(language);
        QTest::qWait(300);
        bool filled = false;
        fillWithSampleData(p.store(), 60, 1, language, qApp, [&](const Result<ChangeSet> &) { filled = true; });
        REQUIRE(p.until([&] { return filled; }));
        p.shell().resize(1280, 800);
        p.shell().show();
        QApplication::setActiveWindow(&p.shell());
        p.shell().showPage(u"customers"_s);
        const Phone &phone = p.schema().phone;
        QString busiest;
        for (const Record &part : p.all(phone))
            if (busiest.isEmpty())
                for (const Record &person : p.all(p.schema().contact))
                    if (person.id() == part[phone.contact] && person.variant() == QLatin1StringView(Contact::person) &&
                        person[p.schema().contact.lastActivity].isValid())
                        busiest = part[phone.number];
        for (const QString &name :
             language == "en"_L1 ? QStringList{u"Anna Hof"_s, u"Bert Hof"_s} : QStringList{u"王小明"_s, u"王大明"_s})
            p.addPersonWith(name, u"+49 30 5550000"_s);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            const QString suffix = u"-%1-%2.png"_s.arg(language, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            p.ring(busiest);
            QTest::qWait(200);
            p.shell().grab().save(folder + u"/ring"_s + suffix);
            p.ring(u"+49 30 5550000"_s);
            p.ring(u"+49 40 777888"_s);
            p.action("call.show")->trigger();
            p.shell().setAttribute(Qt::WA_KeyboardFocusChange);
            QTest::qWait(200);
            p.shell().grab().save(folder + u"/ring-several"_s + suffix);
            for (const QString &number : {busiest, u"+49 30 5550000"_s, u"+49 40 777888"_s})
                p.panel()->dismiss(number);
        }
    }
    theme().setMode(Theme::Mode::Light);
}
