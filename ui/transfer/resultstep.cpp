// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/resultstep.h"

#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/transfer/countrow.h"
#include "ui/transfer/issuetable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr int widest = 820; ///< lines longer than that are hard to read
}

/** How it went, as a sign beside the title. */
class ResultMark : public QWidget
{
public:
    explicit ResultMark(QWidget *parent = nullptr) : QWidget(parent) { setFixedSize(48, 48); }
    void setLook(const QString &icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const TonePair &colors = tokens().tone(m_tone);
        drawRounded(painter, rect(), Radius::palette, colors.tint);
        paintIcon(painter, QRectF(rect()).adjusted(12, 12, -12, -12), m_icon, colors.text);
    }

private:
    QString m_icon;
    Tone m_tone = Tone::Green;
};

ResultStep::ResultStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_stack(new QStackedLayout(this)), m_clock(new QTimer(this))
{
    m_stack->addWidget(makeRunning());
    m_stack->addWidget(makeReport());
    m_clock->setInterval(100);
    connect(m_clock, &QTimer::timeout, this, &ResultStep::showProgress);
    connect(&m_session, &ImportSession::runChanged, this, &ResultStep::refresh);
    refresh();
}

QWidget *ResultStep::makeRunning()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    column->addStretch(1);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(Space::l);
    m_progress = new ProgressPanel({});
    m_progress->setMinimumWidth(theme().px(520));
    inner->addWidget(m_progress);
    m_calm =
        new TextLabel(tr("You can go on working meanwhile. Cancel leaves no trace."), TextRole::Caption, Ink::Muted);
    m_calm->setAlignment(Qt::AlignHCenter);
    inner->addWidget(m_calm);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(inner, 4);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(m_progress, &ProgressPanel::cancelRequested, &m_session, &ImportSession::cancel);
    return page;
}

QWidget *ResultStep::makeReport()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    area->setWidget(page);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(Space::huge, Space::huge + Space::xs, Space::huge, Space::huge);
    auto *inner = new QWidget;
    inner->setMaximumWidth(theme().px(widest));
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xl);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::xl);
    m_mark = new ResultMark;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new TextLabel({}, TextRole::Title);
    m_title->setObjectName(u"import.resultTitle"_s);
    m_balance = new TextLabel({}, TextRole::Body, Ink::Secondary);
    m_balance->setObjectName(u"import.balance"_s);
    m_balance->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_balance);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_undone = new Banner(Banner::Kind::Info, {});
    column->addWidget(m_undone);
    m_counts = new CountRow;
    column->addWidget(m_counts);

    auto *buttons = new FlowLayout(nullptr, Space::m, Space::m);
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = new Button(text, icon, ButtonLook::Normal);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    m_show = add(tr("Show imported"), u"users"_s, u"import.show"_s);
    m_another = add(tr("Import another list"), u"folder-open"_s, u"import.another"_s);
    m_save = add(tr("Save refused rows…"), u"download"_s, u"import.saveRefused"_s);
    m_undo = add(tr("Undo import"), u"undo-2"_s, u"import.undo"_s);
    m_again = add(tr("New import with the same settings"), u"rotate-ccw"_s, u"import.again"_s);
    column->addLayout(buttons);
    m_more = new TextLabel({}, TextRole::Body, Ink::Secondary);
    m_more->setWordWrap(true);
    column->addWidget(m_more);
    m_issues = new IssueTable;
    column->addWidget(m_issues);
    column->addStretch(1);

    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_session.showFilter()); });
    connect(m_save, &QPushButton::clicked, this, &ResultStep::saveRefused);
    connect(m_undo, &QPushButton::clicked, &m_session, &ImportSession::undo);
    connect(m_again, &QPushButton::clicked, this, &ResultStep::againRequested);
    connect(m_another, &QPushButton::clicked, this, &ResultStep::anotherRequested);
    return area;
}

void ResultStep::enter()
{
    refresh();
}

QWidget *ResultStep::mainButton() const
{
    if (m_session.isRunning())
        return m_progress->cancelButton();
    return m_show->isVisibleTo(this) ? m_show : nullptr;
}

QWidget *ResultStep::anotherButton() const
{
    return m_another->isVisibleTo(this) ? m_another : nullptr;
}

void ResultStep::refresh()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(m_session.isRunning() ? 0 : 1);
    if (m_session.isRunning()) {
        m_progress->setTitle(tr("Importing %1").arg(QFileInfo(m_session.path()).fileName()));
        m_progress->setCancellable(true);
        m_progress->setProgress(0, 0);
        m_clock->start();
        showProgress();
    } else {
        m_clock->stop();
        showReport();
    }
    Q_EMIT changed();
    if (focused)
        Q_EMIT focusReleased();
}

void ResultStep::showProgress()
{
    const double share = m_session.runShare();
    m_progress->setProgress(qint64(share * 1000), share > 0 ? 1000 : 0);
    m_progress->setDetail(share <= 0   ? tr("Keeping a copy of your file as it is now…")
                          : share >= 1 ? tr("Finishing…")
                                       : tr("About %L1 of %L2 rows · %L3 rows per second")
                                             .arg(m_session.rowsDone())
                                             .arg(m_session.scan().rows)
                                             .arg(qint64(m_session.rowsPerSecond())));
}

void ResultStep::showReport()
{
    const auto &report = m_session.report();
    const bool done = report.has_value(), undone = m_session.isUndone();
    for (QWidget *widget : QList<QWidget *>{m_counts, m_more, m_issues}) // of what is there no longer, nothing is said
        widget->setVisible(done && !undone);
    for (Button *button : {m_show, m_another, m_save, m_undo, m_again})
        button->setVisible(done);
    m_undone->hide();
    if (!done) {
        m_mark->setLook(u"ban"_s, Tone::Neutral);
        m_title->setText(tr("Nothing was imported"));
        m_balance->setText(tr("Your file is as it was. Go back to change something, or try again."));
        return;
    }
    const Entity *entity = m_session.entity();
    const qint64 came = report->created + report->updated;
    m_mark->setLook(undone               ? u"undo-2"_s
                    : report->failed > 0 ? u"triangle-alert"_s
                                         : u"circle-check"_s,
                    undone               ? Tone::Neutral
                    : report->failed > 0 ? Tone::Amber
                                         : Tone::Green);
    const QString counted = entity ? entity->counted(came) : locale().toString(came);
    m_title->setText(undone     ? tr("The import was undone")
                     : came > 0 ? tr("%1 imported", "%1: number and kind, as in 231 contacts").arg(counted)
                                : tr("Nothing new in this list"));
    if (undone) {
        showUndone(counted);
        return;
    }
    m_balance->setText(
        tr("%1: %L2 created, %L3 updated, %L4 identical, %L5 skipped, %L6 refused (%L7 s)", "%1: 12 rows")
            .arg(tr("%Ln row(s)", nullptr, int(report->read)))
            .arg(report->created)
            .arg(report->updated)
            .arg(report->unchanged)
            .arg(report->skipped)
            .arg(report->failed)
            .arg(report->seconds, 0, 'f', 1));
    m_counts->setReport(*report);
    QStringList more;
    if (const QStringList besides = besidesCounted(); !besides.isEmpty())
        more.append(tr("Made besides, because rows refer to them: %1.").arg(joinedList(besides)));
    if (!report->newFields.isEmpty())
        more.append(tr("New fields: %1.").arg(joinedList(report->newFields)));
    if (!report->newOptions.isEmpty())
        more.append(tr("New options: %1.").arg(joinedList(report->newOptions)));
    if (!report->snapshot.isEmpty())
        more.append(tr("A copy of the file as it was before is among the snapshots."));
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
    m_issues->setReport(*report, m_session);
    m_show->setVisible(came > 0 && !m_session.showFilter().isEmpty());
    m_save->setVisible(report->failed > 0 && !report->rejectsPath.isEmpty());
    m_undo->setVisible(m_session.canUndo());
}

QStringList ResultStep::besidesCounted() const
{
    return m_session.store() ? besidesWords(*m_session.report(), m_session.store()->schema()) : QStringList();
}

void ResultStep::showUndone(const QString &counted)
{
    const UndoReport &undo = *m_session.undone();
    const bool kept = undo.keptCount > 0;
    m_balance->setText(kept ? tr("Your file is as it was before, but for what was changed since.")
                            : tr("Your file is as it was before."));
    m_undone->setMessage(kept ? Banner::Kind::Warning : Banner::Kind::Info,
                         kept ? tr("Took back what was not changed since.")
                              : tr("Took back %1.", "%1: numbers and kinds, as in 231 contacts, 3 companies")
                                    .arg(joinedList(QStringList(counted) + besidesCounted())),
                         kept ? tr("Kept, because they were changed since: %1").arg(joinedList(undo.kept.mid(0, 10)))
                              : QString());
    m_undone->show();
    for (Button *button : {m_show, m_save, m_undo})
        button->hide();
}

void ResultStep::saveRefused()
{
    const QFileInfo source(m_session.path());
    auto *dialog = new FileDialog(this, tr("Save refused rows"), source.absolutePath(), tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1 – refused rows.csv").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (QFile::exists(path)) // the dialog has asked
            QFile::remove(path);
        QFile rows(m_session.report()->rejectsPath);
        if (!rows.copy(path))
            Q_EMIT m_session.failed(
                Error{Error::Io, tr("The rows could not be written to %1: %2.").arg(path, rows.errorString()), {}});
    });
    dialog->open();
}
