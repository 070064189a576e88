// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figurespage.h"

#include "core/exchange/csvwriter.h"
#include "core/store.h"
#include "core/values/join.h"
#include "ui/analysis/figurecard.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/figuressource.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icons.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(const QString &title, const QString &name, Workspace &workspace, QWidget *parent)
    : ShellPage(title, parent)
    , m_workspace(workspace)
    , m_schema(workspace.schema())
    , m_title(title)
    , m_name(name)
    , m_period(new QComboBox(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(name);
    content()->addWidget(m_stack);
}

void FiguresPage::follow(FiguresSource *source)
{
    m_source = source;
    connect(source, &FiguresSource::failed, this, &FiguresPage::failed);
    connect(source, &FiguresSource::answered, this, [this] {
        showNothing(false);
        showFigures();
        updateExport();
        Q_EMIT answered();
    });
}

void FiguresPage::addChoice(QComboBox *box, const char *id, const QString &label)
{
    box->setObjectName(m_name + u'.' + QLatin1StringView(id));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header()->addAction(box);
}

void FiguresPage::addPeriod()
{
    addChoice(m_period, "period", tr("Period"));
    for (const NamedPeriod &period : namedPeriods(QDate::currentDate()))
        m_period->addItem(period.label, period.key);
    m_period->setCurrentIndex(
        std::max(0, m_period->findData(QSettings().value(settingsKey("period"), u"this-quarter"_s).toString())));
    connect(m_period, &QComboBox::activated, this, [this] {
        QSettings().setValue(settingsKey("period"), m_period->currentData());
        ask();
    });
}

NamedPeriod FiguresPage::chosenPeriod() const
{
    return namedPeriod(m_period->currentData().toString(), QDate::currentDate());
}

QString FiguresPage::settingsKey(const char *name) const
{
    return m_name + u'/' + QLatin1StringView(name);
}

void FiguresPage::setNothing(EmptyState *nothing, const QString &begin, const QString &beginIcon)
{
    m_nothing = nothing;
    Button *button = nothing->addButton(begin, beginIcon, true);
    connect(button, &QAbstractButton::clicked, this, &FiguresPage::beginRequested);
    m_stack->insertWidget(0, nothing);
}

void FiguresPage::setBody(QWidget *body)
{
    m_stack->addWidget(scrolled(body));
    body->setBackgroundRole(QPalette::Window); // cards lie on it
    body->setAutoFillBackground(true);
}

void FiguresPage::showNothing(bool nothing)
{
    m_stack->setCurrentIndex(nothing ? 0 : m_stack->count() - 1);
}

void FiguresPage::takeFocus()
{
    m_period->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_source->setWatched(true);
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    m_source->setWatched(false);
}

void FiguresPage::addExportButton(QWidget *button)
{
    m_export = button;
    m_export->setObjectName(m_name + u".export"_s);
    m_export->setEnabled(false);
    header()->addAction(m_export);
}

void FiguresPage::addExportMenu()
{
    auto *write = new IconButton(u"download"_s, tr("Export these figures"));
    write->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(write);
    menu->addAction(themeIcon(u"table"_s), tr("Export as list (CSV)…"), this, [this] {
        exportTo(tr("Export these figures"), u"csv"_s, tr("CSV lists (*.csv)"),
                 [this](const QString &path) { return writeList(path); });
    });
    menu->addAction(themeIcon(u"file-text"_s), tr("Export as PDF…"), this, &FiguresPage::exportPaper);
    write->setMenu(menu);
    addExportButton(write);
}

void FiguresPage::updateExport()
{
    m_export->setEnabled(canExport());
}

FiguresTable *FiguresPage::addTable(FigureCard *card, FiguresModel *model, const char *name, const QString &title)
{
    auto *table = new FiguresTable(model, title);
    table->setObjectName(m_name + u'.' + QLatin1StringView(name));
    m_tables.append({card, model});
    card->body()->addWidget(table);
    return table;
}

QString FiguresPage::writeList(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    CsvWriteOptions options;
    options.guardFormulas = true;
    CsvWriter writer(&file, options);
    bool first = true;
    for (const auto &[card, model] : m_tables) {
        if (model->rowCount() == 0)
            continue;
        if (!first)
            writer.writeRow({});
        first = false;
        for (const QStringList &row : model->table())
            writer.writeRow(row);
    }
    return writer.finish() && file.commit() ? QString() : file.errorString();
}

FiguresPaper FiguresPage::paper() const
{
    FiguresPaper paper(m_title, QFileInfo(m_workspace.store().path()).completeBaseName());
    const NamedPeriod period = shownPeriod();
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    paper.addFact(
        tr("Period"),
        period.key == "all"_L1
            ? period.label
            : joinedFacts({period.label, tr("%1 – %2", "from a day to a day").arg(day(period.from), day(period.to))}));
    fillPaper(&paper);
    return paper;
}

QString FiguresPage::writePaper(const QString &path) const
{
    return paper().write(path, FiguresPaper::usualSize(QLocale::system()));
}

void FiguresPage::exportTo(const QString &title, const QString &suffix, const QString &filter,
                           std::function<QString(const QString &)> writes)
{
    auto *dialog = new FileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_title + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, writes = std::move(writes)](const QString &path) {
        if (const QString why = writes(path); !why.isEmpty())
            Q_EMIT failed({Error::Io, tr("The figures could not be written to %1.").arg(path), why});
    });
    dialog->open();
}

void FiguresPage::exportPaper()
{
    exportTo(tr("Export as PDF"), u"pdf"_s, tr("PDF documents (*.pdf)"),
             [this](const QString &path) { return writePaper(path); });
}
