// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar page on a real file, in a week that is fixed.
#pragma once

#include "tests/support/storefixture.h"
#include "ui/plan/calendarentries.h"
#include "ui/plan/calendarpage.h"
#include "ui/plan/calendarview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

struct CalendarFixture : StoreFixture {
    const Activity &a = schema->activity;
    QWidget window;
    CalendarPage *page = nullptr;
    QStringList said;
    QList<Error> errors;
    const QDate monday{2026, 3, 23};

    CalendarFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        theme().install();
        window.resize(1100, 800);
    }
    ~CalendarFixture() { delete page; }

    template <typename Condition>
    static bool until(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    void open(CalendarSpan span = CalendarSpan::Week)
    {
        page = new CalendarPage(*store, *schema, &window);
        QObject::connect(page, &CalendarPage::performed, [this](const QString &text) { said.append(text); });
        QObject::connect(page, &CalendarPage::failed, [this](const Error &error) { errors.append(error); });
        page->setGeometry(window.rect());
        page->goTo(monday);
        page->setSpan(span);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->takeFocus();
    }
    Record planned(const QString &subject, const QDateTime &at, int minutes = 60,
                   const QString &type = QStringLiteral("visit"))
    {
        Record record(a, store->newId());
        record.set(a.type, type);
        record.set(a.status, QLatin1StringView(Activity::planned));
        record.set(a.subject, subject);
        record.set(a.at, at);
        record.set(a.minutes, minutes);
        return record;
    }
    Id add(const Record &record)
    {
        apply({{Action::Create, QStringLiteral("activity"), 1, {}}, {insertion(record)}});
        return record.id();
    }
    QDateTime at(int day, int hour, int minute = 0) const { return {monday.addDays(day), QTime(hour, minute)}; }
    CalendarView *view() { return page->view(); }
    bool shows(qsizetype count)
    {
        return until([&] { return view()->entries().size() == count; });
    }
    int indexOf(const QString &title, int nth = 0)
    {
        for (qsizetype i = 0; i < view()->entries().size(); ++i)
            if (view()->entries()[i].title == title && nth-- == 0)
                return int(i);
        return -1;
    }
    QRect rectOf(const QString &title, int nth = 0)
    {
        const int index = indexOf(title, nth);
        REQUIRE(index >= 0);
        return view()->entryRect(index);
    }
    void drag(const QPoint &from, const QPoint &to, bool release = true)
    {
        QWidget *area = view()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, from + QPoint(3, 6));
        QTest::mouseMove(area, (from + to) / 2);
        QTest::mouseMove(area, to);
        if (release)
            QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QWidget *editor()
    {
        QWidget *found = nullptr;
        const bool there = until([&] {
            const QList<QWidget *> all = window.findChildren<QWidget *>(QStringLiteral("calendar.editor"));
            for (QWidget *one : all)
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        });
        REQUIRE(there);
        return found;
    }
    bool editorGone()
    {
        return until([&] { return !window.findChild<QWidget *>(QStringLiteral("calendar.editor")); });
    }
    template <typename T>
    T *in(QWidget *whole, const char *name)
    {
        T *found = whole->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QList<Record> all()
    {
        Query query{.entity = &a, .filter = {}, .sort = &a.at};
        return *await<QList<Record>>([&](auto done) { store->records(query, nullptr, done); });
    }
};
