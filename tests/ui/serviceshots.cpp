// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the card of a service record and of its sheets, for eyes.
#include "tests/ui/servicewindow.h"
#include "ui/service/ratingscale.h"
#include "ui/widgets/theme.h"
#include "ui/window/language.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
struct ServiceShots : ServiceCardWindow {
    Id fill(bool english)
    {
        const Id id = addFor(english ? u"Freezer sensor reports −40 °C offset"_s : u"冷柜传感器读数偏差 −40 °C"_s,
                             [this](Record *r) {
                                 r->set(s().kind, u"complaint"_s);
                                 r->set(s().priority, u"urgent"_s);
                                 r->set(s().channel, u"phone"_s);
                                 r->set(s().receivedAt, QDateTime::currentDateTime().addDays(-5));
                             });
        addFor(english ? u"Chair motor noise, room 4"_s : u"4 号诊室座椅电机有噪音"_s);
        const QStringList texts = english
                                      ? QStringList{u"Remote check: firmware 4.1 is current, logs attached."_s,
                                                    u"We need a fix before Friday’s audit."_s,
                                                    u"Swapped probe B, offset remains. Ordering a new board."_s}
                                      : QStringList{u"远程检查：固件 4.1 为最新，日志已附。"_s,
                                                    u"周五审计前需要解决。"_s, u"更换探头 B，偏差仍在，已订新主板。"_s};
        const QStringList types{u"note"_s, u"call"_s, u"visit"_s};
        for (int i = 0; i < 3; ++i) {
            Record said(schema().activity, store().newId());
            said.set(schema().activity.type, types[i]);
            said.set(schema().activity.status, u"done"_s);
            said.set(schema().activity.body, texts[i]);
            said.set(schema().activity.at, QDateTime::currentDateTime().addSecs(-86400 * (3 - i)));
            said.set(schema().activity.minutes, i == 2 ? 80 : 15);
            said.set(schema().activity.contact, customer);
            said.set(schema().activity.service, id);
            if (i == 0)
                said.set(schema().activity.internal, true);
            apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(said)}});
        }
        return id;
    }
    void grab(QWidget &widget, const QString &name, const QString &suffix)
    {
        QTest::qWait(400);
        CHECK(widget.grab().save(
            QDir(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath())).filePath(name + suffix)));
    }
};
} // namespace

TEST_CASE("pictures of the card of a service record", "[.][gallery]")
{
    QDir().mkpath(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()));
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        ServiceShots g;
        const Id id = g.fill(code == u"en"_s);
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            const QString suffix = u"-%1-%2.png"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            ShellWindow &shell = g.shell();
            shell.resize(1440, 900);
            shell.show();
            shell.showPage(u"service"_s);
            g.service = qobject_cast<ServicePage *>(shell.currentPage());
            g.open(id);
            g.service->card().setCurrentTab(u"timeline"_s);
            g.grab(shell, u"servicecard"_s, suffix);
            if (mode == Theme::Mode::Light) {
                g.click(g.part<QAbstractButton>("service.next"));
                g.settle();
                g.click(g.part<QAbstractButton>("service.rating.4"));
                g.settle();
            }
            g.part<RatingScale>("service.recommend")->setFocus();
            g.grab(shell, u"servicecard-after"_s, suffix);
            g.service->card().setCurrentTab(u"details"_s);
            g.grab(shell, u"servicecard-details"_s, suffix);
            g.service->card().setCurrentTab(u"files"_s);
            g.grab(shell, u"servicecard-files"_s, suffix);
            for (const char *name : {"service.visit", "service.merge", "service.split"}) {
                g.action(name)->trigger();
                const QString sheet = QLatin1StringView(name) == "service.visit"_L1   ? u"followUpSheet"_s
                                      : QLatin1StringView(name) == "service.merge"_L1 ? u"mergeServices"_s
                                                                                      : u"splitService"_s;
                auto *dialog = g.part<QWidget>(sheet.toLatin1().constData());
                g.grab(*dialog, sheet, suffix);
                dialog->close();
            }
            ContactCard *card = g.showCustomer();
            card->setCurrentTab(u"timeline"_s);
            g.grab(shell, u"servicecustomer"_s, suffix);
            card->setCurrentTab(u"service"_s);
            g.grab(shell, u"servicecustomer-tab"_s, suffix);
        }
    }
    theme().setMode(Theme::Mode::Light);
}
