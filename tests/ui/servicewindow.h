// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of service records in the window share: their page, its parts, records to begin with.
#pragma once

#include "tests/ui/program.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/window/servicepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>

struct ServiceWindow : Program {
    ServicePage *service = nullptr;

    ServiceWindow()
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(QStringLiteral("service"));
        service = qobject_cast<ServicePage *>(shell().currentPage());
        REQUIRE(service);
    }
    const ServiceRecord &s() { return schema().serviceRecord; }
    template <typename T>
    T *part(const char *name)
    {
        T *found = nullptr;
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
    void begin()
    {
        auto *start = part<QWidget>("service.start");
        QAbstractButton *button = nullptr;
        for (auto *each : start->findChildren<QAbstractButton *>())
            if (each->isVisible() && !each->text().isEmpty())
                button = each;
        REQUIRE(button);
        click(button);
        REQUIRE(until([&] { return !start->isVisible(); }));
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// What was written is on the card.
    void settle()
    {
        REQUIRE(until([&] { return !store().isWriting(); }));
        QTest::qWait(80);
    }
    Record shown() { return service->card().whole().record; }
    QString status() { return part<QComboBox>("service.status")->currentText(); }
    Id add(const QString &subject, const QDateTime &received)
    {
        Record record(s(), store().newId());
        record.set(s().subject, subject);
        record.set(s().receivedAt, received);
        apply({{Action::Create, QStringLiteral("service_record"), 1, subject}, {insertion(record)}});
        return record.id();
    }
    void open(Id id)
    {
        service->showRecord(id);
        REQUIRE(until([&] { return service->card().shownRecord() == id; }));
        QTest::qWait(20); // laid out
    }
};

/// Its card, with a customer to begin with.
struct ServiceCardWindow : ServiceWindow {
    Id customer = 0;

    ServiceCardWindow()
    {
        begin();
        customer = addPerson(QStringLiteral("Jonas Lindqvist"));
    }
    Id addFor(const QString &subject, const std::function<void(Record *)> &fill = {})
    {
        Record record(s(), store().newId());
        record.set(s().subject, subject);
        record.set(s().contact, customer);
        if (fill)
            fill(&record);
        apply({{Action::Create, QStringLiteral("service_record"), 1, subject}, {insertion(record)}});
        return record.id();
    }
    std::optional<Record> read(const Entity &entity, Id id)
    {
        std::optional<std::optional<Record>> found;
        store().load(entity, id, qApp, [&](const Result<std::optional<Record>> &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    ContactCard *showCustomer()
    {
        shell().showPage(QStringLiteral("customers"));
        auto *contacts = qobject_cast<ContactsPage *>(shell().currentPage());
        REQUIRE(contacts);
        contacts->showRecord(customer);
        auto *card = contacts->findChild<ContactCard *>();
        REQUIRE(until([&] { return card->shownContact() == customer; }));
        return card;
    }
    QString temporaryFile(const QString &name)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("a picture of it");
        return file.fileName();
    }
    static QStringList said(const TimelineModel &timeline)
    {
        QStringList rows;
        for (int row = 0; row < timeline.rowCount(); ++row)
            rows.append(timeline.index(row).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    static bool says(const TimelineModel &timeline, const QString &words)
    {
        return until(
            [&] {
                const QStringList rows = said(timeline);
                return std::any_of(rows.begin(), rows.end(), [&](const QString &row) { return row.contains(words); });
            },
            3000);
    }
};
