// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as documents: shown without harm, on paper, in files, found by their words; pictures of their page.
#include "tests/ui/knowledgefixture.h"

TEST_CASE("an article opens no other addresses than those of browser and mail and fetches nothing")
{
    theme().install();
    CHECK(ArticleDocument::mayOpen(QUrl(u"https://example.com/a"_s)));
    CHECK(ArticleDocument::mayOpen(QUrl(u"HTTP://example.com"_s)));
    CHECK(ArticleDocument::mayOpen(QUrl(u"mailto:a@example.com"_s)));
    for (const QString &url : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://example.com"_s, u"data:,x"_s,
                               u"vscode://x"_s, u"relative.html"_s, u""_s, u"smb://host/share"_s})
        CHECK_FALSE(ArticleDocument::mayOpen(QUrl(url)));
    ArticleView view;
    QTemporaryDir folder;
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(Qt::darkCyan);
    REQUIRE(red.save(folder.filePath(u"secret.png"_s)));
    const QString elsewhere = QUrl::fromLocalFile(folder.filePath(u"secret.png"_s)).toString();
    view.setPictures({{u"kept.png"_s, red}});
    view.setArticle(
        u"![a photo](kept.png) ![of theirs](https://example.com/x.png) ![local](%1) <b>no tag</b>"_s.arg(elsewhere));
    int pictures = 0;
    for (auto it = view.document()->begin().begin(); !it.atEnd(); ++it)
        pictures += it.fragment().charFormat().isImageFormat();
    CHECK(pictures == 1);
    CHECK(view.toPlainText().contains(u"of theirs"_s));
    CHECK(view.toPlainText().contains(u"local"_s));
    CHECK(view.toPlainText().contains(u"<b>no tag</b>"_s)); // shown as it was written
    QStringList links;
    QObject::connect(&view, &ArticleView::linkOpened, [&](const QUrl &url) { links.append(url.toString()); });
    for (const QString &url : {u"file:///etc/passwd"_s, u"https://example.com/x.png"_s, u"javascript:alert(1)"_s})
        Q_EMIT view.anchorClicked(QUrl(url));
    CHECK(links == QStringList{u"https://example.com/x.png"_s});
}

TEST_CASE("any text is shown without harm")
{
    theme().install();
    std::mt19937 random(11);
    const QStringList pieces{u"#"_s,      u"## "_s,       u"- "_s,          u"  - "_s, u"1. "_s,
                             u"> "_s,     u"```"_s,       u"`"_s,           u"**"_s,   u"*"_s,
                             u"_"_s,      u"~~"_s,        u"["_s,           u"]("_s,   u")"_s,
                             u"!["_s,     u"|"_s,         u"|---|"_s,       u"\n"_s,   u"\n\n"_s,
                             u"    "_s,   u"\t"_s,        u"<b>"_s,         u"</b>"_s, u"<!--"_s,
                             u"&amp;"_s,  u"&#x1F600;"_s, u"- [x] "_s,      u"---"_s,  u"http://x"_s,
                             u"\\"_s,     u"中文"_s,      u"é"_s,           u"😀"_s,    u"\u202E"_s,
                             u"\u0000"_s, u"word "_s,     u"<img src=x>"_s, u"\r\n"_s, u"|a|b|\n|-|-|\n|1|2|\n"_s};
    ArticleView view;
    view.resize(300, 200);
    for (int round = 0; round < 400; ++round) {
        QString text;
        const int length = 1 + int(random() % 60);
        for (int i = 0; i < length; ++i) {
            text += pieces[qsizetype(random() % size_t(pieces.size()))];
            if (random() % 10 == 0)
                text += QChar(char16_t(random() % 0xFFFF));
        }
        view.setArticle(text);
        view.grab();
        CHECK(view.document()->blockCount() > 0);
    }
    view.setArticle(QString(ArticleDocument::mostFormatted + 1, u'#')); // as it was written
    CHECK(view.toPlainText().size() == ArticleDocument::mostFormatted + 1);
}

TEST_CASE_METHOD(KnowledgeWindow, "a folder goes out as a PDF and as Markdown and called off it leaves nothing")
{
    const Id devices = addFolder(u"Devices"_s), sensors = addFolder(u"传感器"_s, devices);
    addArticle(u"Offset & *stars*"_s, u"## Steps\n\n1. one\n2. two\n\n```\ncode\n```\n\n|a|b|\n|-|-|\n|1|2|"_s, sensors,
               Article::published);
    addArticle(u"打印机无法连接"_s, u"请检查**网络**。\n\n"_s.repeated(200), devices, Article::published);
    addArticle(u"Draft"_s, u"not yet"_s, devices);
    addArticle(u"Elsewhere"_s, u"not here"_s, 0, Article::published);
    choose(u"Devices"_s);
    has(3);
    QTemporaryDir target;
    const auto dialog = [&] {
        action("article.export")->trigger();
        ArticleExport *found = nullptr;
        REQUIRE(until([&] {
            found = shell().findChild<ArticleExport *>(u"articleExport"_s);
            return found && found->isVisible();
        }));
        return found;
    };
    const QString pdf = target.filePath(u"Devices.pdf"_s);
    {
        ArticleExport *asked = dialog();
        CHECK(asked->findChild<SegmentedControl *>(u"articleExport.which"_s)->current() == u"folder"_s);
        QString said;
        QObject::connect(asked, &ArticleExport::done, [&](const QString &text) { said = text; });
        asked->exportTo(pdf);
        REQUIRE(until([&] { return !said.isEmpty(); }, 60000));
        CHECK(said.contains(u"2 article"_s)); // no draft, nothing of elsewhere
        QFile file(pdf);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith("%PDF"));
        CHECK(bytes.count("/Type /Page\n") >= 4); // contents, one article, and one of several pages
    }
    REQUIRE(until([&] { return !shell().findChild<ArticleExport *>(); }));
    {
        ArticleExport *asked = dialog();
        asked->findChild<SegmentedControl *>(u"articleExport.form"_s)->setCurrent(u"markdown"_s);
        asked->findChild<QAbstractButton *>(u"articleExport.drafts"_s)->click();
        QString said;
        QObject::connect(asked, &ArticleExport::done, [&](const QString &text) { said = text; });
        asked->exportTo(target.path());
        REQUIRE(until([&] { return !said.isEmpty(); }, 60000));
        CHECK(said.contains(u"3 article"_s));
        CHECK(QFile::exists(target.filePath(u"Devices/Devices/传感器/Offset & -stars.md"_s)));
        CHECK(QFile::exists(target.filePath(u"Devices/Devices/Draft.md"_s)));
    }
    REQUIRE(until([&] { return !shell().findChild<ArticleExport *>(); }));
    {
        ArticleExport *asked = dialog();
        asked->exportTo(target.filePath(u"never.pdf"_s));
        click(asked->findChild<QAbstractButton *>(u"articleExport.cancel"_s)); // before it could end
        auto *problem = asked->findChild<QWidget *>(u"articleExport.problem"_s);
        REQUIRE(until([&] { return problem->isVisible() || !shell().findChild<ArticleExport *>(); }, 60000));
        CHECK(QFile::exists(target.filePath(u"never.pdf"_s)) != problem->isVisible());
        const QStringList left = QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        CHECK(left.size() == (problem->isVisible() ? 2 : 3));
        asked->exportTo(target.filePath(u"nowhere/x.pdf"_s));
        REQUIRE(until([&] { return problem->isVisible(); }, 60000)); // said where it was asked
        click(asked->findChild<QAbstractButton *>(u"articleExport.cancel"_s));
    }
}

TEST_CASE_METHOD(KnowledgeWindow, "articles are found from the list and from the palette by words of their text")
{
    const Id offset = addArticle(u"Offset"_s, u"Open the menu and calibrate."_s);
    const Id printer = addArticle(u"打印机无法连接"_s, u"请检查网络，然后重新启动。"_s);
    has(2);
    page->list().setSearchText(u"重新啟動"_s);
    has(1);
    CHECK(page->list().model()->idAt(0) == printer);
    page->list().setSearchText({});
    action("go.palette")->trigger();
    REQUIRE(until([&] { return shell().commandPalette()->isVisible(); }));
    type(u"calibrate"_s);
    REQUIRE(until([&] {
        const auto *view = shell().commandPalette()->findChild<QAbstractItemView *>();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().contains(u"Offset"_s))
                return true;
        return false;
    }));
    key(Qt::Key_Return);
    REQUIRE(until([&] { return page->card().shownRecord() == offset; }));
}

TEST_CASE("pictures of knowledge", "[.][gallery]")
{
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(folder);
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        KnowledgeWindow g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
            g.shell().resize(1440, 900);
            g.shell().show();
            g.shell().showPage(u"articles"_s);
            g.page = qobject_cast<ArticlesPage *>(g.shell().currentPage());
        }
        const bool english = code == u"en"_s;
        const auto grab = [&](QWidget &widget, const QString &name) {
            QTest::qWait(300);
            widget.grab().save(folder + u"/%1-%2-%3.png"_s.arg(name, code, theme().isDark() ? u"dark"_s : u"light"_s));
        };
        theme().setMotion(Theme::Motion::Reduced);
        grab(g.shell(), u"articles-empty"_s);
        const Id devices = g.addFolder(english ? u"Devices"_s : u"设备"_s),
                 sensors = g.addFolder(english ? u"Sensors"_s : u"传感器"_s, devices);
        g.addFolder(english ? u"How we work"_s : u"工作方法"_s);
        const Id offset = g.addArticle(
            english ? u"Freezer sensor reports an offset"_s : u"冷柜传感器读数偏差"_s,
            english
                ? u"Readings that are **−40 °C** off mean that the sensor has lost its calibration.\n\n## Steps\n\n1. Open *Settings › Sensors*.\n2. Choose `Calibrate` and wait for two minutes.\n3. Compare with a second thermometer.\n\n> Never calibrate with the door open.\n\n| Model | Range | Tolerance |\n|---|---|---|\n| CCS-1 | −40 to 20 °C | 0.5 °C |\n| CCS-2 | −80 to 20 °C | 1.0 °C |\n\nSee the [data sheet](https://example.com/ccs).\n\n```\nccs --calibrate --wait 120\n```\n"_s
                : u"读数偏差 **−40 °C** 说明传感器失去了校准。\n\n## 步骤\n\n1. 打开*设置 › 传感器*。\n2. 选择 `校准`，等待两分钟。\n3. 与另一支温度计比较。\n\n> 切勿在柜门打开时校准。\n\n| 型号 | 范围 | 误差 |\n|---|---|---|\n| CCS-1 | −40 至 20 °C | 0.5 °C |\n\n参见[数据表](https://example.com/ccs)。\n"_s,
            sensors, Article::published);
        g.addArticle(english ? u"Replacing the battery of a sensor"_s : u"更换传感器电池"_s, u"…"_s, sensors,
                     Article::published);
        g.addArticle(english ? u"Chair motor noise"_s : u"座椅电机噪音"_s, u"…"_s, devices);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            g.shell().showPage(u"articles"_s);
            g.open(offset);
            g.page->card().setCurrentTab(u"text"_s);
            grab(g.shell(), u"articles"_s);
            g.click(g.part<QAbstractButton>("article.edit"));
            grab(g.shell(), u"articles-edit"_s);
            g.click(g.part<QAbstractButton>("article.cancel"));
            g.page->card().setCurrentTab(u"versions"_s);
            grab(g.shell(), u"articles-versions"_s);
            g.page->card().setCurrentTab(u"details"_s);
            grab(g.shell(), u"articles-details"_s);
            g.page->card().setCurrentTab(u"text"_s);
            g.page->list().setLayoutMode(ListPage::LayoutMode::Table);
            g.open(offset);
            grab(g.shell(), u"articles-table"_s);
            g.page->list().setLayoutMode(ListPage::LayoutMode::Cards);
            g.page->exportArticles();
            auto *dialog = g.shell().findChild<ArticleExport *>(u"articleExport"_s);
            REQUIRE(dialog);
            grab(*dialog, u"articles-export"_s);
            if (mode == Theme::Mode::Light) {
                bool done = false;
                QObject::connect(dialog, &ArticleExport::done, [&] { done = true; });
                dialog->findChild<QAbstractButton *>(u"articleExport.drafts"_s)->click();
                dialog->exportTo(folder + u"/knowledge-%1.pdf"_s.arg(code));
                REQUIRE(g.until([&] { return done; }, 60000));
                g.grabPaper(folder + u"/paper-"_s + code + u"-%1.png"_s);
            } else {
                dialog->close();
            }
            g.shell().showPage(u"service"_s);
            auto *service = qobject_cast<KindPage *>(g.shell().currentPage());
            if (mode == Theme::Mode::Light) {
                Record record(g.schema().serviceRecord, g.store().newId());
                record.set(g.schema().serviceRecord.subject,
                           english ? u"Freezer sensor reports −40 °C offset"_s : u"冷柜传感器读数偏差 −40 °C"_s);
                g.apply({{Action::Create, u"service_record"_s, 1, {}}, {insertion(record)}});
                service->showRecord(record.id());
            }
            QTest::qWait(600);
            grab(g.shell(), u"service-suggest"_s);
            if (auto *title = g.shell().findChild<QAbstractButton *>(u"suggest.title"_s); title && title->isVisible()) {
                title->click();
                grab(g.shell(), u"service-suggest-open"_s);
                title->click();
            }
            service->create(english ? u"Freezer sensor offset"_s : u"冷柜传感器"_s);
            auto *subject = g.part<QLineEdit>("input.subject");
            QTest::qWait(600);
            grab(*subject->window(), u"service-new-suggest"_s);
            subject->window()->close();
        }
        theme().setMode(Theme::Mode::Light);
    }
}
