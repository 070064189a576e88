// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs the widgets and the shell with sample content to PNG files, for eyes: ui_gallery FOLDER [en|zh] [points].
// Scale with QT_SCALE_FACTOR.
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/shellpage.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/standardactions.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace
{
bool chinese = false;

QString say(const QString &en, const QString &zh)
{
    return chinese ? zh : en;
}

struct Sample {
    QString name, company, time, status;
    Tone tone;
};

QList<Sample> samples()
{
    if (chinese)
        return {{u"沈嘉宁"_s, u"杭州云岭户外用品有限公司"_s, u"2小时"_s, u"重点客户"_s, Tone::Accent},
                {u"林志远"_s, u"宁波北风物流"_s, u"昨天"_s, u"成交客户"_s, Tone::Green},
                {u"欧阳若曦"_s, u"藏红花数据科技"_s, u"昨天"_s, u"潜在客户"_s, Tone::Violet},
                {u"陈立群"_s, u"海港医疗集团 Harbour"_s, u"周一"_s, u"流失风险"_s, Tone::Amber}};
    return {
        {u"Elena Marchetti"_s, u"Alpenglow Outdoor"_s, u"2h"_s, u"Key account"_s, Tone::Accent},
        {u"Jonas Lindqvist"_s, u"Nordwind Logistics"_s, u"Yesterday"_s, u"Customer"_s, Tone::Green},
        {u"Priya Raman"_s, u"Saffron Analytics with a very long name"_s, u"Yesterday"_s, u"Prospect"_s, Tone::Violet},
        {u"Mei-Ling Zhou"_s, u"Jade River Foods 翠河食品"_s, u"12 May"_s, u"At risk"_s, Tone::Amber}};
}

class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, theme().px(64)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const Sample sample = samples().at(index.row() % samples().size());
        const QRectF row = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        drawRowGround(*painter, row.adjusted(8, 1, -8, -1), RowLook::Card, selected, false, false);
        drawAvatar(*painter, {row.left() + 18, row.top() + 14, 36, 36}, sample.name, AvatarShape::Person);
        const QRectF words = row.adjusted(66, 10, -18, -10);
        const QRectF top(words.left(), words.top(), words.width(), 22), bottom = top.translated(0, 22);
        drawText(*painter, top, sample.time, theme().font(TextRole::Small), t.text3, Qt::AlignRight);
        drawMatchedText(*painter, top.adjusted(0, 0, -70, 0), sample.name, {{0, 2}}, theme().font(TextRole::Strong),
                        t.text);
        const QRectF chip = drawChip(*painter, bottom, sample.status, {sample.tone, true, selected}, Qt::AlignRight);
        drawText(*painter, bottom.adjusted(0, 0, -chip.width() - 8, 0), sample.company, theme().font(TextRole::Caption),
                 t.text2);
        if (!selected)
            drawHairline(*painter, {words.left(), row.bottom() - 1}, {words.right(), row.bottom()});
    }
};

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QWidget *controls()
{
    auto *sheet = new QWidget;
    sheet->resize(900, 820);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(12);
    auto *menuButton = new Button(say(u"Sort"_s, u"排序"_s), u"arrow-up-down"_s, ButtonLook::Flat);
    menuButton->setMenu(new QMenu(menuButton));
    auto *disabled = new Button(say(u"Disabled"_s, u"不可用"_s), u"lock"_s);
    disabled->setEnabled(false);
    auto *small = new Button(say(u"Reschedule"_s, u"改期"_s));
    small->setLook(ButtonLook::Normal, true);
    column->addLayout(rowOf({new Button(say(u"Log activity"_s, u"记录跟进"_s), u"plus"_s, ButtonLook::Primary),
                             new Button(say(u"Call"_s, u"电话"_s), u"phone"_s),
                             new Button(say(u"Import"_s, u"导入"_s), u"folder-open"_s, ButtonLook::Flat),
                             new Button(say(u"Delete file"_s, u"删除文件"_s), {}, ButtonLook::Danger), small,
                             menuButton, disabled, new IconButton(u"ellipsis"_s, u"More"_s)}));
    auto *line = new QLineEdit(say(u"Text 文字"_s, u"文字 Text"_s));
    auto *wrong = new QLineEdit(u"not-a-mail"_s);
    wrong->setProperty("invalid", true);
    auto *off = new QLineEdit(u"off"_s);
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({say(u"Customer"_s, u"成交客户"_s), u"Prospect"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({u"Editable"_s});
    auto *spin = new QSpinBox;
    spin->setValue(42);
    column->addLayout(rowOf({line, wrong, off, combo, editable, spin, new QTimeEdit}));
    auto *search = new SearchField(say(u"Search name, company, phone, tag"_s, u"搜索姓名、公司、电话、标签"_s));
    auto *full = new SearchField(u"Search"_s);
    full->setText(u"nord"_s);
    full->setCount(say(u"12 of 248"_s, u"12 / 248"_s));
    column->addLayout(rowOf({search, full, new KeyCap(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))}));
    auto *check = new QCheckBox(say(u"Checked"_s, u"已选"_s));
    check->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(say(u"Radio"_s, u"单选"_s));
    radio->setChecked(true);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    column->addLayout(rowOf({check, new QCheckBox(u"Open"_s), partly, radio, new QRadioButton(u"Other"_s), slider}));
    auto *key = new Chip(say(u"Key account"_s, u"重点客户"_s), Tone::Accent);
    key->setRemovable(true);
    auto *all = new FilterChip(say(u"All"_s, u"全部"_s));
    all->setChecked(true);
    all->setCount(198);
    auto *open = new FilterChip(say(u"Open"_s, u"处理中"_s));
    open->setCount(12);
    column->addLayout(rowOf({key, new Chip(u"Done"_s, Tone::Green), new Chip(u"Plan"_s, Tone::Amber),
                             new Chip(u"Overdue"_s, Tone::Red), new Chip(u"Prospect"_s, Tone::Violet),
                             new Chip(u"New"_s, Tone::Teal), new Chip(u"Rest"_s), all, open}));
    auto *segments = new SegmentedControl(u"View"_s);
    segments->addSegment(u"board"_s, say(u"Board"_s, u"看板"_s), u"square-kanban"_s);
    segments->addSegment(u"list"_s, say(u"List"_s, u"列表"_s));
    segments->addSegment(u"forecast"_s, say(u"Forecast"_s, u"预测"_s));
    auto *icons = new SegmentedControl(u"View"_s);
    icons->addSegment(u"cards"_s, u"Cards"_s, u"layout-list"_s, true);
    icons->addSegment(u"table"_s, u"Table"_s, u"table"_s, true);
    column->addLayout(
        rowOf({segments, icons, new Avatar(u"Elena Marchetti"_s, AvatarShape::Person, 64), new Avatar(u"沈嘉宁"_s),
               new Avatar(u"Nordwind Logistics"_s, AvatarShape::Company, 26),
               new Avatar(u"Acme"_s, AvatarShape::Company, 18), new LinkLabel(u"e.marchetti@alpenglow.example"_s)}));
    auto *tabs = new QTabBar;
    for (const QString &text : {say(u"Timeline"_s, u"跟进记录"_s), say(u"Deals"_s, u"商机"_s) + u"\t3"_s,
                                say(u"Notes"_s, u"备注"_s) + u"\t12"_s, u"&Files"_s})
        tabs->addTab(text);
    column->addWidget(tabs);
    column->addWidget(new Banner(Banner::Kind::Error,
                                 say(u"Response time exceeded by 3 hours"_s, u"响应时限已超出 3 小时"_s),
                                 say(u"Agreed: 4 business hours (Premium)"_s, u"约定：4 个工作小时（高级服务）"_s)));
    auto *warning = new Banner(Banner::Kind::Warning, say(u"Read-only, open on Marek's PC"_s, u"只读"_s));
    warning->setAction(say(u"Retry"_s, u"重试"_s));
    warning->setClosable(true);
    column->addWidget(warning);
    auto *progress = new ProgressPanel(say(u"Importing contacts.csv"_s, u"正在导入 contacts.csv"_s));
    progress->setProgress(38, 100);
    progress->setDetail(say(u"38,120 of 100,000 rows · 12 skipped"_s, u"38,120 / 100,000 行"_s));
    column->addWidget(progress);
    auto *phone = new InlineEdit(u"Phone"_s, u"+39 0471 555 0142"_s);
    auto *mail = new InlineEdit(u"E-mail"_s, u"bad"_s);
    mail->setValidator(
        [](const QString &) { return say(u"An e-mail address has an @ in it."_s, u"邮箱地址应包含 @。"_s); });
    column->addWidget(phone);
    column->addWidget(mail);
    mail->startEditing();
    mail->findChild<QLineEdit *>()->setText(u"worse"_s);
    mail->save();
    auto *text = new QPlainTextEdit(say(u"Confirmed the order volume 确认."_s, u"确认 2026 年订货量 420 件。"_s));
    text->setFixedHeight(60);
    column->addWidget(text);
    column->addStretch(1);
    return sheet;
}

class SamplePage : public ShellPage
{
public:
    SamplePage() : ShellPage(say(u"Customers"_s, u"客户"_s))
    {
        header()->setSubtitle(say(u"248 contacts · 96 companies"_s, u"248 位联系人 · 96 家公司"_s));
        header()->addAction(new Button(say(u"Filter"_s, u"筛选"_s), u"list-filter"_s, ButtonLook::Flat));
        header()->addAction(new Button(say(u"Import"_s, u"导入"_s), u"folder-open"_s, ButtonLook::Flat));
        header()->addAction(new Button(say(u"New contact"_s, u"新建联系人"_s), u"plus"_s, ButtonLook::Primary));
        auto *row = new QHBoxLayout;
        auto *list = new QListView;
        auto *model = new QStandardItemModel(40, 1, list);
        list->setModel(model);
        list->setItemDelegate(new CardDelegate(list));
        list->setFixedWidth(324);
        list->setCurrentIndex(model->index(0, 0));
        auto *left = new QVBoxLayout;
        left->setContentsMargins(0, 12, 0, 0);
        auto *searchRow = new QHBoxLayout;
        searchRow->setContentsMargins(12, 0, 12, 0);
        searchRow->addWidget(
            new SearchField(say(u"Search name, company, phone, tag"_s, u"搜索姓名、公司、电话、标签"_s)));
        left->addLayout(searchRow);
        left->addWidget(list);
        row->addLayout(left);
        auto *table = new QTableView;
        auto *rows = new QStandardItemModel(12, 4, table);
        rows->setHorizontalHeaderLabels({say(u"No."_s, u"编号"_s), say(u"Subject"_s, u"主题"_s),
                                         say(u"Customer"_s, u"客户"_s), say(u"Due"_s, u"期限"_s)});
        for (int i = 0; i < 12; ++i) {
            rows->setItem(i, 0, new QStandardItem(u"SR-%1"_s.arg(341 - i)));
            rows->setItem(i, 1, new QStandardItem(say(u"Chair motor noise"_s, u"牙椅电机异响 motor"_s)));
            rows->setItem(i, 2, new QStandardItem(samples().at(i % 4).company));
            rows->setItem(i, 3, new QStandardItem(u"21 May"_s));
        }
        table->setModel(rows);
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(44);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->setColumnWidth(1, 220);
        table->setColumnWidth(2, 220);
        table->setSortingEnabled(true);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->selectRow(1);
        row->addWidget(table, 1);
        content()->addLayout(row);
    }
};

class EmptyPage : public ShellPage
{
public:
    EmptyPage() : ShellPage(say(u"Home"_s, u"首页"_s))
    {
        auto *empty = new EmptyState(
            u"users"_s, say(u"Add your first customers"_s, u"添加第一批客户"_s),
            say(u"Everything stays in one file on this computer. Bring your contacts over in a minute, or look around with sample data first."_s,
                u"所有数据都保存在这台电脑上的一个文件里。用一分钟导入联系人，或者先看看示例数据。"_s));
        empty->addButton(say(u"Import contacts…"_s, u"导入联系人…"_s), u"folder-open"_s, true);
        empty->addButton(say(u"New contact"_s, u"新建联系人"_s), u"plus"_s);
        empty->addButton(say(u"Try with sample data"_s, u"试用示例数据"_s), u"sparkles"_s);
        empty->setHint(say(u"CSV, Excel, vCard and Outlook exports · or drop a file anywhere in this window"_s,
                           u"支持 CSV、Excel、vCard 和 Outlook 导出文件，也可以直接拖入窗口"_s));
        content()->addWidget(empty);
    }
};

class SampleSource : public PaletteSource
{
public:
    void query(const QString &text, Answer answer) override
    {
        if (text.isEmpty()) {
            answer({});
            return;
        }
        QList<PaletteItem> items;
        for (const Sample &sample : samples().mid(0, 2)) {
            PaletteItem item;
            item.id = sample.name;
            item.group = say(u"Customers"_s, u"客户"_s);
            item.title = sample.name;
            item.subtitle = sample.company;
            item.avatarSeed = sample.name;
            item.matches = {{0, 3}};
            item.runInNewWindow = [] {};
            item.actions = [] { return QList<PaletteItem>(); };
            items += item;
        }
        answer(items);
    }
};

void grab(QWidget *widget, const QString &file)
{
    QApplication::processEvents();
    widget->grab().save(file);
}
} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"rapport-gallery"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    chinese = arguments.value(2) == u"zh";
    theme().setLanguage(QLocale(chinese ? QLocale::Chinese : QLocale::English));
    theme().setBaseSize(arguments.value(3).toDouble());
    theme().install();
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        const QString suffix =
            u"-%1-%2-%3x.png"_s.arg(chinese ? u"zh"_s : u"en"_s, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s)
                .arg(qApp->devicePixelRatio());
        const auto file = [&](const QString &name) { return folder + u'/' + name + suffix; };
        QWidget *sheet = controls();
        sheet->show();
        grab(sheet, file(u"controls"_s));
        delete sheet;

        ActionCatalog catalog;
        SampleSource records;
        CommandSource commands(&catalog);
        ShellWindow window(&catalog);
        addStandardMenus(catalog);
        window.addPage(u"home"_s, say(u"Home"_s, u"首页"_s), u"layout-dashboard"_s, QKeySequence(Qt::CTRL | Qt::Key_1),
                       [] { return new EmptyPage; });
        window.addPage(u"customers"_s, say(u"Customers"_s, u"客户"_s), u"users"_s, QKeySequence(Qt::CTRL | Qt::Key_2),
                       [] { return new SamplePage; });
        window.addPage(u"pipeline"_s, say(u"Pipeline"_s, u"销售管道"_s), u"square-kanban"_s,
                       QKeySequence(Qt::CTRL | Qt::Key_3), [] { return new ShellPage(u"Pipeline"_s); });
        window.addPage(u"activities"_s, say(u"Activities"_s, u"日程与任务"_s), u"calendar-clock"_s,
                       QKeySequence(Qt::CTRL | Qt::Key_4), [] { return new ShellPage(u"Activities"_s); });
        addStandardActions(catalog, window);
        window.commandPalette()->addSource(&records);
        window.commandPalette()->addSource(&commands);
        window.sidebar()->fileSwitcher()->setFile(
            say(u"Northwind Sales"_s, u"北风销售部"_s),
            say(u"northwind.rapport · local"_s, u"northwind.rapport · 本地文件"_s));
        window.sidebar()->userStrip()->setUser(say(u"Nora Whitfield"_s, u"何诺"_s));
        window.sidebar()->setPageCount(u"customers"_s, 248);
        window.sidebar()->setPageCount(u"pipeline"_s, 31);
        window.sidebar()->setSavedViews({{u"1"_s, say(u"Due this week"_s, u"本周到期"_s), u"clock"_s, 9},
                                         {u"2"_s, say(u"Key accounts"_s, u"重点客户"_s), u"star"_s, 14},
                                         {u"3"_s, say(u"No next step"_s, u"无下一步计划"_s), u"circle-alert"_s, 5}});
        window.resize(1440, 900);
        window.showPage(u"home"_s);
        window.show();
        grab(&window, file(u"empty"_s));
        window.showPage(u"customers"_s);
        window.toasts()->show({say(u"“Ore sampling line” moved to Negotiation"_s, u"「矿石取样线」已移至商务谈判"_s),
                               say(u"Undo"_s, u"撤销"_s), QKeySequence(Qt::CTRL | Qt::Key_Z), [] {}});
        theme().setMotion(Theme::Motion::Reduced);
        grab(&window, file(u"shell"_s));
        window.commandPalette()->open();
        window.findChild<QLineEdit *>(u"palette.input"_s)->setText(say(u"sh"_s, u"s"_s));
        grab(&window, file(u"palette"_s));
        window.commandPalette()->dismiss();
        window.showBanner(
            Banner::Kind::Warning, say(u"This file is open on Marek's PC."_s, u"此文件已在马睿的电脑上打开。"_s),
            say(u"You can look at everything; changes wait until it is closed there."_s, u"您可以查看全部内容。"_s),
            say(u"Try again"_s, u"重试"_s));
        window.resize(920, 690);
        grab(&window, file(u"narrow"_s));
        auto *menu = catalog.menu(u"view"_s);
        menu->popup(QPoint(10, 10));
        menu->setActiveAction(menu->actions().at(0));
        grab(menu, file(u"menu"_s));
        menu->hide();
        ShortcutSheet sheetDialog(catalog, &window);
        sheetDialog.show();
        grab(&sheetDialog, file(u"shortcuts"_s));
        AboutDialog about(&window);
        about.show();
        grab(&about, file(u"about"_s));
        theme().setMotion(Theme::Motion::System);
    }
    return 0;
}
