// SPDX-License-Identifier: GPL-3.0-or-later
// The page of service figures in the whole window: its numbers, each mark opens its records by mouse and by keys, it
// follows the file, and is written as a list and as a document. Pictures: RAPPORT_PICTURES=folder ui_kinds
// "[gallery]".
#include "core/domain/servicerecords.h"
#include "tests/ui/program.h"
#include "ui/analysis/barchart.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/figurestable.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"
#include "ui/window/servicefigurespage.h"
#include "ui/window/servicepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
const QString page = u"serviceFigures"_s;

struct ServiceFiguresWindow : Program {
    QList<Record> process;
    QList<Id> people, customers;

    const ServiceRecord &s() { return schema().serviceRecord; }
    ServicePage *service() { return qobject_cast<ServicePage *>(shell().page(u"service"_s)); }
    ServiceFiguresPage *figures() { return qobject_cast<ServiceFiguresPage *>(shell().page(page)); }
    template <typename T>
    T *part(const char *name)
    {
        T *found = figures()->findChild<T *>(QLatin1StringView(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    Id status(const char *type)
    {
        for (const Record &record : process)
            if (&record.entity() == &static_cast<const Entity &>(schema().serviceStatus) &&
                record[schema().serviceStatus.type] == QLatin1StringView(type))
                return record.id();
        return 0;
    }
    void begin(const QStringList &names, const QStringList &companies)
    {
        process = standardServiceProcess(schema(), [this] { return store().newId(); });
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process)
            set.changes.append(insertion(record));
        for (const QString &name : names) {
            Record user(schema().user, store().newId());
            user.set(schema().user.name, name);
            people.append(user.id());
            set.changes.append(insertion(user));
        }
        for (const QString &name : companies) {
            Record company(schema().contact, store().newId());
            company.set(schema().contact.kind, u"organisation"_s);
            company.set(schema().contact.name, name);
            customers.append(company.id());
            set.changes.append(insertion(company));
        }
        apply(set);
    }
    /// Received so many days ago, answered after so many hours, resolved unless `days` is negative.
    Record one(int daysAgo, int owner, int customer, const QString &cause, double answered, double days)
    {
        Record record(s(), store().newId());
        record.set(s().subject, u"Freezer sensor reports an offset"_s);
        record.set(s().kind, cause.isEmpty() ? u"inquiry"_s : u"complaint"_s);
        record.set(s().priority, u"normal"_s);
        record.set(s().owner, people[owner]);
        record.set(s().contact, customers[customer]);
        if (!cause.isEmpty())
            record.set(s().cause, cause);
        const QDateTime received = QDateTime::currentDateTime().addDays(-daysAgo).addSecs(-3600);
        record.set(s().receivedAt, received);
        if (answered > 0)
            record.set(s().answeredAt, received.addSecs(qint64(answered * 3600)));
        if (days >= 0) {
            record.set(s().status, status("resolved"));
            record.set(s().resolvedAt, received.addSecs(qint64(days * 86400)));
        }
        return record;
    }
    void write(const QList<Record> &records)
    {
        ChangeSet set{{Action::Create, u"service_record"_s, int(records.size()), {}}, {}};
        for (const Record &record : records)
            set.changes.append(insertion(record));
        apply(set);
    }
    void rate(Record *record, int rating, int recommend)
    {
        record->set(s().rating, qint64(rating));
        record->set(s().recommend, qint64(recommend));
    }
    void choose(const char *box, const QString &text, const QVariant &data = {})
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(data.isValid() ? combo->findData(data) : combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void open()
    {
        shell().resize(1440, 1900); // all of it is seen
        shell().show();
        shell().showPage(page);
        choose("serviceFigures.period", {}, u"all"_s);
    }
    QString number(const char *card) { return part<KpiCard>(card)->value(); }
    /// The service page came and lists so many; back to the figures.
    void opens(qsizetype count)
    {
        REQUIRE(until([&] { return shell().currentPageId() == u"service"_s && service()->listed() == count; }));
        shell().showPage(page);
    }
    void enter(const char *name, int row, int column)
    {
        auto *table = part<FiguresTable>(name);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
    }
    void fill()
    {
        begin({u"Nora"_s, u"Marek"_s}, {u"Nordwind Logistics"_s, u"Brightline Dental"_s});
        QList<Record> records{one(40, 0, 0, u"product"_s, 2, 2), one(35, 0, 0, u"product"_s, 4, 3),
                              one(30, 1, 0, u"delivery"_s, 6, 10), one(12, 1, 1, {}, 0, -1),
                              one(1, 1, 0, u"product"_s, 8, -1)};
        rate(&records[0], 5, 10);
        rate(&records[1], 4, 8);
        rate(&records[2], 2, 3);
        write(records);
    }
};
} // namespace

TEST_CASE_METHOD(ServiceFiguresWindow, "each figure of service opens its records by mouse and by keys")
{
    fill();
    open();
    REQUIRE(until([&] { return number("service.kpi.received") == u"5"_s; }));
    CHECK(number("service.kpi.answer") == u"5.0 h"_s); // of 2, 4, 6 and 8
    CHECK(number("service.kpi.resolution") == u"3 days"_s);
    CHECK(number("service.kpi.backlog") == u"2"_s);
    CHECK(number("service.kpi.rating").startsWith(u"3.7"_s));
    CHECK(number("service.kpi.recommend") == u"0"_s); // one promoter, one detractor

    QTest::mouseClick(part<KpiCard>("service.kpi.received"), Qt::LeftButton);
    opens(5);
    part<KpiCard>("service.kpi.backlog")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(part<KpiCard>("service.kpi.backlog"), Qt::Key_Return);
    opens(2);
    QTest::mouseClick(part<KpiCard>("service.kpi.recommend"), Qt::LeftButton);
    opens(3);

    auto *causes = part<BarChart>("service.causes");
    REQUIRE(causes->bars().size() == 2);
    CHECK(causes->bars()[0].count == 3);
    CHECK(causes->bars()[0].cumulative == Approx(.75));
    QTest::mouseClick(causes, Qt::LeftButton, {}, causes->barRect(0).center().toPoint());
    opens(3);
    causes->setFocus(Qt::TabFocusReason);
    QTest::keyClick(causes, Qt::Key_End);
    QTest::keyClick(causes, Qt::Key_Return);
    opens(1);

    auto *backlog = part<BarChart>("service.backlog");
    REQUIRE(backlog->bars().size() == 5);
    CHECK(backlog->bars()[2].count == 1); // 8 to 30 days
    QTest::mouseClick(backlog, Qt::LeftButton, {}, backlog->barRect(2).center().toPoint());
    opens(1);

    auto *months = part<MonthChart>("service.months");
    qint64 received = 0, resolved = 0;
    int last = -1;
    for (int month = 0; month < months->months().size(); ++month) {
        received += months->months()[month].first;
        resolved += months->months()[month].second;
        if (months->months()[month].second > 0)
            last = month;
    }
    CHECK((received == 5 && resolved == 3));
    REQUIRE(last >= 0);
    QTest::mouseClick(months, Qt::LeftButton, {}, months->barRect(last, true).center().toPoint());
    opens(months->months()[last].second);
    months->setFocus(Qt::TabFocusReason);
    QTest::keyClick(months, Qt::Key_Home);
    QTest::keyClick(months, Qt::Key_Return);
    opens(std::find_if(months->months().begin(), months->months().end(), [](const MonthChart::Month &month) {
              return month.first > 0;
          })->first);

    auto *trouble = part<FiguresTable>("serviceFigures.trouble");
    REQUIRE(trouble->model()->rowCount() == 2);
    CHECK(trouble->model()->index(0, 0).data().toString() == u"Nordwind Logistics"_s);
    enter("serviceFigures.trouble", 0, 1);
    opens(4);
    const QPoint cell = trouble->visualRect(trouble->model()->index(1, 3)).center(); // open
    QTest::mouseClick(trouble->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(trouble->viewport(), Qt::LeftButton, {}, cell);
    opens(1);
}

TEST_CASE_METHOD(ServiceFiguresWindow, "service is compared by whatever stands on its records and each row opens them")
{
    fill();
    open();
    auto *table = part<FiguresTable>("serviceFigures.compared");
    const auto first = [&](const QString &name, int rows) {
        return until([&] {
            return table->model()->rowCount() == rows && table->model()->index(0, 0).data().toString() == name;
        });
    };
    REQUIRE(first(u"Marek"_s, 2));
    enter("serviceFigures.compared", 0, 0);
    opens(3);
    enter("serviceFigures.compared", 0, 8); // open
    opens(2);
    enter("serviceFigures.satisfaction", 1, 3); // Nora’s satisfied ones
    opens(2);
    auto *satisfaction = part<FiguresTable>("serviceFigures.satisfaction");
    const QAbstractItemModel *model = satisfaction->model();
    REQUIRE(model->columnCount() == 9); // what to train stands beside each person
    CHECK(model->index(0, 8).data().toString().contains(u"too few to say"_s));

    choose("serviceFigures.group", s().kind.label());
    REQUIRE(first(s().kind.choiceLabel(u"complaint"_s), 2));
    CHECK(model->columnCount() == 8);
    enter("serviceFigures.compared", 1, 1);
    opens(1);
    choose("serviceFigures.group", s().product.label());
    REQUIRE(first(u"None"_s, 1));
    enter("serviceFigures.compared", 0, 0);
    opens(5);
    choose("serviceFigures.group", u"Month"_s);
    REQUIRE(until([&] { return table->model()->index(0, 0).data().toString().contains(u"20"_s); }));
    const int rows = table->model()->rowCount();
    enter("serviceFigures.compared", rows - 1, 1);
    opens(table->model()->index(rows - 1, 1).data().toInt());
}

TEST_CASE_METHOD(ServiceFiguresWindow, "who is behind the team is told what to train beside the own figures")
{
    begin({u"Nora"_s, u"Marek"_s}, {u"Nordwind Logistics"_s});
    QList<Record> records;
    for (int i = 0; i < 25; ++i) {
        records.append(one(20, 0, 0, {}, 2, 1));
        records.append(one(20, 1, 0, {}, 9, 1));
        rate(&records[records.size() - 1], 4, 9);
        rate(&records[records.size() - 2], 4, 9);
    }
    write(records);
    open();
    const QAbstractItemModel *model = part<FiguresTable>("serviceFigures.satisfaction")->model();
    REQUIRE(until([&] { return model->rowCount() == 2 && model->columnCount() == 9; }));
    QHash<QString, QString> told;
    for (int row = 0; row < 2; ++row)
        told[model->index(row, 0).data().toString()] = model->index(row, 8).data().toString();
    CHECK(told[u"Marek"_s].contains(u"First answer 9.0 h (team 5.5 h)"_s));
    CHECK(told[u"Nora"_s] == u"Not behind the team in anything"_s);
}

TEST_CASE_METHOD(ServiceFiguresWindow, "without service records the page of their figures says where they begin")
{
    open();
    EmptyState *nothing = nullptr;
    REQUIRE(until([&] { return (nothing = figures()->findChild<EmptyState *>()) && nothing->isVisible(); }));
    CHECK_FALSE(figures()->canExport());
    QAbstractButton *go = nothing->findChild<QAbstractButton *>();
    REQUIRE(go);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(shell().currentPageId() == u"service"_s);
    begin({u"Nora"_s}, {u"Nordwind Logistics"_s});
    shell().showPage(page);
    write({one(1, 0, 0, {}, 1, -1)});
    CHECK(until([&] { return !nothing->isVisible() && number("service.kpi.received") == u"1"_s; }));
    write({one(2, 0, 0, {}, 1, -1)}); // it follows the file
    CHECK(until([&] { return number("service.kpi.received") == u"2"_s; }));
}

TEST_CASE_METHOD(ServiceFiguresWindow, "service figures are written as a list and as a document")
{
    fill();
    open();
    REQUIRE(until([&] { return figures()->canExport(); }));
    CHECK(action("figures.pdf")->isEnabled());
    const QString path = folder.filePath(u"figures.csv"_s);
    CHECK(figures()->writeList(path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();
    CHECK(list.contains("Nordwind Logistics,4,"));
    CHECK(list.contains("Product,3,75.00,75.00"));
    CHECK(list.contains("Nora,2,3.000,3.800,"));
    const QString document = folder.filePath(u"figures.pdf"_s);
    CHECK(figures()->writePaper(document).isEmpty());
    CHECK(QFile(document).size() > 5000);
}

TEST_CASE("pictures of service figures", "[.][gallery]")
{
    const QString pictures = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(pictures);
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        ServiceFiguresWindow g;
        const bool english = code == u"en"_s;
        if (!english) {
            const QPointer<MainWindow> before = g.app->window();
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        g.begin(english ? QStringList{u"Nora Whitfield"_s, u"Marek Novak"_s, u"Jonas Lindqvist"_s, u"Ines Prado"_s}
                        : QStringList{u"王晓梅"_s, u"李志强"_s, u"陈思远"_s, u"赵敏"_s},
                english ? QStringList{u"Nordwind Logistics"_s, u"Brightline Dental"_s, u"Harbour Clinic Group"_s,
                                      u"Cobre Sur Mining"_s, u"Jade River Foods"_s, u"Alpenglow Outdoor"_s}
                        : QStringList{u"北风物流"_s, u"明线口腔"_s, u"海港医疗集团"_s, u"南铜矿业"_s, u"玉河食品"_s,
                                      u"高山户外"_s});
        QRandomGenerator random(5);
        const QStringList causes{u"product"_s, u"product"_s,      u"product"_s, u"delivery"_s, u"delivery"_s,
                                 u"wear"_s,    u"installation"_s, u"billing"_s, u"handling"_s, QString()};
        QList<Record> records;
        for (int i = 0; i < 320; ++i) {
            const int owner = std::min(3, random.bounded(5));
            Record record =
                g.one(random.bounded(random.bounded(360) + 1), owner, random.bounded(random.bounded(6) + 1),
                      causes[random.bounded(int(causes.size()))], .3 + random.bounded(4000) / 1000. * (owner + 1),
                      random.bounded(5) ? random.bounded(90) / 10. : -1);
            if (random.bounded(2))
                g.rate(&record, std::min(5, 2 + random.bounded(owner == 2 ? 3 : 4)), 3 + random.bounded(8));
            if (random.bounded(6) == 0)
                record.set(g.s().reopened, qint64(1));
            if (random.bounded(9) < owner)
                record.set(g.s().answerBreachedAt, record[g.s().receivedAt].addSecs(7200));
            records.append(record);
        }
        g.shell().resize(1440, 1000);
        g.shell().show();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            const QString suffix = u"-%1-%2.png"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            const auto grab = [&](const QString &name) {
                QTest::qWait(300);
                g.shell().grab().save(pictures + u'/' + name + suffix);
            };
            g.shell().showPage(page);
            if (mode == Theme::Mode::Light) {
                grab(u"service-figures-empty"_s);
                g.write(records);
            }
            g.choose("serviceFigures.period", {}, u"this-year"_s);
            REQUIRE(g.until([&] { return !g.number("service.kpi.received").isEmpty() && g.figures()->canExport(); }));
            g.shell().resize(1440, 1000);
            grab(u"service-figures"_s);
            g.shell().resize(1440, 1640);
            grab(u"service-figures-whole"_s);
            g.shell().resize(1180, 1640);
            grab(u"service-figures-narrow"_s);
            const FiguresPaper paper = g.figures()->paper();
            const QSizeF size(760, 1070);
            for (int sheet = 0; sheet < paper.pageCount(size); ++sheet) {
                QImage image((size * 1.4).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.scale(1.4, 1.4);
                paper.paintPage(painter, sheet, size);
                painter.end();
                image.save(pictures + u"/service-figures-paper"_s + QString::number(sheet + 1) + suffix);
            }
        }
    }
    theme().setMode(Theme::Mode::Light);
}
