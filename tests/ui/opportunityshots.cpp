// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of opportunities with the content of the mocks, for eyes: RAPPORT_PICTURES=folder ui_sales "[gallery]".
#include "tests/ui/salesfixture.h"

#include "ui/records/formeditor.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace
{
struct Shots : SalesFixture {
    bool zh = false;
    QString suffix;

    QString say(const char16_t *en, const char16_t *cn) const { return QString::fromUtf16(zh ? cn : en); }
    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(150);
        widget.grab().save(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()) + u'/' + name + suffix);
    }
    /// As if it had been in its stages for some weeks.
    void age(Id id)
    {
        const StageMove &entity = schema->stageMove;
        const QList<Record> moves = *await<QList<Record>>(
            [&](auto done) { store->referring(entity.opportunity, id, &entity.at, 0, nullptr, done); });
        ChangeSet set{{Action::Edit, u"opportunity"_s, 1, {}}, {}};
        int days = 3;
        for (const Record &move : moves) {
            Record older = move;
            older.set(entity.at, QDateTime::currentDateTime().addDays(-days));
            days += 9;
            set.changes.append(*difference(move, older));
        }
        apply(set);
    }
    Id makeDeal()
    {
        const Opportunity &o = schema->opportunity;
        const Id id = add(say(u"Winter range 2026", u"2026 冬季系列"), New, {4860000, zh ? u"CNY"_s : u"EUR"_s},
                          addCompany(say(u"Alpenglow Outdoor", u"杭州云岭户外用品有限公司")));
        Record user(schema->user, store->newId());
        user.set(schema->user.name, say(u"Nora Whitfield", u"何诺"));
        const Id elena = addPerson(say(u"Elena Marchetti", u"沈嘉宁"));
        Record role(schema->buyingRole, store->newId());
        role.set(schema->buyingRole.opportunity, id);
        role.set(schema->buyingRole.contact, elena);
        role.set(schema->buyingRole.role, u"decides"_s);
        apply({{Action::Edit, u"opportunity"_s, 1, {}}, {insertion(user), insertion(role)}});
        const auto set = [&](const std::function<void(Record *)> &edit) {
            const Record before = deal(id);
            Record after = before;
            edit(&after);
            (void)await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
            QTest::qWait(3);
        };
        set([&](Record *r) {
            r->set(o.owner, user.id());
            r->set(o.source, u"trade_fair"_s);
            r->set(o.tags, {say(u"Key account", u"重点客户")});
            r->set(o.expectedClose, QDate::currentDate().addDays(23));
            r->set(o.notes, say(u"Two deliveries, March and June.", u"分三月、六月两批交付。"));
            r->set(o.stage, stage(Qualified));
        });
        set([&](Record *r) { r->set(o.stage, stage(Proposal)); });
        age(id);
        return id;
    }
};
} // namespace

TEST_CASE("pictures of opportunities", "[.][gallery]")
{
    QDir().mkpath(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()));
    for (const bool zh : {false, true}) {
        QLocale::setDefault(zh ? QLocale(QLocale::Chinese, QLocale::China)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTranslator words;
        if (words.load(zh ? u"rapport_zh_CN"_s : u"rapport_en"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&words);
        theme().setLanguage(QLocale());
        Shots g;
        g.zh = zh;
        g.usual();
        const Id id = g.makeDeal();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            g.suffix = u"-%1-%2.png"_s.arg(zh ? u"zh"_s : u"en"_s, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            g.openCard(id);
            g.card->setClosable(true);
            g.grab(*g.card, u"opportunity-details"_s);
            auto *area = g.card->findChild<QScrollArea *>();
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            g.grab(*g.card, u"opportunity-people"_s);
            g.card->setCurrentTab(u"history"_s);
            g.grab(*g.card, u"opportunity-history"_s);
            g.card->setCurrentTab(u"details"_s);
            g.card->resize(440, 800);
            g.grab(*g.card, u"opportunity-narrow"_s);
            g.card->resize(900, 560);
            QTest::mouseClick(g.segment(SalesFixture::Lost), Qt::LeftButton);
            g.grab(*g.form(), u"stage-lost"_s);
            QTest::keyClick(g.form()->focusWidget(), Qt::Key_Return);
            g.grab(*g.form(), u"stage-lost-problem"_s);
            QTest::keyClick(g.form()->focusWidget(), Qt::Key_Escape);
            g.mover->move({{id, {}}}, g.stage(SalesFixture::Won), &g.window);
            QTest::qWait(300);
            g.grab(*g.card, u"opportunity-won"_s);
            g.undo();
            QTest::qWait(100);
            auto *sheet =
                new NewOpportunity(*g.store, *g.schema, *g.pipelines, g.stage(SalesFixture::Qualified), 0, &g.window);
            sheet->open();
            QApplication::setActiveWindow(sheet);
            QTest::keyClicks(sheet->findChild<QLineEdit *>(u"input.amount"_s), u"12800"_s);
            g.grab(*sheet, u"new-opportunity"_s);
            QTest::keyClick(sheet->findChild<QLineEdit *>(u"input.amount"_s), Qt::Key_Return);
            QTest::mouseClick(sheet->findChild<QWidget *>(u"new.more"_s), Qt::LeftButton);
            g.grab(*sheet, u"new-opportunity-more"_s);
            sheet->close();
        }
        QCoreApplication::removeTranslator(&words);
    }
    theme().setMode(Theme::Mode::Light);
    QLocale::setDefault(QLocale::c());
}
