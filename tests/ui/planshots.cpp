// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page of today and what asks and reminds, for eyes: RAPPORT_PICTURES=folder ui_plan "[gallery]".
#include "tests/ui/planfixture.h"

#include "core/transfer/samplefill.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

TEST_CASE("pictures of today", "[.][gallery]")
{
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(folder);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        PlanProgram program;
        QSettings().setValue(u"language"_s, language);
        program.app->language().choose(language);
        QTest::qWait(300);
        bool filled = false;
        fillWithSampleData(program.store(), 60, 1, language, qApp, [&](const Result<ChangeSet> &) { filled = true; });
        REQUIRE(program.until([&] { return filled; }));
        program.shell().resize(1280, 800);
        program.shell().show();
        QApplication::setActiveWindow(&program.shell());
        for (const QString &subject : {language == "en"_L1 ? u"Prices for May"_s : u"五月报价"_s,
                                       language == "en"_L1 ? u"Send the contract"_s : u"发送合同"_s}) {
            Record soon = program.activity(subject, QDateTime::currentDateTime().addMSecs(800),
                                           program.addPerson(u"Elena Marchetti"_s));
            soon.set(program.schema().activity.remind, 0);
            program.put(soon);
        }
        program.showToday();
        REQUIRE(program.until([&] { return program.find<QWidget>("reminders")->isVisible(); }));
        theme().setMotion(Theme::Motion::Reduced);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            const QString suffix = u"-%1-%2.png"_s.arg(language, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            program.view()->setFocus(Qt::TabFocusReason);
            program.view()->setCurrentIndex(program.model().index(2));
            QTest::qWait(300);
            program.shell().grab().save(folder + u"/today"_s + suffix);
            QTest::keyClick(program.view(), Qt::Key_N);
            INFO(program.view()->currentIndex().row() << " of " << program.model().rowCount());
            REQUIRE(program.until([&] { return program.prompt()->isVisible(); }));
            program.line()->setText(language == "en"_L1 ? u"fri 3pm call about prices"_s : u"下周三 打电话"_s);
            QTest::qWait(200);
            program.shell().grab().save(folder + u"/next"_s + suffix);
            QTest::keyClick(program.line(), Qt::Key_Escape);
            program.view()->scrollToBottom();
            QTest::qWait(200);
            program.shell().grab().save(folder + u"/today-below"_s + suffix);
            program.view()->scrollToTop();
            program.shell().showPage(u"settings"_s);
            QTest::qWait(200);
            program.shell().grab().save(folder + u"/settings"_s + suffix);
            program.showToday();
        }
    }
    theme().setMode(Theme::Mode::Light);
}
