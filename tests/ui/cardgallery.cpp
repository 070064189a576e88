// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the record pages with the content of the mocks, for eyes: RAPPORT_PICTURES=folder ui_card "[gallery]".
#include "tests/ui/cardfixture.h"

#include "core/domain/opportunities.h"
#include "ui/records/binpage.h"
#include "ui/records/composebox.h"
#include "ui/records/factspanel.h"
#include "ui/records/historydialog.h"
#include "ui/records/newrecord.h"
#include "ui/records/quicklog.h"
#include "ui/records/snapshotsdialog.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace
{
struct Gallery : CardFixture {
    bool zh;
    QString folder, suffix;

    QString say(const char16_t *en, const char16_t *cn) const { return QString::fromUtf16(zh ? cn : en); }

    Id makeContact()
    {
        const Id company = addCompany(say(u"Alpenglow Outdoor", u"杭州云岭户外用品有限公司"));
        const Id id = addPerson(say(u"Elena Marchetti", u"沈嘉宁"), say(u"+39 0471 555 0142", u"+86 138 5550 0142"),
                                say(u"e.marchetti@alpenglow.example", u"jianing.shen@yunling.example"));
        addPosition(id, company, say(u"Head of Procurement", u"采购总监"));
        addPosition(addPerson(say(u"Luca Bianchi", u"白凯")), company, say(u"Warehouse lead", u"仓库主管"));
        addPosition(addPerson(say(u"Greta Moser", u"莫丽")), company, say(u"Accounting", u"财务"));
        const CrmSchema &s = *schema;
        Record address(s.address, store->newId());
        address.set(s.address.contact, id);
        address.set(s.address.street, say(u"Via dei Portici 24", u"文三路 24 号"));
        address.set(s.address.city, say(u"Bolzano", u"杭州市"));
        address.set(s.address.region, say(u"", u"浙江省"));
        address.set(s.address.postcode, say(u"39100", u""));
        address.set(s.address.country, say(u"IT", u"CN"));
        Record web(s.web, store->newId());
        web.set(s.web.contact, id);
        web.set(s.web.address, say(u"alpenglow.example", u"yunling.example"));
        web.set(s.web.type, u"website"_s);
        Record owner(s.user, store->newId());
        owner.set(s.user.name, say(u"Nora Whitfield", u"何诺"));
        apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(address), insertion(web), insertion(owner)}});
        const auto before = load(s.contact, id);
        Record after = *before;
        after.set(s.contact.status, u"key_account"_s);
        after.set(s.contact.rating, u"a"_s);
        after.set(s.contact.tags, zh ? QStringList{u"2026 展会"_s, u"偏好邮件"_s}
                                     : QStringList{u"Trade fair 2026"_s, u"Prefers e-mail"_s});
        after.set(s.contact.birthday, PartialDate::gregorian(1985, 9, 14));
        after.set(s.contact.owner, owner.id());
        after.set(s.contact.notes, say(u"Prefers morning calls.", u"上午联系为宜。"));
        (void)await<ChangeSet>([&](auto done) { store->save(*before, after, nullptr, done); });
        const QDateTime now = QDateTime::currentDateTime();
        const auto entry = [&](const char *type, const char *status, int days, QTime time, const QString &subject,
                               const QString &body, qint64 minutes) {
            Record a(s.activity, store->newId());
            a.set(s.activity.type, QString::fromLatin1(type));
            a.set(s.activity.status, QString::fromLatin1(status));
            a.set(s.activity.at, QDateTime(now.date().addDays(days), time));
            a.set(s.activity.subject, subject);
            a.set(s.activity.body, body);
            if (minutes)
                a.set(s.activity.minutes, minutes);
            a.set(s.activity.contact, id);
            apply({{Action::Log, u"activity"_s, 1, say(u"Call", u"电话")}, {insertion(a)}});
        };
        entry("task", "planned", 2, QTime(10, 0), say(u"Send revised quote and colour samples", u"发送修订报价和色样"),
              {}, 0);
        entry("call", "done", 0, QTime(11, 20), {},
              say(u"Confirmed the 2026 order volume: 420 units, two deliveries (March and June). Wants the revised "
                  u"quote before Thursday.",
                  u"确认 2026 年订货量 420 件，分三月、六月两批交付。希望周四前收到修订报价。"),
              14);
        entry("email", "done", -6, QTime(9, 5), say(u"Re: Delivery windows", u"回复：交货时间"),
              say(u"Thanks Nora, March works for us if the colour samples arrive by the 20th. Could you also send the "
                  u"size chart again? Our store managers asked for it.",
                  u"谢谢，三月可以，前提是色样 20 日前寄到。另外能否再发一次尺码表？"),
              0);
        entry("visit", "done", -9, QTime(14, 0), {},
              say(u"Saw the new show room. Needs racks by autumn.", u"参观了新展厅，秋季前需要展架。"), 90);
        entry("meeting", "done", -40, QTime(14, 0), say(u"Trade fair", u"展会"),
              say(u"Met at the stand.", u"在展位见面。"), 30);
        const QList<Record> usual = standardPipeline(s, [this] { return store->newId(); });
        ChangeSet deals{{Action::Create, u"opportunity"_s, 1, {}}, {}};
        for (const Record &record : usual)
            deals.changes.append(insertion(record));
        const auto deal = [&](const QString &name, int stage, qint64 minor, int days) {
            Record record(s.opportunity, store->newId());
            record.set(s.opportunity.name, name);
            record.set(s.opportunity.contact, id);
            record.set(s.opportunity.stage, usual[1 + stage].id());
            record.set(s.opportunity.amount, {minor, zh ? u"CNY"_s : u"EUR"_s});
            record.set(s.opportunity.expectedClose, now.date().addDays(days));
            deals.changes.append(insertion(record));
        };
        deal(say(u"Winter range 2026", u"2026 冬季系列"), 2, 4860000, 20);
        deal(say(u"Rental fleet pilot", u"租赁车队试点"), 1, 1280000, -3);
        deal(say(u"Summer range 2025", u"2025 夏季系列"), 4, 3900000, -200);
        apply(deals);
        Record file(s.attachment, store->newId());
        file.set(s.attachment.whole, id);
        file.set(s.attachment.name, say(u"Winter range 2026 — revision 2.pdf", u"2026 冬季系列 — 修订 2.pdf"));
        (void)await<ChangeSet>([&](auto done) { store->attach(file, QByteArray(348160, 'x'), nullptr, done); });
        return id;
    }

    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(200);
        widget.grab().save(folder + u'/' + name + suffix);
    }
};
} // namespace

TEST_CASE("pictures of the record pages", "[.][gallery]")
{
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(folder);
    for (const bool zh : {false, true}) {
        QLocale::setDefault(zh ? QLocale(QLocale::Chinese, QLocale::China)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
        Gallery g;
        g.zh = zh;
        g.folder = folder;
        theme().setLanguage(QLocale());
        const Id id = g.makeContact();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            g.suffix =
                u"-%1-%2-%3x.png"_s.arg(zh ? u"zh"_s : u"en"_s, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s)
                    .arg(qApp->devicePixelRatio());
            g.openCard(id);
            g.card->resize(872, 816);
            g.card->setPlace(7, 312);
            for (const QString &tab :
                 {u"timeline"_s, u"deals"_s, u"details"_s, u"people"_s, u"files"_s, u"notes"_s, u"history"_s}) {
                g.card->setCurrentTab(tab);
                g.grab(*g.card, u"card-"_s + tab);
            }
            g.card->facts()->setShowAll(true);
            g.card->setCurrentTab(u"timeline"_s);
            g.card->logActivity();
            QTest::keyClicks(g.card->findChild<QLineEdit *>(u"compose.next"_s), u"fri 3pm send samples"_s);
            QTest::keyClicks(g.card->findChild<QPlainTextEdit *>(u"compose.text"_s), u"Confirmed the order"_s);
            g.grab(*g.card, u"card-compose"_s);
            QTest::keyClicks(g.card->findChild<QLineEdit *>(u"compose.when"_s), u"tomorrow 15:00"_s);
            g.grab(*g.card, u"card-plan"_s);
            g.card->timeline()->composer()->clear();
            g.card->setFactsVisible(false);
            g.card->resize(600, 700);
            g.card->setCurrentTab(u"facts"_s);
            g.grab(*g.card, u"card-narrow"_s);
            g.card.reset();
            QWidget window;
            window.resize(900, 600);
            window.show();
            QuickLog *log = QuickLog::open(
                *g.store, &window, id, [](const QString &) {}, [](const Error &) {});
            QTest::qWait(300);
            QTest::keyClicks(log->findChild<QPlainTextEdit *>(), u"Asked for a quote"_s);
            g.grab(window, u"quicklog"_s);
            auto *sheet = new NewRecord(*g.store, *g.schema, {}, &window);
            sheet->open();
            QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.name"_s), zh ? u"沈嘉宁"_s : u"Elena Marchetti"_s);
            QTest::qWait(400);
            g.grab(*sheet, u"new"_s);
            HistoryDialog history(*g.store);
            history.show();
            g.grab(history, u"history"_s);
            SnapshotsDialog snapshots(*g.store);
            snapshots.show();
            g.grab(snapshots, u"snapshots"_s);
        }
        const Id gone = g.addPerson(u"Hiro Tanaka"_s, u"0301234"_s);
        (void)await<ChangeSet>([&](auto done) { g.store->remove(g.schema->contact, {gone}, nullptr, done); });
        BinPage bin(*g.store);
        bin.resize(1000, 600);
        bin.show();
        g.grab(bin, u"bin"_s);
    }
    theme().setMode(Theme::Mode::Light);
    QLocale::setDefault(QLocale::c());
}
