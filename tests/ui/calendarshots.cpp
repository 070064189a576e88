// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the calendar, for eyes: RAPPORT_PICTURES=folder ui_plan "[gallery]".
#include "tests/ui/calendarfixture.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace
{
struct Shots : CalendarFixture {
    bool zh = false;
    QString suffix;
    QDate week = QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek());

    QString say(const char16_t *en, const char16_t *cn) const { return QString::fromUtf16(zh ? cn : en); }
    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(200);
        widget.grab().save(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()) + u'/' + name + suffix);
    }
    Record entry(const QString &text, int day, int hour, int minute, int minutes, const char *type, Id whom = 0)
    {
        Record record =
            planned(text, QDateTime(week.addDays(day), QTime(hour, minute)), minutes, QString::fromLatin1(type));
        record.set(a.contact, whom);
        if (whom == 0)
            record.setValue(a.contact, {});
        return record;
    }
    void fill()
    {
        const Id elena = addPerson(say(u"Elena Marchetti", u"沈嘉宁")), tom = addPerson(say(u"Tom Okafor", u"何诺"));
        add(entry(say(u"Harvest plan", u"收成计划"), 0, 9, 0, 90, "meeting", elena));
        add(entry(say(u"Price list", u"报价单"), 0, 9, 30, 45, "call", tom));
        add(entry(say(u"Samples", u"样品"), 0, 10, 15, 30, "task", elena));
        Record done = entry(say(u"Delivery windows", u"交货时间"), 1, 11, 0, 30, "email", tom);
        done.set(a.status, QLatin1StringView(Activity::done));
        add(done);
        Record visit = entry(say(u"Site visit", u"现场拜访"), 2, 14, 0, 120, "visit", elena);
        visit.set(a.place, say(u"Hall 3, Lyon", u"杭州 3 号厅"));
        add(visit);
        Record fair = entry(say(u"Trade fair", u"展会"), 3, 0, 0, 3 * 1440, "meeting", tom);
        fair.set(a.allDay, true);
        add(fair);
        Record daily = entry(say(u"Team round", u"晨会"), 0, 8, 30, 15, "meeting");
        daily.set(a.recurrence, u"RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s);
        add(daily);
        for (int i = 0; i < 6; ++i)
            add(entry(say(u"Call back", u"回电"), 8, 9 + i, 0, 30, "call", tom));
    }
};
} // namespace

TEST_CASE("pictures of the calendar", "[.][gallery]")
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
        g.fill();
        g.open();
        g.page->goTo(QDate::currentDate());
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            g.suffix = u"-%1-%2.png"_s.arg(zh ? u"zh"_s : u"en"_s, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            for (const auto &[span, name] :
                 {std::pair(CalendarSpan::Week, u"week"_s), std::pair(CalendarSpan::Day, u"day"_s),
                  std::pair(CalendarSpan::Month, u"month"_s), std::pair(CalendarSpan::Agenda, u"agenda"_s)}) {
                g.page->setSpan(span);
                g.page->goTo(span == CalendarSpan::Agenda ? g.week : QDate::currentDate());
                QTest::qWait(200);
                if (span == CalendarSpan::Week && !g.view()->entries().isEmpty())
                    g.view()->select(g.view()->entries()[2].id, {});
                g.grab(g.window, u"calendar-"_s + name);
            }
            g.page->setSpan(CalendarSpan::Week);
            QTest::qWait(300);
            const int round = g.indexOf(g.say(u"Team round", u"晨会"));
            const CalendarEntry entry = g.view()->entries().value(round);
            g.view()->select(entry.id, entry.at);
            g.page->openSelected();
            QWidget *form = g.editor();
            if (auto *scope = form->findChild<QWidget *>(u"calendar.editor.scope"_s))
                QMetaObject::invokeMethod(scope, "currentChanged", Q_ARG(QString, u"one"_s));
            g.grab(*form, u"calendar-editor-one"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            g.editorGone();
            const CalendarEntry visit = g.view()->entries().value(g.indexOf(g.say(u"Harvest plan", u"收成计划")));
            g.view()->select(visit.id, visit.at);
            g.page->openSelected();
            auto *who = g.editor()->findChild<QLineEdit *>(u"participants.add"_s);
            who->setFocus();
            QTest::keyClicks(who, u"Dana Okoro"_s);
            QTest::keyClick(who, Qt::Key_Return);
            QTest::keyClicks(who, u"Bo Dahl"_s);
            QTest::keyClick(who, Qt::Key_Return);
            g.grab(*g.editor(), u"calendar-editor"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            g.editorGone();
            g.page->create();
            g.grab(*g.editor(), u"calendar-new"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            g.editorGone();
            const QPoint from = g.rectOf(g.say(u"Site visit", u"现场拜访")).center();
            g.drag(from, from + QPoint(140, 60));
            QTest::qWait(300);
            g.grab(g.window, u"calendar-moved"_s);
            g.undo();
        }
        QCoreApplication::removeTranslator(&words);
    }
    theme().setMode(Theme::Mode::Light);
    QLocale::setDefault(QLocale::c());
}
