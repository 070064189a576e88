// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "core/schema/entity.h"
#include "ui/transfer/exporttask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
const QString folderKey = u"export/folder"_s;

TextLabel *addRow(QGridLayout *grid, int row, const QString &caption, QWidget *control)
{
    auto *label = new TextLabel(caption, TextRole::Body, Ink::Secondary);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    grid->addWidget(label, 2 * row, 0, Qt::AlignVCenter);
    grid->addWidget(control, 2 * row, 1);
    auto *hint = new TextLabel({}, TextRole::Caption, Ink::Muted);
    hint->setWordWrap(true);
    grid->addWidget(hint, 2 * row + 1, 1);
    return hint;
}
} // namespace

ExportDialog::ExportDialog(Store &store, const Query &shown, const QList<Id> &selected, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_query(shown)
    , m_selected(selected)
    , m_task(new ExportTask(store, this))
    , m_progress(new ProgressPanel(tr("Writing the list")))
    , m_report(new Banner(Banner::Kind::Info, {}))
    , m_cancel(new Button(tr("Cancel"), {}, ButtonLook::Normal))
    , m_export(new Button(tr("Export…"), u"upload"_s, ButtonLook::Primary))
    , m_clock(new QTimer(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1").arg(shown.entity->plural()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::xxl);
    column->setSpacing(Space::xl);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    m_form = makeForm();
    column->addWidget(m_form);
    column->addWidget(m_progress);
    column->addWidget(m_report);
    m_progress->hide();
    m_report->hide();
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    m_cancel->setObjectName(u"export.cancel"_s);
    m_export->setObjectName(u"export.start"_s);
    m_export->setDefault(true);
    m_cancel->setAutoDefault(false);
    setMinimumWidth(theme().px(520));
    m_clock->setInterval(100);
    connect(m_clock, &QTimer::timeout, this,
            [this] { m_progress->setProgress(qint64(m_task->share() * 1000), m_task->share() > 0 ? 1000 : 0); });
    connect(m_progress, &ProgressPanel::cancelRequested, m_task, &ExportTask::cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_task, &ExportTask::finished, this, &ExportDialog::showReport);
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::xxl);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnStretch(1, 1);
    int row = 0;
    m_rows = new SegmentedControl(tr("Records"));
    m_rows->setObjectName(u"export.rows"_s);
    if (!m_selected.isEmpty())
        m_rows->addSegment(u"selected"_s, tr("%Ln selected", nullptr, int(m_selected.size())));
    if (m_selected.isEmpty() || !m_query.columns.isEmpty())
        m_rows->addSegment(u"all"_s, tr("All in the list"));
    addRow(grid, row++, tr("Records"), m_rows);
    m_format = new SegmentedControl(tr("Format"));
    m_format->setObjectName(u"export.format"_s);
    m_format->addSegment(u"csv"_s, tr("CSV"));
    m_format->addSegment(u"xlsx"_s, tr("Excel workbook"));
    if (canBeCards(*m_query.entity)) {
        m_format->addSegment(u"vcard"_s, tr("vCard"));
        m_format->addSegment(u"vcard4"_s, tr("vCard 4.0"));
    }
    addRow(grid, row++, tr("Format"), m_format);
    const int listRows = row;
    m_fields = new SegmentedControl(tr("Fields"));
    m_fields->setObjectName(u"export.fields"_s);
    if (!m_query.columns.isEmpty())
        m_fields->addSegment(u"shown"_s, tr("As shown"));
    m_fields->addSegment(u"all"_s, tr("All fields"));
    m_fieldsHint = addRow(grid, row++, tr("Fields"), m_fields);
    m_encoding = new QComboBox;
    m_encoding->setObjectName(u"export.encoding"_s);
    for (const Charset charset : allCharsets())
        m_encoding->addItem(charset == Charset::Utf8Bom ? tr("UTF-8 with a mark, for Excel")
                                                        : charsetDisplayName(charset),
                            int(charset));
    m_encoding->setCurrentIndex(m_encoding->findData(int(Charset::Utf8Bom)));
    m_encodingHint = addRow(grid, row++, tr("Encoding"), m_encoding);
    m_delimiter = new QComboBox;
    m_delimiter->setObjectName(u"export.delimiter"_s);
    m_delimiter->addItem(tr("Comma"), int(','));
    m_delimiter->addItem(tr("Semicolon"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    addRow(grid, row++, tr("Between the cells"), m_delimiter);
    m_guard = new QCheckBox(tr("Keep spreadsheets from running cells as formulas"));
    m_guard->setObjectName(u"export.guard"_s);
    grid->addWidget(m_guard, 2 * row, 1);
    auto *hint =
        new TextLabel(tr("Puts ' before cells that begin with = + - or @. The import here takes it off again."),
                      TextRole::Caption, Ink::Muted);
    hint->setWordWrap(true);
    grid->addWidget(hint, 2 * row + 1, 1);
    const auto describe = [this] {
        m_fieldsHint->setText(
            m_fields->current() == u"all"_s
                ? tr("With all phones, links and own fields: imported elsewhere, it is the same again.")
                : tr("The columns of the list, in their order, for people to read."));
        for (QWidget *ofText :
             {static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_guard)})
            ofText->setEnabled(!isWorkbook());
        m_encodingHint->setText(isWorkbook() || charsetIsUnicode(Charset(m_encoding->currentData().toInt()))
                                    ? tr("Holds every character.")
                                    : tr("Characters that it lacks are written as “?” and reported."));
    };
    const auto showListRows = [this, grid, listRows] {
        for (int line = 2 * listRows; line < grid->rowCount(); ++line)
            for (int column = 0; column < 2; ++column)
                if (const QLayoutItem *item = grid->itemAtPosition(line, column))
                    item->widget()->setVisible(!writesCards());
    };
    connect(m_format, &SegmentedControl::currentChanged, form, showListRows);
    connect(m_fields, &SegmentedControl::currentChanged, form, describe);
    connect(m_format, &SegmentedControl::currentChanged, form, describe);
    connect(m_encoding, &QComboBox::currentIndexChanged, form, describe);
    describe();
    return form;
}

void ExportDialog::setFormat(const QString &format)
{
    m_format->setCurrent(format);
}

bool ExportDialog::writesCards() const
{
    return m_format->current().startsWith(u"vcard"_s);
}

bool ExportDialog::isWorkbook() const
{
    return m_format->current() == u"xlsx"_s;
}

QString ExportDialog::suffix() const
{
    return writesCards() ? u"vcf"_s : m_format->current();
}

QString ExportDialog::fileName() const
{
    return tr("%1 %2", "kind of records, date")
               .arg(m_query.entity->plural(), QDate::currentDate().toString(Qt::ISODate)) +
           u'.' + suffix();
}

void ExportDialog::chooseFile()
{
    if (!m_path.isEmpty() && m_report->isVisible()) {
        accept();
        return;
    }
    const QString folder =
        QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    auto *dialog = new FileDialog(this, windowTitle(), folder,
                                  writesCards()  ? tr("Address cards (*.vcf);;All files (*)")
                                  : isWorkbook() ? tr("Excel workbooks (*.xlsx);;All files (*)")
                                                 : tr("Lists (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (m_task->isRunning())
        return;
    m_path = path;
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    ExportOrder order;
    order.job.query = m_query;
    order.job.words = ExportJob::Labels;
    if (m_fields->current() == u"all"_s)
        order.job.query.columns.clear();
    order.job.format = isWorkbook() ? ExportFormat::Workbook : ExportFormat::Csv;
    order.job.charset = Charset(m_encoding->currentData().toInt());
    order.job.guardFormulas = m_guard->isChecked();
    if (writesCards())
        order.cards = m_format->current() == u"vcard4"_s ? 40 : 30;
    order.path = path;
    order.job.delimiter = char(m_delimiter->currentData().toInt());
    if (m_rows->current() == u"selected"_s)
        order.job.only = QSet<Id>(m_selected.begin(), m_selected.end());
    m_task->start(order);
    setRunning(true);
}

void ExportDialog::setRunning(bool running)
{
    m_form->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setCancellable(running);
    m_report->hide();
    m_export->setEnabled(!running);
    running ? m_clock->start() : m_clock->stop();
}

void ExportDialog::showReport(const Result<ExportReport> &result)
{
    setRunning(false);
    if (!result.ok()) {
        if (result.error().code != Error::Cancelled) {
            m_report->setMessage(Banner::Kind::Error, result.error().text,
                                 tr("Choose another place, or check that the file is not open elsewhere."));
            m_report->show();
            Q_EMIT failed(result.error());
        }
        m_path.clear();
        return;
    }
    const QString text = tr("%Ln row(s) exported to %1", nullptr, int(result->rows)).arg(QFileInfo(m_path).fileName());
    Q_EMIT done(text);
    if (result->missingCharacters == 0 && result->shortenedCells == 0) {
        accept();
        return;
    }
    if (result->shortenedCells > 0)
        m_report->setMessage(
            Banner::Kind::Warning,
            tr("%Ln cell(s) are longer than a workbook can hold and were cut.", nullptr, int(result->shortenedCells)),
            tr("A CSV file holds them whole."));
    else
        m_report->setMessage(Banner::Kind::Warning,
                             tr("%Ln character(s) are missing in this encoding and were written as “?”.", nullptr,
                                int(result->missingCharacters)),
                             tr("They are: %1. UTF-8 holds them all.").arg(result->missingSamples));
    m_report->show();
    m_cancel->hide();
    m_export->setText(tr("Done"));
    m_export->setIcon({});
}

void ExportDialog::reject()
{
    if (m_task->isRunning()) {
        m_task->cancel();
        return;
    }
    QDialog::reject();
}
