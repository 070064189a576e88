// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importpage.h"

#include "ui/transfer/columnsstep.h"
#include "ui/transfer/droparea.h"
#include "ui/transfer/duplicatesstep.h"
#include "ui/transfer/filestep.h"
#include "ui/transfer/resultstep.h"
#include "ui/transfer/stepbar.h"
#include "ui/transfer/valuesstep.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
const QKeySequence nextKey(Qt::CTRL | Qt::Key_Return);

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() && QFileInfo(urls.constFirst().toLocalFile()).isFile()
               ? urls.constFirst().toLocalFile()
               : QString();
}
} // namespace

ImportPage::ImportPage(Store &store, QWidget *parent)
    : ShellPage(tr("Import"), parent)
    , m_session(*ImportSession::of(store))
    , m_bar(new StepBar(tr("Steps of the import"),
                        {tr("File"), tr("Columns"), tr("Values"), tr("Duplicates"), tr("Result")}))
    , m_error(new Banner(Banner::Kind::Error, {}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    content()->addWidget(m_bar);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(Space::huge, Space::l, Space::huge, 0);
    around->addWidget(m_error);
    content()->addLayout(around);
    m_error->setClosable(true);
    m_error->hide();
    content()->addWidget(m_stack, 1);
    m_file = new FileStep(m_session);
    m_result = new ResultStep(m_session);
    m_steps = {m_file, new ColumnsStep(m_session), new ValuesStep(m_session), new DuplicatesStep(m_session), m_result};
    for (ImportStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportPage::refresh);
    }
    content()->addWidget(makeFooter());
    connect(m_bar, &StepBar::stepClicked, this, [this](int step) {
        if (step != m_current)
            go(step);
    });
    connect(m_result, &ResultStep::showRequested, this, &ImportPage::showRequested);
    connect(m_result, &ResultStep::againRequested, this, [this] {
        m_session.again();
        go(File);
        takeFocus();
    });
    connect(m_result, &ResultStep::anotherRequested, this, [this] {
        startAfresh();
        takeFocus();
    });
    connect(m_result, &ResultStep::focusReleased, this, [this] {
        QWidget *button = m_result->mainButton();
        (button ? button : m_next)->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &ImportSession::readingChanged, this, &ImportPage::followReading);
    connect(&m_session, &ImportSession::planChanged, this,
            [this] { m_reached = m_session.report() ? Result : qMin(m_reached, m_current); });
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_error->setMessage(Banner::Kind::Error, error.text);
        m_error->show();
    });
    connect(&m_session, &ImportSession::runChanged, this, &ImportPage::refresh);
    auto *enter = new QShortcut(nextKey, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    enter->setKeys({nextKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(enter, &QShortcut::activated, this, [this] {
        if (m_next->isEnabled())
            next();
    });
    go(m_session.isRunning() || m_session.report() ? Result : File);
}

QWidget *ImportPage::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::huge, Space::l, Space::huge, Space::l);
    row->setSpacing(Space::m);
    m_cancel = new Button(tr("Cancel"), {}, ButtonLook::Flat);
    m_cancel->setObjectName(u"import.cancel"_s);
    m_hint = new TextLabel({}, TextRole::Body, Ink::Secondary);
    m_hint->setObjectName(u"import.hint"_s);
    m_back = new Button(tr("Back"), u"chevron-left"_s, ButtonLook::Normal);
    m_back->setObjectName(u"import.back"_s);
    m_next = new Button(tr("Next"), {}, ButtonLook::Primary);
    m_next->setObjectName(u"import.next"_s);
    m_next->setMinimumWidth(theme().px(96));
    row->addWidget(m_cancel);
    row->addWidget(m_hint, 1, Qt::AlignRight);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    return footer;
}

void ImportPage::openFile(const QString &path)
{
    if (m_session.isRunning())
        return;
    go(File);
    m_session.open(path);
}

void ImportPage::openRows(const QString &text, const QString &kind)
{
    if (m_session.isRunning())
        return;
    go(File);
    m_session.openRows(text, kind);
}

void ImportPage::startAfresh()
{
    if (m_session.isRunning() || !m_session.report())
        return;
    m_session.close();
    m_reached = 0;
    go(File);
}

/// Once a chosen file is read there is one thing to do next, unless the user is at how it is read.
void ImportPage::followReading()
{
    m_error->hide();
    if (!m_session.isRead() && m_current != File)
        go(File);
    refresh();
    if (m_session.path() != m_shownPath) {
        m_shownPath = m_session.path();
        m_awaited = m_session.hasFile();
    }
    if (!m_awaited || m_session.isReading())
        return;
    m_awaited = false;
    if (isVisible() && m_current == File && m_next->isEnabled() && !m_file->isBeingSet())
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportPage::takeFocus()
{
    QWidget *another = m_current == Result ? m_result->anotherButton() : nullptr;
    if (another) { // the page of an import that is over: the next one is what one comes for
        another->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_next->isEnabled()) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    step(m_current)->setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

int ImportPage::after(int step) const
{
    return step == Columns && !m_steps[Values]->isNeeded() ? Duplicates : step + 1;
}

int ImportPage::before(int step) const
{
    if (step == Result)
        return Duplicates;
    return step == Duplicates && !m_steps[Values]->isNeeded() ? Columns : step - 1;
}

void ImportPage::go(int index)
{
    m_current = index;
    m_reached = qMax(m_reached, index);
    m_bar->setCurrent(index);
    m_stack->setCurrentIndex(index);
    step(index)->enter();
    refresh();
}

void ImportPage::next()
{
    if (m_current == Result) {
        cancel();
    } else if (m_current == Duplicates) {
        const bool focused = m_next->hasFocus();
        go(Result);
        m_session.run();
        // The button is greyed while it runs, and would pass the focus on to anything.
        if (auto *cancel = static_cast<ResultStep *>(step(Result))->mainButton(); focused && cancel)
            cancel->setFocus(Qt::OtherFocusReason);
    } else {
        go(after(m_current));
    }
}

void ImportPage::back()
{
    go(before(m_current));
}

void ImportPage::cancel()
{
    const QString kind = m_session.report() && m_session.entity() ? m_session.entity()->name() : QString();
    m_session.close();
    m_reached = 0;
    go(File);
    Q_EMIT finished(kind);
}

void ImportPage::refresh()
{
    const bool result = m_current == Result, running = m_session.isRunning(), done = m_session.report().has_value();
    QString blocked = step(m_current)->blocked();
    if (blocked.isEmpty() && m_session.store() && m_session.store()->isReadOnly() && m_session.hasFile())
        blocked = tr("Your file is open for reading only, so nothing can be imported.");
    m_hint->setText(m_session.hasFile() ? blocked : QString());
    m_next->setEnabled(blocked.isEmpty() && !running && (!result || done));
    m_next->setText(result ? tr("Done") : m_current == Duplicates ? tr("Import") : tr("Next"));
    m_next->setToolTip(toolTipWithShortcut(m_next->text(), nextKey.toString(QKeySequence::NativeText)));
    m_back->setVisible(m_current > File && !(result && (running || done)));
    m_cancel->setVisible(m_session.hasFile() && !result);
    header()->setSubtitle(m_session.hasFile() ? QFileInfo(m_session.path()).fileName() : QString());
    for (int i = File; i <= Result; ++i) {
        const bool passed = i == Values && !m_steps[Values]->isNeeded();
        m_bar->setReachable(i, !running && !done && i <= m_reached && i != Result && !(passed && i > m_current));
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty() || m_session.isRunning())
        return;
    m_file->dropArea()->setHovered(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_file->dropArea()->setHovered(false);
    ShellPage::dragLeaveEvent(event);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_file->dropArea()->setHovered(false);
    openFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}
