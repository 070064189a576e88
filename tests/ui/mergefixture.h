// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that are in the file twice, in the language of the window.
#pragma once

#include "tests/ui/program.h"

struct MergeProgram : Program {
    Id first = 0, second = 0;

    Id add(const Entity &entity, const std::function<void(Record *)> &fill, ChangeSet *set)
    {
        Record record(entity, store().newId());
        fill(&record);
        set->changes.append(insertion(record));
        return record.id();
    }
    void addPhone(Id contact, const QString &number, const QString &type, ChangeSet *set)
    {
        add(
            schema().phone,
            [&](Record *phone) {
                phone->set(schema().phone.contact, contact);
                phone->set(schema().phone.number, number);
                phone->set(schema().phone.type, type);
            },
            set);
    }
    void addMail(Id contact, const QString &address, ChangeSet *set)
    {
        add(
            schema().email,
            [&](Record *mail) {
                mail->set(schema().email.contact, contact);
                mail->set(schema().email.address, address);
            },
            set);
    }
    /// The same person twice, as lists bring them in: another way to write the name, another address, one number.
    void fillTwins(bool english)
    {
        using namespace Qt::StringLiterals;
        const Contact &c = schema().contact;
        ChangeSet set{{Action::Import, u"contact"_s, 2, {}}, {}};
        first = add(
            c,
            [&](Record *person) {
                person->set(c.kind, QString::fromLatin1(Contact::person));
                person->set(c.name, english ? u"Elena Marchetti"_s : u"王晓燕"_s);
                person->set(c.status, u"customer"_s);
                person->set(c.rating, u"a"_s);
                person->set(c.tags, english ? QStringList{u"Newsletter"_s} : QStringList{u"展会"_s});
                person->set(c.notes, english ? u"Prefers calls before ten."_s : u"上午十点前联系。"_s);
            },
            &set);
        second = add(
            c,
            [&](Record *person) {
                person->set(c.kind, QString::fromLatin1(Contact::person));
                person->set(c.name, english ? u"Marchetti, Elena"_s : u"Wang Xiaoyan"_s);
                person->set(c.status, u"prospect"_s);
                person->set(c.language, english ? u"Italian"_s : u"中文"_s);
                person->set(c.tags, english ? QStringList{u"Trade fair"_s} : QStringList{u"老客户"_s});
            },
            &set);
        addPhone(first, english ? u"+39 02 5550 1234"_s : u"138 0013 8000"_s, u"work"_s, &set);
        addPhone(second, english ? u"0039 02 55501234"_s : u"+86 138 0013 8000"_s, {}, &set);
        addMail(first, english ? u"elena.marchetti@nordwind.example"_s : u"wangxy@qingshan.example"_s, &set);
        addMail(second, english ? u"e.marchetti@private.example"_s : u"xiaoyan@geren.example"_s, &set);
        for (int i = 0; i < 3; ++i)
            add(
                schema().activity,
                [&](Record *call) {
                    call->set(schema().activity.type, u"call"_s);
                    call->set(schema().activity.status, QString::fromLatin1(Activity::done));
                    call->set(schema().activity.subject, english ? u"Asked for a quote"_s : u"询价"_s);
                    call->set(schema().activity.at, QDateTime::currentDateTimeUtc().addDays(-i - 1));
                    call->set(schema().activity.contact, i ? second : first);
                },
                &set);
        apply(set);
    }
    /// People who are in the file twice with one number each.
    void fillPairs(int count)
    {
        using namespace Qt::StringLiterals;
        const QStringList names{u"Jonas Lindqvist"_s, u"Nora Castellanos"_s, u"Sam Okonkwo"_s, u"陈志强"_s,
                                u"Yuki Tanabe"_s};
        ChangeSet set{{Action::Import, u"contact"_s, count, {}}, {}};
        for (int i = 0; i < count; ++i)
            for (int copy = 0; copy < 2; ++copy) {
                const Id person = add(
                    schema().contact,
                    [&](Record *record) {
                        record->set(schema().contact.kind, QString::fromLatin1(Contact::person));
                        record->set(schema().contact.name, names[i % names.size()]);
                    },
                    &set);
                addPhone(person, u"+49 711 44%1"_s.arg(71234 + i * 1111), copy ? u"mobile"_s : QString(), &set);
                if (copy)
                    addMail(person, u"person%1@nordwind.example"_s.arg(i), &set);
            }
        apply(set);
    }
    std::optional<Record> load(Id id)
    {
        std::optional<Record> found;
        bool answered = false;
        store().load(schema().contact, id, qApp, [&](const Result<std::optional<Record>> &record) {
            answered = true;
            found = *record;
        });
        REQUIRE(until([&] { return answered; }));
        return found;
    }
};
