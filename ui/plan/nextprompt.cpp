// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/nextprompt.h"

#include "core/domain/activities.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/defaultreminder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 14, panelWidth = 480;
}

NextPrompt::NextPrompt(Store &store, const CrmSchema &schema, QWidget *area)
    : QWidget(area)
    , m_store(store)
    , m_schema(schema)
    , m_area(area)
    , m_edits(new CardEdits(store, this))
    , m_title(new TextLabel({}, TextRole::Strong))
    , m_hint(new TextLabel({}, TextRole::Caption, Ink::Muted))
    , m_line(new QLineEdit)
{
    setObjectName(u"nextPrompt"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + Space::xl, shadow + Space::l, shadow + Space::l, shadow + Space::l);
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *close = new IconButton(u"x"_s, tr("Nothing for now"), this);
    close->setObjectName(u"nextPrompt.close"_s);
    setButtonLook(close, ButtonLook::Flat);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    m_line->setObjectName(u"nextPrompt.line"_s);
    m_line->setPlaceholderText(tr("fri 3pm call, next week send the offer"));
    m_line->setAccessibleName(tr("Next step, such as “fri 3pm call”"));
    row->addWidget(m_line, 1);
    auto *plan = new Button(tr("Plan"), {}, ButtonLook::Primary, this);
    plan->setObjectName(u"nextPrompt.plan"_s);
    row->addWidget(plan);
    column->addLayout(row);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    hide();
    connect(close, &QToolButton::clicked, this, &NextPrompt::leave);
    connect(plan, &QPushButton::clicked, this, &NextPrompt::plan);
    connect(m_line, &QLineEdit::textChanged, this, &NextPrompt::describe);
    auto *ime = new ImeGuard(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this, ime] {
        if (!ime->isComposing())
            this->plan();
    });
    connect(m_edits, &CardEdits::changedWithUndo, this, &NextPrompt::performed);
    connect(m_edits, &CardEdits::failed, this, &NextPrompt::failed);
    connect(&store, &Store::changed, this, &NextPrompt::follow);
    area->installEventFilter(this);
}

bool NextPrompt::asksAfterDone()
{
    return QSettings().value(u"plan/askNext"_s, true).toBool();
}

void NextPrompt::setAsksAfterDone(bool asks)
{
    QSettings().setValue(u"plan/askNext"_s, asks);
}

void NextPrompt::follow(const ChangeSet &set)
{
    const bool back = set.action.verb == Action::Undo || set.action.verb == Action::Redo;
    const Activity &activity = m_schema.activity;
    QList<Id> done;
    for (const Change &change : set.changes)
        if (change.entity == &activity && change.type == Change::Update &&
            change.before(activity.status).toString() == QLatin1StringView(Activity::planned) &&
            change.after(activity.status).toString() == QLatin1StringView(Activity::done))
            done.append(change.id);
    if (back && isVisible())
        leave(); // what it asked about may not be so any more
    if (back || done.size() != 1 || !asksAfterDone() || m_store.isReadOnly())
        return; // of many at once there is not one next step
    m_store.compute<std::optional<FollowUp>>(
        [&schema = m_schema, id = done.first()](Facts &file) { return followUpAfter(schema, file, id); }, this,
        [this](const Result<std::optional<FollowUp>> &next) {
            if (next.ok() && *next && !isAskedElsewhere())
                begin(**next, false);
        },
        "next");
}

/// The next step of a card asks by itself when its own button was pressed.
bool NextPrompt::isAskedElsewhere() const
{
    const QWidget *window = QApplication::activeWindow();
    if (!window)
        return false;
    const QList<CardNextStep *> steps = window->findChildren<CardNextStep *>();
    return std::any_of(steps.begin(), steps.end(), [](const CardNextStep *step) { return step->asksNext(); });
}

void NextPrompt::ask(const Entity &kind, Id id)
{
    if (m_store.isReadOnly())
        return;
    m_store.compute<std::optional<FollowUp>>(
        [&schema = m_schema, &kind, id](Facts &file) { return followUpFor(schema, file, kind, id); }, this,
        [this](const Result<std::optional<FollowUp>> &next) {
            if (next.ok() && *next)
                begin(**next, true);
            else if (!next.ok())
                Q_EMIT failed(next.error());
        },
        "next");
}

void NextPrompt::begin(const FollowUp &next, bool asked)
{
    m_next = next;
    m_title->setText(asked ? tr("Next step for “%1”").arg(next.name)
                           : tr("Done. What is next for “%1”?").arg(next.name));
    setAccessibleName(m_title->text());
    m_line->clear();
    describe();
    QWidget *focus = QApplication::focusWidget();
    if (!isVisible())
        m_before = focus;
    show();
    raise();
    place();
    // Whoever is typing goes on typing, here it can be clicked.
    const bool typing = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    if (asked || !typing)
        m_line->setFocus(Qt::PopupFocusReason);
}

void NextPrompt::describe()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        m_hint->setText(tr("Enter plans it, Esc leaves it."));
    } else {
        const QDateTime now = QDateTime::currentDateTime();
        const NextStep step = parseNextStep(typed, now, QLocale());
        const Record record = plannedStep(m_schema.activity, 0, step, 0, 0);
        m_hint->setText(
            joinedFacts({plannedText(step.at, now, QLocale()) + (step.dated ? QString() : tr(" (no day named)")),
                         activityTitle(m_schema.activity, record)}));
    }
    place();
}

void NextPrompt::plan()
{
    ImeGuard::commit();
    if (m_line->text().trimmed().isEmpty())
        return;
    const Activity &activity = m_schema.activity;
    const NextStep step = parseNextStep(m_line->text(), QDateTime::currentDateTime(), QLocale());
    Record record = plannedStep(activity, m_store.newId(), step, m_next.contact, m_next.organisation);
    if (m_next.opportunity)
        record.set(activity.opportunity, m_next.opportunity);
    if (m_next.lead)
        record.set(activity.lead, m_next.lead);
    remindAsUsual(activity, &record);
    const QString title = activityTitle(activity, record);
    m_edits->apply({{Action::Create, activity.name(), 1, title}, {insertion(record)}}, tr("“%1” planned").arg(title),
                   this, [this](const Result<ChangeSet> &result) {
                       if (result.ok())
                           leave();
                       else
                           m_hint->setText(result.error().text);
                   });
}

void NextPrompt::leave()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (focused)
        m_area->setFocus(Qt::OtherFocusReason);
}

void NextPrompt::place()
{
    if (!isVisible())
        return;
    const int wide = qMin(theme().px(panelWidth) + 2 * shadow, m_area->width());
    layout()->activate();
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    const int bottom = m_area->height() - ToastHost::room() - Space::m; // of what is painted; a toast stands below it
    setGeometry((m_area->width() - wide) / 2, qMax(0, bottom - high + shadow - 4), wide, high);
}

void NextPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() != Qt::Key_Space && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event); // those are not for the page below
}

bool NextPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void NextPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow - 4, -shadow, -shadow + 4);
    drawShadow(painter, panel, Radius::card, shadow - 4);
    drawRounded(painter, panel, Radius::card, tokens().card, tokens().borderStrong);
}
