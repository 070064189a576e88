// SPDX-License-Identifier: GPL-3.0-or-later
// A list page on a file with some hundred contacts, driven by real events. Names are made up from small lists by a
// fixed rule, so every run has the same people.
#pragma once

#include "core/models/recordmodel.h"
#include "tests/support/storefixture.h"
#include "ui/records/listpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

struct ListFixture : StoreFixture {
    std::unique_ptr<ListPage> page;
    QList<Id> people, companies;
    bool chinese = false;

    ListFixture()
    {
        static bool installed = false;
        if (!std::exchange(installed, true))
            theme().install();
        QSettings().clear();
    }

    void addOwners()
    {
        ChangeSet set{{Action::Create, u"user"_s, 2, {}}, {}};
        for (const QString &name : {u"Nora Whitfield"_s, u"Marek Novak"_s}) {
            Record user(schema->user, store->newId());
            user.set(schema->user.name, name);
            set.changes.append(insertion(user));
        }
        apply(set);
    }

    void addContacts(int count)
    {
        const QStringList given =
            chinese ? QStringList{u"嘉宁"_s, u"志远"_s, u"若曦"_s, u"立群"_s, u"美玲"_s, u"建国"_s, u"敏"_s}
                    : QStringList{u"Elena"_s,  u"Jonas"_s,  u"Priya"_s,  u"Thomas"_s, u"Mei-Ling"_s,
                                  u"Carlos"_s, u"Sophie"_s, u"Daniel"_s, u"Amara"_s,  u"Hiro"_s};
        const QStringList family =
            chinese ? QStringList{u"沈"_s, u"林"_s, u"欧阳"_s, u"陈"_s, u"周"_s, u"王"_s, u"赵"_s, u"李"_s}
                    : QStringList{u"Marchetti"_s, u"Lindqvist"_s, u"Raman"_s,  u"Okafor"_s, u"Zhou"_s,   u"Benítez"_s,
                                  u"Keller"_s,    u"Weiss"_s,     u"Diallo"_s, u"Tanaka"_s, u"Solberg"_s};
        const QStringList firms =
            chinese
                ? QStringList{u"杭州云岭户外用品有限公司"_s, u"宁波北风物流"_s, u"藏红花数据科技"_s, u"海港医疗集团"_s}
                : QStringList{u"Alpenglow Outdoor"_s, u"Nordwind Logistics"_s, u"Saffron Analytics"_s,
                              u"Harbour Clinic Group"_s, u"Keller & Partner Architects and Engineers"_s};
        const QStringList states{u"key_account"_s, u"customer"_s, u"prospect"_s,
                                 u"customer"_s,    u"at_risk"_s,  u"dormant"_s};
        const QStringList roles{u"Head of Procurement"_s, u"Warehouse lead"_s, u"Accounting"_s};
        ChangeSet set{{Action::Create, u"contact"_s, count, {}}, {}};
        const CrmSchema &s = *schema;
        for (const QString &name : firms) {
            Record firm(s.contact, store->newId());
            firm.set(s.contact.kind, u"organisation"_s);
            firm.set(s.contact.name, name);
            firm.set(s.contact.status, u"customer"_s);
            set.changes.append(insertion(firm));
            companies.append(firm.id());
        }
        const QDateTime now = QDateTime::currentDateTime();
        for (int i = 0; i < count; ++i) {
            Record person(s.contact, store->newId());
            const QString first = given[i % given.size()], last = family[(i * 7 + i / 10) % family.size()];
            person.set(s.contact.kind, u"person"_s);
            person.set(s.contact.name, chinese ? last + first : first + u' ' + last);
            person.set(s.contact.status, states[i % states.size()]);
            if (i % 3 == 0)
                person.set(s.contact.tags, QStringList{u"Trade fair 2026"_s});
            if (i % 4 == 0)
                person.set(s.contact.tags, QStringList{u"Trade fair 2026"_s, u"Prefers e-mail"_s, u"Newsletter"_s});
            set.changes.append(insertion(person));
            people.append(person.id());
            Record place(s.affiliation, store->newId());
            place.set(s.affiliation.person, person.id());
            place.set(s.affiliation.organisation, companies[i % companies.size()]);
            place.set(s.affiliation.role, roles[i % roles.size()]);
            set.changes.append(insertion(place));
            Record phone(s.phone, store->newId());
            phone.set(s.phone.contact, person.id());
            phone.set(s.phone.number, u"+39 0471 55%1"_s.arg(i, 4, 10, QChar(u'0')));
            set.changes.append(insertion(phone));
            if (i % 2 == 0) {
                Record done(s.activity, store->newId());
                done.set(s.activity.type, u"call"_s);
                done.set(s.activity.status, u"done"_s);
                done.set(s.activity.at, now.addSecs(-3600 * 5 * (i + 1)));
                done.set(s.activity.contact, person.id());
                set.changes.append(insertion(done));
            }
        }
        apply(set);
    }

    ListSpec spec() const
    {
        ListSpec spec = ListSpec::of(schema->contact);
        spec.searchHint = u"Search name, company, phone, tag"_s;
        spec.found = {&schema->phone.number, &schema->email.address};
        spec.sort = &schema->contact.lastActivity;
        spec.order = Qt::DescendingOrder;
        spec.quick = {
            {u"key"_s,
             u"Key accounts"_s,
             Filter::condition(schema->contact.status, Filter::Equal, u"key_account"_s),
             {},
             true},
            {u"risk"_s, u"At risk"_s, Filter::condition(schema->contact.status, Filter::Equal, u"at_risk"_s), {}, true},
            {u"lost"_s, u"Lost"_s, Filter::condition(schema->contact.status, Filter::Equal, u"lost"_s),
             u"Nobody is lost"_s, true}};
        spec.canImport = true;
        return spec;
    }

    void show(QSize size = {324, 720})
    {
        page = std::make_unique<ListPage>(*store, spec());
        page->resize(size);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get(), 20000));
        settle();
    }
    /// Until the question that is out has been answered and the page has taken it in.
    void settle()
    {
        QTest::qWait(130);
        REQUIRE(QTest::qWaitFor([this] { return page->model()->wasAnswered() && page->model()->isComplete(); }, 20000));
        QTest::qWait(60);
    }
    template <typename T>
    T *child(const char *name)
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void type(QWidget *widget, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, c, Qt::NoModifier);
    }
    QAbstractItemView *view() { return page->view(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, int column = 0)
    {
        const QRect rect = view()->visualRect(page->model()->index(row, column));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, rect.center());
        QTest::qWait(20);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), Qt::Key(key), modifiers);
        QTest::qWait(20);
    }
    /// Of a menu, by its object name or its text; null when there is none.
    static QAction *actionNamed(const QMenu *menu, const QString &name)
    {
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->objectName() == name || action->text() == name;
        });
        return found == actions.end() ? nullptr : *found;
    }
    QString status(Id id) { return load(schema->contact, id)->value(schema->contact.status).toString(); }
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 20000); }
};
