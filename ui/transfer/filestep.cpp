// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/filestep.h"

#include "core/schema/schema.h"
#include "core/transfer/importproposer.h"
#include "core/values/join.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/droparea.h"
#include "ui/transfer/encodingpicker.h"
#include "ui/transfer/pickbutton.h"
#include "ui/transfer/rowsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// A setting: caption, control, evidence below each other.
QList<QWidget *> addSetting(QGridLayout *grid, int row, int column, const QString &caption, QWidget *control,
                            QWidget *why)
{
    auto *label = new TextLabel(caption, TextRole::Caption, Ink::Secondary);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    grid->addWidget(label, 3 * row, column);
    grid->addWidget(control, 3 * row + 1, column);
    if (why)
        grid->addWidget(why, 3 * row + 2, column, Qt::AlignTop);
    return {label, control, why};
}

TextLabel *makeWhy()
{
    auto *label = new TextLabel({}, TextRole::Small, Ink::Muted);
    label->setWordWrap(true);
    label->setMinimumHeight(theme().px(30));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void setCurrent(QComboBox *box, const QVariant &data)
{
    const int index = box->findData(data);
    box->setCurrentIndex(index < 0 ? 0 : index);
}
} // namespace

FileStep::FileStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent)
    , m_stack(new QStackedLayout(this))
    , m_drop(new DropArea(this))
    , m_rows(new RowsModel(this))
    , m_clock(new QTimer(this))
{
    auto *empty = new QWidget(this);
    auto *around = new QVBoxLayout(empty);
    around->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    around->addWidget(m_drop);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeFound());
    connect(m_drop, &DropArea::chooseRequested, this, &FileStep::chooseFile);
    connect(m_drop, &DropArea::chosen, &m_session, &ImportSession::open);
    connect(&m_session, &ImportSession::readingChanged, this, &FileStep::refresh);
    m_clock->setInterval(100);
    connect(m_clock, &QTimer::timeout, this,
            [this] { m_progress->setProgress(qint64(m_session.readShare() * 1000), 1000); });
    refresh();
}

QWidget *FileStep::makeFound()
{
    auto *found = new QWidget(this);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, 0);
    column->setSpacing(Space::xl);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new ElidedLabel({}, TextRole::Subtitle);
    m_name->setObjectName(u"import.fileName"_s);
    m_facts = new ElidedLabel({}, TextRole::Body, Ink::Secondary);
    m_facts->setObjectName(u"import.fileFacts"_s);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    auto *other = new Button(tr("Choose another file…"), u"folder-open"_s, ButtonLook::Normal);
    other->setObjectName(u"import.chooseOther"_s);
    connect(other, &QPushButton::clicked, this, &FileStep::chooseFile);
    head->addWidget(other, 0, Qt::AlignTop);
    column->addLayout(head);
    m_error = new Banner(Banner::Kind::Error, {}, {}, found);
    column->addWidget(m_error);
    m_settings = makeSettings();
    m_sheetRow = makeSheetRow();
    column->addWidget(m_sheetRow);
    column->addWidget(m_settings);
    m_progress = new ProgressPanel(tr("Reading the list"), found);
    m_progress->setCancellable(false);
    column->addWidget(m_progress);

    m_preview = new QWidget(found);
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setSpacing(Space::m);
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("First rows"), TextRole::Strong));
    line->addStretch(1);
    auto *wrong = new LinkLabel(tr("Letters do not look right? Try another encoding"));
    wrong->setObjectName(u"import.tryEncoding"_s);
    connect(wrong, &QAbstractButton::clicked, this, &FileStep::chooseEncoding);
    line->addWidget(wrong);
    m_tryEncoding = wrong;
    preview->addLayout(line);
    m_table = makeRowsTable(m_rows, tr("First rows of the list"), m_preview);
    m_table->setObjectName(u"import.preview"_s);
    preview->addWidget(m_table, 1);
    column->addWidget(m_preview, 1);
    m_none = new EmptyState(u"file"_s, {}, {}, found);
    m_none->setObjectName(u"import.none"_s);
    m_asData = m_none->addButton(tr("Take this line as data"));
    m_asData->setObjectName(u"import.headerIsData"_s);
    connect(m_asData, &QPushButton::clicked, this, [this] {
        ReadingChoice choice = m_session.choice();
        choice.fixed.header = 0;
        readAs(choice);
    });
    column->addWidget(m_none, 1);
    column->addStretch(0);
    return found;
}

QWidget *FileStep::makeSheetRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::m);
    m_sheet = new QComboBox;
    m_sheet->setObjectName(u"import.sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    auto *label = new TextLabel(tr("Sheet"), TextRole::Body, Ink::Secondary);
    label->setBuddy(m_sheet);
    line->addWidget(label);
    line->addWidget(m_sheet);
    line->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        ReadingChoice choice = m_session.choice();
        choice.sheet = m_sheet->currentText();
        readAs(choice);
    });
    return row;
}

QWidget *FileStep::makeSettings()
{
    auto *settings = new QWidget(this);
    auto *grid = new QGridLayout(settings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::xxl);
    grid->setVerticalSpacing(Space::xs);
    m_encoding = new PickButton;
    m_encoding->setObjectName(u"import.encoding"_s);
    m_encoding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_encoding, &QPushButton::clicked, this, &FileStep::chooseEncoding);
    m_delimiter = new QComboBox;
    m_delimiter->setObjectName(u"import.delimiter"_s);
    const std::pair<char, QString> delimiters[] = {
        {',', tr("Comma")}, {';', tr("Semicolon")}, {'\t', tr("Tab")}, {'|', tr("Vertical bar")}, {':', tr("Colon")}};
    for (const auto &[sign, name] : delimiters)
        m_delimiter->addItem(
            sign == '\t' ? name : tr("%1 ( %2 )", "name and sign of a separator").arg(name, QChar::fromLatin1(sign)),
            int(sign));
    m_quote = new QComboBox;
    m_quote->setObjectName(u"import.quote"_s);
    m_quote->addItem(tr("Double quotes \" \""), int('"'));
    m_quote->addItem(tr("Single quotes ' '"), int('\''));
    m_quote->addItem(tr("None"), 0);
    m_header = new QComboBox;
    m_header->setObjectName(u"import.header"_s);
    m_header->addItem(tr("Names of the columns"), 1);
    m_header->addItem(tr("Already data"), 0);
    m_skip = new QSpinBox;
    // The spin box is read out by its inner line, which is what has the focus.
    if (auto *line = m_skip->findChild<QLineEdit *>())
        line->setAccessibleName(tr("Lines above the table"));
    m_skip->setObjectName(u"import.skip"_s);
    m_skip->setRange(0, 1000);
    m_skip->setKeyboardTracking(false);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"import.kind"_s);
    m_encodingWhy = makeWhy();
    m_delimiterWhy = makeWhy();
    m_quoteWhy = makeWhy();
    m_headerWhy = makeWhy();
    m_skipWhy = makeWhy();
    m_ofText += addSetting(grid, 0, 0, tr("Encoding"), m_encoding, m_encodingWhy);
    m_ofText += addSetting(grid, 0, 1, tr("Between the cells"), m_delimiter, m_delimiterWhy);
    m_ofText += addSetting(grid, 0, 2, tr("Around text"), m_quote, m_quoteWhy);
    addSetting(grid, 1, 0, tr("The first row holds"), m_header, m_headerWhy);
    m_ofText += addSetting(grid, 1, 1, tr("Lines above the table"), m_skip, m_skipWhy);
    addSetting(grid, 1, 2, tr("Each row is one of"), m_kind, nullptr);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    const auto follow = [this](QComboBox *box, auto set) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            ReadingChoice choice = m_session.choice();
            set(choice, box->currentData());
            readAs(choice);
        });
    };
    follow(m_delimiter,
           [](ReadingChoice &choice, const QVariant &data) { choice.fixed.delimiter = char(data.toInt()); });
    follow(m_quote, [](ReadingChoice &choice, const QVariant &data) { choice.fixed.quote = data.toInt(); });
    follow(m_header, [](ReadingChoice &choice, const QVariant &data) { choice.fixed.header = data.toInt(); });
    follow(m_kind, [](ReadingChoice &choice, const QVariant &data) { choice.kind = data.toString(); });
    connect(m_skip, &QSpinBox::valueChanged, this, [this](int lines) {
        ReadingChoice choice = m_session.choice();
        choice.skipLines = lines;
        readAs(choice);
    });
    return settings;
}

void FileStep::readAs(ReadingChoice choice)
{
    if (!m_showing)
        m_session.read(choice);
}

void FileStep::enter()
{
    refresh();
}

QString FileStep::blocked() const
{
    if (!m_session.hasFile())
        return tr("Choose a file first.");
    if (m_session.isReading() || !m_session.isWhole())
        return m_session.error().text.isEmpty()           ? tr("The list is being read.")
               : m_session.error().code == Error::NotOurs ? tr("This file is not a list.")
                                                          : tr("This file cannot be read.");
    if (m_session.scan().rows == 0)
        return tr("There are no rows in this file.");
    return {};
}

bool FileStep::isBeingSet() const
{
    return m_settings->isAncestorOf(QApplication::focusWidget());
}

void FileStep::chooseFile()
{
    const QString folder = ImportSession::recentFiles().isEmpty()
                               ? QString()
                               : QFileInfo(ImportSession::recentFiles().constFirst()).path();
    auto *dialog =
        new FileDialog(this, tr("Import a list"), folder,
                       tr("Lists (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ImportSession::open);
    dialog->open();
}

void FileStep::chooseEncoding()
{
    const EncodingGuess &guess = m_session.scan().encoding;
    auto *picker = new Picker(tr("Encoding"), encodingItems(guess, tellingLine(m_session.path(), guess.charset)),
                              charsetName(guess.charset), this);
    connect(picker, &Picker::picked, this, [this](const QVariant &data) {
        ReadingChoice choice = m_session.choice();
        choice.charset = Charset(data.toInt());
        readAs(choice);
    });
    picker->openAt(m_encoding);
}

void FileStep::refresh()
{
    m_stack->setCurrentIndex(m_session.hasFile() ? 1 : 0);
    if (!m_session.hasFile()) {
        m_drop->setRecent(ImportSession::recentFiles());
        Q_EMIT changed();
        return;
    }
    const QFileInfo file(m_session.path());
    const ImportScan &scan = m_session.scan();
    m_name->setText(file.fileName());
    QStringList facts{locale().formattedDataSize(file.size())};
    if (m_session.isRead()) {
        facts.append(m_session.isWhole() ? tr("%Ln row(s)", nullptr, int(scan.rows)) : tr("counting rows…"));
        facts.append(tr("%Ln column(s)", nullptr, int(scan.headers.size())));
        if (!m_session.program().isEmpty())
            facts.append(tr("looks like an export of %1").arg(m_session.program()));
    }
    m_facts->setText(joinedFacts(facts));
    const Error &error = m_session.error();
    const bool failed = !error.text.isEmpty() && error.code != Error::NotOurs;
    m_error->setMessage(Banner::Kind::Error, error.text,
                        failed ? tr("Choose another file, or check that this one is not open elsewhere.") : QString());
    m_error->setVisible(failed);
    showNone();
    // Settings that the user has changed stay in reach: one of them may be why there are no rows.
    const ReadingChoice &choice = m_session.choice();
    const bool chosen = choice.fixed.header >= 0 || choice.fixed.delimiter || choice.fixed.quote >= 0 ||
                        choice.skipLines || choice.charset;
    const bool text = scan.format == ListFormat::Delimited; // what else there is says itself how it is read
    m_sheetRow->setVisible(m_session.isRead() && m_session.scan().sheets.size() > 1);
    m_settings->setVisible(text && m_session.isRead() && (m_none->isHidden() || chosen));
    m_preview->setVisible(m_session.isRead() && m_none->isHidden());
    m_progress->setVisible(m_session.isReading() && file.size() > (1 << 20));
    m_progress->isVisible() ? m_clock->start() : m_clock->stop();
    if (m_session.isRead())
        showSettings();
    Q_EMIT changed();
}

/// Nothing in this file can become records: one sentence instead of settings and an empty table.
void FileStep::showNone()
{
    const bool foreign = m_session.error().code == Error::NotOurs && !m_session.error().text.isEmpty();
    const bool empty = m_session.isRead() && m_session.isWhole() && m_session.scan().rows == 0;
    m_none->setVisible(foreign || empty);
    m_asData->setVisible(!foreign && empty && !m_session.scan().headers.isEmpty());
    if (foreign) {
        m_none->setMessage(u"file"_s, m_session.error().text,
                           tr("Lists are text files, such as CSV, or Excel workbooks, with one record in each row."));
    } else if (empty && m_session.scan().headers.isEmpty()) {
        m_none->setMessage(u"file"_s, tr("This file is empty."), tr("Choose another one."));
    } else if (empty) {
        m_none->setMessage(u"file"_s, tr("This file holds names of columns but no rows."),
                           joinedItems(m_session.scan().headers.mid(0, 12)));
    }
}

void FileStep::showSettings()
{
    m_showing = true;
    const ImportScan &scan = m_session.scan();
    const CsvDialect &dialect = scan.sniff.dialect;
    const bool isText = scan.format == ListFormat::Delimited;
    for (QWidget *widget : std::as_const(m_ofText))
        widget->setVisible(isText);
    m_tryEncoding->setVisible(isText);
    m_sheet->clear();
    m_sheet->addItems(scan.sheets);
    m_sheet->setCurrentText(scan.sheet);
    m_encoding->setText(charsetDisplayName(scan.encoding.charset));
    m_encoding->setAccessibleDescription(m_encoding->text());
    m_encodingWhy->setText(m_session.choice().charset ? tr("Chosen by you.") : scan.encoding.reason);
    if (m_delimiter->findData(int(dialect.delimiter)) < 0)
        m_delimiter->addItem(QString(QChar::fromLatin1(dialect.delimiter)), int(dialect.delimiter));
    setCurrent(m_delimiter, int(dialect.delimiter));
    m_delimiterWhy->setText(m_session.choice().fixed.delimiter ? tr("Chosen by you.")
                            : scan.sniff.raggedRows > 0
                                ? tr("%Ln row(s) have another number of cells.", nullptr, scan.sniff.raggedRows)
                                : tr("Gives %n cell(s) in every row.", nullptr, int(scan.headers.size())));
    setCurrent(m_quote, int(dialect.quote));
    m_quoteWhy->setText(m_session.choice().fixed.quote >= 0
                            ? tr("Chosen by you.")
                            : tr("They keep separators and line breaks inside a cell together."));
    setCurrent(m_header, dialect.header ? 1 : 0);
    m_headerWhy->setText(m_session.choice().fixed.header >= 0 ? tr("Chosen by you.") : scan.sniff.headerReason);
    m_skip->setValue(dialect.skipLines);
    const QString above = scan.sniff.preamble.join(u' ').simplified();
    m_skipWhy->setText(dialect.skipLines == 0 ? tr("The table starts at the first line.")
                       : above.isEmpty()
                           ? tr("These lines are passed over.")
                           : tr("Passed over: “%1”").arg(above.size() > 60 ? above.left(60) + u'…' : above));
    m_kind->clear();
    for (const Entity *entity : m_session.store() ? m_session.store()->schema().entities() : QList<const Entity *>())
        if (canImport(*entity))
            m_kind->addItem(entity->plural(), entity->name());
    setCurrent(m_kind, m_session.plan().entity);
    QList<QStringList> preview = scan.preview;
    for (QStringList &row : preview)
        for (qsizetype i = 0; i < row.size(); ++i)
            row[i] = shownCell(m_session, int(i), row[i]);
    m_rows->setRows(scan.sniff.dialect.header ? columnTitles(m_session) : QStringList(), preview);
    m_showing = false;
}
