// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleexport.h"

#include "core/transfer/waitfor.h"
#include "ui/knowledge/articlepaper.h"
#include "ui/transfer/exporttask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
const QString placeKey = u"export/folder"_s; // where lists go as well

Result<ExportReport> carryOut(Store &store, const CrmSchema &schema, const ArticleOrder &order, const QString &path,
                              const QString &name, const std::optional<PaperLook> &paper, Progress &progress)
{
    const Result<QList<OrderedArticle>> articles = orderedArticles(store, schema, order);
    if (!articles.ok())
        return articles.error();
    if (articles->isEmpty())
        return Error{Error::NotFound, ArticleExport::tr("There is no such article to export."), {}};
    ExportReport report;
    report.rows = articles->size();
    if (!paper) {
        const Result<QString> written = writeArticles(store, schema, *articles, path, name, progress);
        return written.ok() ? Result<ExportReport>(report) : Result<ExportReport>(written.error());
    }
    ArticlePaper pages(name, schema, *articles, *paper);
    pages.setPictures([&](const Record &file) {
        const Result<QByteArray> bytes = waitFor<QByteArray>(
            [&](const Answer<QByteArray> &done) { store.blob(file[schema.articleFile.digest], nullptr, done); });
        return bytes.ok() ? *bytes : QByteArray();
    });
    const Result<void> written = pages.write(path, progress);
    return written.ok() ? Result<ExportReport>(report) : Result<ExportReport>(written.error());
}
} // namespace

ArticleExport::ArticleExport(Store &store, const CrmSchema &schema, Id folder, const QString &folderName,
                             const QList<Id> &selected, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_schema(schema)
    , m_folder(folder)
    , m_folderName(folderName)
    , m_selected(selected)
    , m_task(new ExportTask(store, this))
    , m_progress(new ProgressPanel(tr("Writing the articles"), this))
    , m_problem(new Banner(Banner::Kind::Error, {}, {}, this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_export(new Button(tr("Export…"), u"upload"_s, ButtonLook::Primary, this))
{
    setObjectName(u"articleExport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export articles"));
    setMinimumWidth(theme().px(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::xxl);
    column->setSpacing(Space::xl);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    m_fields = makeForm();
    column->addWidget(m_fields);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addStretch(1);
    m_progress->hide();
    m_problem->hide();
    m_problem->setObjectName(u"articleExport.problem"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    m_cancel->setObjectName(u"articleExport.cancel"_s);
    m_cancel->setAutoDefault(false);
    m_export->setObjectName(u"articleExport.start"_s);
    m_export->setDefault(true);
    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { m_progress->setProgress(qint64(m_task->share() * 1000), m_task->share() > 0 ? 1000 : 0); });
    connect(m_progress, &ProgressPanel::cancelRequested, m_task, &ExportTask::cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleExport::reject);
    connect(m_export, &QPushButton::clicked, this, &ArticleExport::choosePlace);
    connect(m_task, &ExportTask::finished, this, &ArticleExport::finish);
}

ArticleExport::~ArticleExport() = default;

QWidget *ArticleExport::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::xxl);
    grid->setVerticalSpacing(Space::l);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](int row, const QString &caption, QWidget *control) {
        auto *label = new TextLabel(caption, TextRole::Body, Ink::Secondary);
        label->setBuddy(control);
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(control, row, 1, Qt::AlignLeft);
    };
    m_which = new SegmentedControl(tr("Articles"));
    m_which->setObjectName(u"articleExport.which"_s);
    if (!m_selected.isEmpty())
        m_which->addSegment(u"selected"_s, tr("%Ln selected", nullptr, int(m_selected.size())));
    if (m_folder)
        m_which->addSegment(
            u"folder"_s, tr("Folder “%1”").arg(m_folderName.size() > 30 ? m_folderName.left(28) + u'…' : m_folderName));
    m_which->addSegment(u"all"_s, tr("All"));
    m_which->setCurrent(m_selected.size() > 1 ? u"selected"_s : m_folder ? u"folder"_s : u"all"_s);
    add(0, tr("Articles"), m_which);
    m_form = new SegmentedControl(tr("As"));
    m_form->setObjectName(u"articleExport.form"_s);
    m_form->addSegment(u"pdf"_s, tr("PDF, to read and print"));
    m_form->addSegment(u"markdown"_s, tr("Markdown files"));
    add(1, tr("As"), m_form);
    m_drafts = new QCheckBox(tr("Drafts, too"));
    m_drafts->setObjectName(u"articleExport.drafts"_s);
    grid->addWidget(m_drafts, 2, 1);
    const auto follow = [this] { m_drafts->setEnabled(m_which->current() != u"selected"_s); };
    connect(m_which, &SegmentedControl::currentChanged, form, follow);
    follow();
    return form;
}

bool ArticleExport::asPdf() const
{
    return m_form->current() == u"pdf"_s;
}

QString ArticleExport::name() const
{
    return m_which->current() == u"folder"_s ? m_folderName : tr("Knowledge");
}

void ArticleExport::choosePlace()
{
    const QString place =
        QSettings().value(placeKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    auto *dialog = new FileDialog(this, windowTitle(), place, asPdf() ? tr("PDF (*.pdf)") : QString());
    dialog->setObjectName(u"articleExport.place"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (asPdf()) {
        QSet<QString> none;
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(safeFileName(name(), &none) + u".pdf"_s);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ArticleExport::exportTo);
    dialog->open();
}

void ArticleExport::exportTo(const QString &path)
{
    if (m_task->isRunning())
        return;
    m_path = path;
    QSettings().setValue(placeKey, asPdf() ? QFileInfo(path).absolutePath() : path);
    ArticleOrder order;
    order.drafts = m_drafts->isChecked();
    if (m_which->current() == u"selected"_s)
        order.only = m_selected;
    else if (m_which->current() == u"folder"_s)
        order.folder = m_folder;
    std::optional<PaperLook> paper;
    if (asPdf())
        paper = PaperLook::usual();
    m_fields->setEnabled(false);
    m_export->setEnabled(false);
    m_problem->hide();
    m_progress->setCancellable(true);
    m_progress->show();
    m_clock.start();
    m_task->start([&store = m_store, &schema = m_schema, order, path, called = name(), paper](Progress &progress) {
        return carryOut(store, schema, order, path, called, paper, progress);
    });
}

void ArticleExport::finish(const Result<ExportReport> &result)
{
    m_clock.stop();
    m_progress->hide();
    m_fields->setEnabled(true);
    m_export->setEnabled(true);
    if (!result.ok()) { // what was chosen stays, to try again
        m_problem->setMessage(result.error().code == Error::Cancelled ? Banner::Kind::Info : Banner::Kind::Error,
                              result.error().text);
        m_problem->show();
        m_export->setFocus();
        return;
    }
    Q_EMIT done(tr("%Ln article(s) exported to %1", nullptr, int(result->rows)).arg(QFileInfo(m_path).fileName()));
    accept();
}

void ArticleExport::reject()
{
    if (m_task->isRunning())
        m_task->cancel(); // it ends by itself in a moment and says so
    else
        QDialog::reject();
}
