// SPDX-License-Identifier: GPL-3.0-or-later
// Articles and their folders in the file.
#include "core/domain/knowledge.h"
#include "core/transfer/articlefiles.h"
#include "tests/support/storefixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
struct Knowing : StoreFixture {
    const ArticleFolder &f() { return schema->articleFolder; }
    const Article &a() { return schema->article; }
    Id folder(const QString &name, Id parent = 0)
    {
        Record record(f(), store->newId());
        record.set(f().name, name);
        record.set(f().parent, parent);
        apply({{Action::Create, u"article_folder"_s, 1, name}, {insertion(record)}});
        return record.id();
    }
    Id article(const QString &title, const QString &text, Id folder = 0)
    {
        Record record(a(), store->newId());
        record.set(a().name, title);
        record.set(a().body, text);
        record.set(a().folder, folder);
        apply({{Action::Create, u"article"_s, 1, title}, {insertion(record)}});
        return record.id();
    }
    Result<ChangeSet> put(Id folder, Id parent)
    {
        return await<ChangeSet>([&](auto done) {
            store->setValues(f(), {folder}, {{&f().parent, parent}}, nullptr, done);
        });
    }
    QList<Record> folders()
    {
        return *await<QList<Record>>([&](auto done) {
            store->compute<QList<Record>>([this](Facts &file) { return file.all(f()); }, nullptr, done);
        });
    }
    QList<Id> foundBy(const QString &text, const Filter &filter = {})
    {
        Query query;
        query.entity = &a();
        query.text = text;
        query.filter = filter;
        return waitFor<Page>([&](auto done) { store->find(query, 20, nullptr, done); })->ids;
    }
};
} // namespace

TEST_CASE_METHOD(Knowing, "a folder is never put into itself or below itself")
{
    const Id devices = folder(u"Devices"_s), sensors = folder(u"Sensors"_s, devices),
             freezers = folder(u"Freezers"_s, sensors);
    for (const Id into : {devices, sensors, freezers}) {
        const Result<ChangeSet> put = this->put(devices, into);
        REQUIRE_FALSE(put.ok());
        CHECK(put.error().code == Error::Invalid);
        CHECK(put.error().text.contains(u"Devices"_s));
        CHECK_FALSE(mayStandIn(devices, into, f(), folders()));
    }
    CHECK((*load(f(), devices))[f().parent] == 0);
    REQUIRE(put(freezers, devices).ok());
    CHECK(folderPath(freezers, f(), folders()) == QStringList{u"Devices"_s, u"Freezers"_s});
    CHECK(mayStandIn(sensors, freezers, f(), folders()));
    REQUIRE(put(freezers, 0).ok());
    CHECK(folderPath(freezers, f(), folders()) == QStringList{u"Freezers"_s});
    undo();
    CHECK(folderPath(freezers, f(), folders()) == QStringList{u"Devices"_s, u"Freezers"_s});
}

TEST_CASE_METHOD(Knowing, "folders that another program put into each other are walked once")
{
    QList<Record> folders;
    for (Id id : {1, 2, 3}) {
        Record record(f(), id);
        record.set(f().name, u"F%1"_s.arg(id));
        record.set(f().parent, id % 3 + 1);
        folders.append(record);
    }
    CHECK(foldersFrom(1, f(), folders).size() == 3);
    CHECK(folderPath(1, f(), folders).size() == 3);
}

TEST_CASE_METHOD(Knowing, "articles are found by words of title and text and folder in Chinese too")
{
    const Id devices = folder(u"设备"_s), sensors = folder(u"Sensors"_s, devices);
    const Id offset =
        article(u"Offset of a freezer sensor"_s, u"## Steps\n\nOpen the *menu* and calibrate."_s, sensors);
    const Id printer = article(u"打印机无法连接"_s, u"请检查**网络**，然后重新启动。"_s, devices);
    CHECK((*load(a(), offset))[a().state] == QLatin1StringView(Article::draft)); // nothing was said
    CHECK(foundBy(u"calibr"_s) == QList<Id>{offset});
    CHECK(foundBy(u"重新启动"_s) == QList<Id>{printer});
    CHECK(foundBy(u"重新啟動"_s) == QList<Id>{printer});
    CHECK(foundBy(u"dyj"_s) == QList<Id>{printer}); // initials of its title
    CHECK(foundBy(u"设备"_s) == QList<Id>{printer});
    const Filter below = articlesFrom(devices, f(), a(), folders());
    CHECK(foundBy({}, below).size() == 2);
    CHECK(foundBy(u"calibr"_s, articlesFrom(sensors, f(), a(), folders())) == QList<Id>{offset});
}

TEST_CASE_METHOD(Knowing, "an article that helped is counted and uncounted with the step that said so")
{
    const Id id = article(u"Offset"_s, u"Calibrate."_s);
    Record service(schema->serviceRecord, store->newId());
    service.set(schema->serviceRecord.subject, u"Sensor reports an offset"_s);
    Record use(schema->articleUse, store->newId());
    use.set(schema->articleUse.record, service.id());
    use.set(schema->articleUse.article, id);
    apply({{Action::Create, u"service_record"_s, 1, {}}, {insertion(service), insertion(use)}});
    CHECK((*load(a(), id))[a().used] == 1);
    CHECK((*load(a(), id))[a().helped] == 0);
    Record helped = *load(schema->articleUse, use.id()), before = helped;
    helped.set(schema->articleUse.helped, true);
    apply({{Action::Edit, u"service_record"_s, 1, {}}, {*difference(before, helped)}});
    CHECK((*load(a(), id))[a().helped] == 1);
    undo();
    CHECK((*load(a(), id))[a().helped] == 0);
}

namespace
{
QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

TEST_CASE("files and folders get names that every system takes and that tell them apart")
{
    QSet<QString> taken;
    CHECK(safeFileName(u"Devices/Sensors: what?"_s, &taken) == u"Devices-Sensors- what");
    CHECK(safeFileName(u"devices/sensors: WHAT*"_s, &taken) == u"devices-sensors- WHAT 2"); // not told apart there
    CHECK(safeFileName(u"../../etc/passwd"_s, &taken) == u"etc-passwd");
    CHECK(safeFileName(u"CON"_s, &taken) == u"_CON");
    CHECK(safeFileName(u"nul.txt"_s, &taken) == u"_nul.txt");
    CHECK(safeFileName(u" . "_s, &taken) == u"Untitled");
    CHECK(safeFileName({}, &taken) == u"Untitled 2");
    CHECK(safeFileName(u"打印机无法连接？"_s, &taken) == u"打印机无法连接？");
    CHECK(safeFileName(u"tab\tline\nbell\a"_s, &taken) == u"tab-line-bell");
    CHECK(safeFileName(QString(500, u'漢'), &taken).toUtf8().size() <= 150);
    CHECK(safeFileName(QString(500, u'漢'), &taken).endsWith(u" 2"_s));
}

TEST_CASE_METHOD(Knowing, "articles go out as Markdown in their folders with what is kept with them")
{
    const Id devices = folder(u"Devices"_s), sensors = folder(u"Sensors: all"_s, devices);
    const Id offset =
        article(u"Offset"_s, u"See ![it](a%20photo.png) and [the sheet](<a photo.png>) and [x](b.png)."_s, sensors);
    article(u"Offset"_s, u"Another one"_s, sensors);
    article(u"Printers"_s, u"打印机"_s);
    const Record before = *load(a(), offset);
    Record after = before;
    after.set(a().state, QString::fromLatin1(Article::published));
    after.set(a().tags, {u"sensor"_s, u"“cold”"_s});
    apply({{Action::Edit, u"article"_s, 1, {}}, {*difference(before, after)}});
    Record file(schema->articleFile, store->newId());
    file.set(schema->articleFile.whole, offset);
    file.set(schema->articleFile.name, u"a photo.png"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { store->attach(file, "bytes", nullptr, done); }).ok());

    CHECK(orderedArticles(*store, *schema, {})->size() == 1); // published ones
    CHECK(orderedArticles(*store, *schema, {.folder = sensors, .drafts = true})->size() == 2);
    const QList<OrderedArticle> all = *orderedArticles(*store, *schema, {.drafts = true});
    REQUIRE(all.size() == 3);
    CHECK(all[0].article.title() == u"Printers");
    CHECK(all[1].folders == QStringList{u"Devices"_s, u"Sensors: all"_s});

    QTemporaryDir target;
    Progress progress;
    const Result<QString> out = writeArticles(*store, *schema, all, target.path(), u"Knowledge"_s, progress);
    REQUIRE(out.ok());
    CHECK(*out == target.filePath(u"Knowledge"_s));
    CHECK(readFile(*out + u"/Printers.md"_s).endsWith(u"---\n\n打印机\n"_s));
    const QString text =
        readFile(*out + u"/Devices/Sensors- all/Offset.md"_s) + readFile(*out + u"/Devices/Sensors- all/Offset 2.md"_s);
    CHECK(text.contains(u"Another one"_s));
    INFO(text);
    CHECK(text.contains(
        u"title: \"Offset\"\nstate: published\ntags: [\"sensor\",\"“cold”\"]\nfolder: \"Devices/Sensors: all\"\n"_s));
    CHECK(text.contains(u"\ncreated: 20"_s));
    const bool first = QFile::exists(*out + u"/Devices/Sensors- all/Offset.files/a photo.png"_s);
    const QString beside = first ? u"Offset.files"_s : u"Offset 2.files"_s;
    CHECK(text.contains(u"![it](<%1/a photo.png>) and [the sheet](<%1/a photo.png>) and [x](b.png)."_s.arg(beside)));
    CHECK(readFile(*out + u"/Devices/Sensors- all/"_s + beside + u"/a photo.png"_s) == u"bytes");
    // Again: beside the first one
    CHECK(*writeArticles(*store, *schema, all, target.path(), u"Knowledge"_s, progress) ==
          target.filePath(u"Knowledge 2"_s));
    // Called off: nothing is left
    progress.cancel();
    CHECK(writeArticles(*store, *schema, all, target.path(), u"Knowledge"_s, progress).error().code ==
          Error::Cancelled);
    CHECK(QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2);
    Progress other;
    CHECK_FALSE(writeArticles(*store, *schema, all, target.filePath(u"nowhere"_s), u"Knowledge"_s, other).ok());
}
