// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of merging, for eyes: RAPPORT_PICTURES=folder ui_merging "[gallery]".
#include "tests/ui/mergefixture.h"

#include "core/merging/merge.h"
#include "ui/merging/mergeview.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/records/facttext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/theme.h"
#include "ui/window/language.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
struct MergeShots : MergeProgram {
    /// The first one has a portrait and becomes one with the second.
    void showMerged()
    {
        if (std::exchange(m_portrayed, true)) {
            merge();
            return;
        }
        QImage image(300, 300, QImage::Format_RGB32);
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 300; ++x)
                image.setPixelColor(x, y, QColor::fromHsv((x + y) / 2, 120, 220));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(image.save(&buffer, "PNG"));
        Record file(schema().attachment, store().newId());
        file.set(schema().attachment.whole, first);
        file.set(schema().attachment.name, u"portrait.png"_s);
        file.set(schema().attachment.portrait, true);
        store().attach(file, bytes, qApp, [](const Result<ChangeSet> &) {});
        merge();
    }
    void merge()
    {
        mergeInStore(store(), {{&schema().contact, first, {second}, {}, {}}}, {}, qApp, [](const Result<Merged> &) {});
    }
    static void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(300);
        widget.grab().save(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()) + u'/' + name + u".png"_s);
    }

private:
    bool m_portrayed = false;
};
} // namespace

TEST_CASE("pictures of merging", "[.][gallery]")
{
    QDir().mkpath(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()));
    for (const QString &code : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        MergeShots g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        g.shell().resize(1440, 900);
        g.shell().show();
        g.fillTwins(code == u"en"_s);
        g.fillPairs(5);
        g.listed(12);
        theme().setMotion(Theme::Motion::Reduced);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            const QString suffix = u"-%1-%2"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            auto *sheet = new RecordMergeSheet(g.store(), g.schema().contact, {g.first, g.second},
                                               contactPartDescriber(g.schema()), &g.shell());
            sheet->open();
            REQUIRE(g.until([&] { return sheet->view().survivor() != 0; }));
            MergeShots::grab(*sheet, u"merge"_s + suffix);
            sheet->close();
            g.app->window()->showContact(g.first);
            auto *line = g.find<QWidget>("merged");
            auto *avatar = g.find<Avatar>("card.avatar");
            g.showMerged();
            REQUIRE(g.until([&] { return line->isVisible() && !avatar->picture().isNull(); }));
            MergeShots::grab(g.shell(), u"merged"_s + suffix);
            g.find<QAbstractButton>("card.more")->click();
            MergeShots::grab(*g.find<QMenu>("card.menu"), u"cardmenu"_s + suffix);
            g.find<QMenu>("card.menu")->close();
            g.action("edit.undo")->trigger();
            REQUIRE(g.until([&] { return !line->isVisible(); }));
            g.shell().showPage(u"duplicates"_s);
            auto *merge = g.find<QAbstractButton>("duplicates.merge");
            REQUIRE(g.until([&] { return merge->isEnabled(); }));
            MergeShots::grab(g.shell(), u"duplicates"_s + suffix);
        }
    }
}
