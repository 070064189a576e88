// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of customer care and text templates, for eyes: RAPPORT_PICTURES=folder ui_kinds "[gallery]".
#include "core/domain/care.h"
#include "core/domain/letters.h"
#include "core/domain/usualtexts.h"
#include "tests/ui/program.h"

#include "ui/care/caremodel.h"
#include "ui/care/carepage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/theme.h"
#include "ui/window/kindpage.h"

#include <QAbstractButton>
#include <QDir>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace
{
struct CareShots : Program {
    const QDate today = QDate::currentDate();

    static void grab(QWidget &widget, const QString &name, const QString &suffix)
    {
        QTest::qWait(300);
        widget.grab().save(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()) + u'/' + name + suffix);
    }
    void fill(bool english)
    {
        const Contact &c = schema().contact;
        const QStringList names =
            english ? QStringList{u"Ada Byron"_s,  u"Elena Marchetti"_s, u"Jonas Berg"_s,        u"王晓燕"_s,
                                  u"Nora Lindt"_s, u"Sam Porter"_s,      u"Alpenglow Outdoor"_s, u"Kestrel Robotics"_s}
                    : QStringList{u"王晓燕"_s, u"陈志强"_s, u"李娜"_s,     u"欧阳娜娜"_s,
                                  u"赵敏"_s,   u"周杰"_s,   u"晨光电子"_s, u"青山物流"_s};
        ChangeSet set{{Action::Create, u"contact"_s, names.size(), {}}, {}};
        const auto add = [&](const Record &record) { set.changes.append(insertion(record)); };
        for (int i = 0; i < names.size(); ++i) {
            Record contact(c, store().newId());
            const bool firm = i > 5;
            contact.set(c.kind, QString::fromLatin1(firm ? Contact::organisation : Contact::person));
            contact.set(c.name, names[i]);
            contact.set(c.status, i % 3 ? u"customer"_s : u"key_account"_s);
            contact.set(c.gender, firm ? QString() : i % 2 ? u"male"_s : u"female"_s);
            const QDate day = today.addDays(i * 2 - 2);
            if (!firm)
                contact.set(c.birthday, PartialDate::gregorian(1970 + 3 * i, day.month(), day.day()));
            if (i == 3)
                contact.set(c.consent, QString::fromLatin1(Contact::refused));
            add(contact);
            if (!firm) {
                Record mail(schema().email, store().newId());
                mail.set(schema().email.contact, contact.id());
                mail.set(schema().email.address, u"person%1@example.com"_s.arg(i));
                add(mail);
            } else {
                Record device(schema().device, store().newId());
                device.set(schema().device.name, english ? u"Cold-chain sensor X-200"_s : u"冷链传感器 X-200"_s);
                device.set(schema().device.contact, contact.id());
                device.set(schema().device.warrantyUntil, today.addDays(i));
                add(device);
                Record founded(schema().occasion, store().newId());
                founded.set(schema().occasion.contact, contact.id());
                founded.set(schema().occasion.type, u"founding"_s);
                founded.set(schema().occasion.date, PartialDate::gregorian(2006, day.month(), day.day()));
                add(founded);
            }
            if (i == 2)
                add(answered(contact, day));
        }
        for (const Record &text : usualTexts(schema().textTemplate, [this] { return store().newId(); }))
            add(text);
        apply(set);
    }
    Record answered(const Record &contact, QDate day)
    {
        CareEntry entry;
        entry.contact = contact.id();
        entry.key = u"birthday "_s + day.toString(Qt::ISODate);
        Record record = letterActivity(schema(), {.entry = entry}, u"email"_s, u"Happy birthday"_s, {},
                                       QDateTime::currentDateTimeUtc());
        record.setId(store().newId());
        return record;
    }
    void grabCare(const QString &suffix)
    {
        shell().showPage(u"care"_s);
        auto *care = qobject_cast<CarePage *>(shell().currentPage());
        REQUIRE(until([&] { return care->model().rowCount() > 8; }));
        care->view().setFocus();
        care->view().setCurrentIndex(care->model().index(3));
        grab(shell(), u"care"_s, suffix);
        care->view().selectAll();
        shell().findChild<QAbstractButton *>(u"care.write"_s)->click();
        QWidget *sheet = nullptr;
        REQUIRE(until([&] {
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->objectName() == "letter"_L1 && window->isVisible())
                    sheet = window;
            return sheet && !sheet->findChild<QPlainTextEdit *>()->toPlainText().isEmpty();
        }));
        grab(*sheet, u"care-letter"_s, suffix);
        sheet->close();
        shell().findChild<QAbstractButton *>(u"care.settings"_s)->click();
        QWidget *options = nullptr;
        REQUIRE(until([&] {
            for (QWidget *window : QApplication::topLevelWidgets())
                for (QWidget *each : window->findChildren<QWidget *>(u"care.options"_s))
                    options = each;
            return options && options->isVisible();
        }));
        grab(*options, u"care-options"_s, suffix);
        options->hide();
    }
    void grabTexts(const QString &suffix)
    {
        shell().showPage(u"texts"_s);
        auto *page = qobject_cast<KindPage *>(shell().currentPage());
        REQUIRE(until([&] { return page->list().model()->isComplete() && page->list().model()->count() > 3; }));
        page->showRecord(page->list().model()->idAt(2));
        REQUIRE(until([&] { return page->card().shownRecord() != 0; }));
        grab(shell(), u"texts"_s, suffix);
    }
};
} // namespace

TEST_CASE("pictures of customer care and text templates", "[.][gallery]")
{
    QDir().mkpath(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()));
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        CareShots g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        g.shell().resize(1440, 900);
        g.shell().show();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            const QString suffix = u"-%1-%2.png"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            if (mode == Theme::Mode::Light) {
                g.shell().showPage(u"care"_s);
                CareShots::grab(g.shell(), u"care-empty"_s, suffix);
                g.fill(code == u"en"_s);
            }
            g.grabCare(suffix);
            g.grabTexts(suffix);
        }
    }
}
