// SPDX-License-Identifier: GPL-3.0-or-later
// The page of customer care in the whole window, and a mail program that only listens.
#pragma once

#include "tests/ui/mailcatcher.h"
#include "tests/ui/program.h"

#include "core/domain/usualtexts.h"
#include "ui/care/caremodel.h"
#include "ui/care/carepage.h"

struct CareWindow : Program {
    MailCatcher mail;
    CarePage *care = nullptr;
    const QDate today = QDate::currentDate();

    CareWindow()
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(QStringLiteral("care"));
        care = qobject_cast<CarePage *>(shell().currentPage());
        REQUIRE(care);
    }
    template <typename T>
    T *part(const char *name)
    {
        T *found = nullptr;
        INFO(name);
        REQUIRE(until([&] {
            found = nullptr;
            for (QWidget *window : QApplication::topLevelWidgets())
                for (T *each : window->findChildren<T *>(QString::fromLatin1(name)))
                    if (each->isVisible())
                        found = each;
            return found != nullptr;
        }));
        return found;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    Id born(const QString &name, int inDays, const QString &email = {}, const std::function<void(Record *)> &with = {})
    {
        const Contact &c = schema().contact;
        Record person(c, store().newId());
        person.set(c.kind, QString::fromLatin1(Contact::person));
        person.set(c.name, name);
        const QDate day = today.addDays(inDays);
        person.set(c.birthday, PartialDate::gregorian(1980, day.month(), day.day()));
        if (with)
            with(&person);
        ChangeSet set{{Action::Create, QStringLiteral("contact"), 1, name}, {insertion(person)}};
        if (!email.isEmpty()) {
            Record part(schema().email, store().newId());
            part.set(schema().email.contact, person.id());
            part.set(schema().email.address, email);
            set.changes.append(insertion(part));
        }
        apply(set);
        return person.id();
    }
    void addTexts()
    {
        ChangeSet set{{Action::Create, QStringLiteral("text_template"), 1, {}}, {}};
        for (const Record &text : usualTexts(schema().textTemplate, [this] { return store().newId(); }))
            set.changes.append(insertion(text));
        apply(set);
    }
    CareModel &model() { return care->model(); }
    const CareEntry *entryOf(Id contact)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (const CareEntry *entry = model().entry(model().index(row)); entry && entry->contact == contact)
                return entry;
        return nullptr;
    }
    void shown(int entries)
    {
        REQUIRE(until([&] { return model().count(CareKind::Birthday) == entries; }));
    }
    void choose(Id contact)
    {
        const CareEntry *entry = entryOf(contact);
        REQUIRE(entry);
        const QModelIndex index = model().indexOf(contact, entry->key);
        care->view().scrollTo(index);
        QTest::mouseClick(care->view().viewport(), Qt::LeftButton, {}, care->view().visualRect(index).center());
        REQUIRE(care->view().chosen().size() == 1);
    }
    QList<Record> activities()
    {
        QList<Record> found;
        bool done = false;
        store().records({.entity = &schema().activity}, qApp, [&](const Result<QList<Record>> &records) {
            found = *records;
            done = true;
        });
        REQUIRE(until([&] { return done; }));
        return found;
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled() && !store().isWriting(); }));
        action("edit.undo")->trigger();
    }
};
