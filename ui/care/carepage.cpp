// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/carepage.h"

#include "core/domain/letters.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/care/caremodel.h"
#include "ui/care/careoptions.h"
#include "ui/care/carewords.h"
#include "ui/care/lettersheet.h"
#include "ui/plan/scopeswitch.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostLetters = 2000;
}

CarePage::CarePage(Store &store, const CrmSchema &schema, QWidget *parent)
    : ShellPage(tr("Care"), parent)
    , m_store(store)
    , m_schema(schema)
    , m_edits(new CardEdits(store, this))
    , m_model(new CareModel(schema.activity, this))
    , m_choice(std::make_unique<CareChoice>())
    , m_scope(new ScopeSwitch(store, schema, u"care/scope"_s, ScopeSwitch::Mine, this))
    , m_period(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CareView(*m_model, m_stack))
    , m_empty(new EmptyState(u"gift"_s, tr("Nobody to care for in these days"),
                             tr("Birthdays and other dates on customers’ cards, festivals of your choice, warranties "
                                "and contracts of devices, and customers that become quiet show up here."),
                             m_stack))
    , m_more(new TextLabel({}, TextRole::Small, Ink::Muted, this))
    , m_readOnly(store.isReadOnly())
{
    setObjectName(u"care"_s);
    buildHeader();
    buildChips();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    content()->addWidget(m_stack, 1);
    m_more->setContentsMargins(Space::xxl, Space::m, Space::xxl, Space::m);
    m_more->hide();
    content()->addWidget(m_more);
    m_empty->addButton(tr("Choose festivals…"), u"sparkles"_s)->setObjectName(u"care.empty.festivals"_s);
    connect(findChild<QPushButton *>(u"care.empty.festivals"_s), &QPushButton::clicked, this, &CarePage::showOptions);
    connect(m_view, &CareView::wanted, this, &CarePage::perform);
    connect(m_view, &CareView::choiceChanged, this, &CarePage::showState);
    connect(m_edits, &CardEdits::changedWithUndo, this, &CarePage::performed);
    connect(m_edits, &CardEdits::failed, this, &CarePage::failed);
    connect(&store, &Store::changed, this, &CarePage::follow);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CarePage::ask);
    m_minute.setInterval(60000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_today != QDate::currentDate())
            m_again.start(0); // another day
    });
    m_minute.start();
    readChoice();
    if (m_readOnly)
        becomeReadOnly();
    showState();
}

CarePage::~CarePage() = default;

void CarePage::buildHeader()
{
    m_scope->setObjectName(u"care.scope"_s);
    connect(m_scope, &ScopeSwitch::scopeKnown, this, [this] {
        if (m_asked)
            ask();
    });
    m_period->setObjectName(u"care.period"_s);
    m_period->setAccessibleName(tr("How far to look ahead"));
    for (const int days : {7, 14, 30, 90})
        m_period->addItem(tr("Next %n day(s)", nullptr, days), days);
    m_period->setCurrentIndex(qMax(0, m_period->findData(QSettings().value(u"care/days"_s, 30).toInt())));
    connect(m_period, &QComboBox::activated, this, [this] {
        QSettings().setValue(u"care/days"_s, m_period->currentData());
        ask();
    });
    m_options = new IconButton(u"settings"_s, tr("Festivals and silence…"), this);
    m_options->setObjectName(u"care.settings"_s);
    setButtonLook(m_options, ButtonLook::Flat);
    connect(m_options, &QToolButton::clicked, this, &CarePage::showOptions);
    const auto button = [this](const QString &text, CareDeed deed, const char *name, ButtonLook look) {
        auto *made = new Button(text, CareView::deedIcon(deed), look, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, deed] { perform(deed); });
        return made;
    };
    m_done = button(tr("Done"), CareDeed::Done, "care.done", ButtonLook::Normal);
    m_done->setToolTip(CareView::deedName(CareDeed::Done));
    m_called = button(CareView::deedName(CareDeed::Called), CareDeed::Called, "care.called", ButtonLook::Normal);
    m_write = button(CareView::deedName(CareDeed::Write), CareDeed::Write, "care.write", ButtonLook::Primary);
    for (QWidget *part : std::initializer_list<QWidget *>{m_scope, m_period, m_options, m_done, m_called, m_write})
        header()->addAction(part);
}

void CarePage::buildChips()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(Space::xxl, Space::l, Space::xxl, Space::s);
    row->setSpacing(Space::m);
    for (int kind = 0; kind < careKinds; ++kind) {
        auto *chip = new FilterChip(careKindLabel(CareKind(kind)), place);
        chip->setObjectName(u"care.kind."_s + careKindName(CareKind(kind)));
        chip->setCheckable(true);
        m_chips.append({CareKind(kind), chip});
        row->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this] {
            QList<CareKind> kinds;
            for (const auto &[each, shown] : std::as_const(m_chips))
                if (shown->isChecked())
                    kinds.append(each);
            m_model->setKinds(kinds);
            showState();
        });
    }
    row->addStretch(1);
    content()->addWidget(place);
}

void CarePage::readChoice()
{
    m_store.setting(QString::fromLatin1(CareChoice::setting), this, [this](const Result<QString> &text) {
        if (text.ok())
            *m_choice = CareChoice::fromText(*text);
        m_answered = true;
        if (m_asked)
            ask();
    });
}

void CarePage::showOptions()
{
    auto *options = new CareOptions(*m_choice, QDate::currentDate(), this);
    connect(options, &Popover::closed, options, &QObject::deleteLater);
    connect(options, &CareOptions::chosen, this, [this, options] {
        *m_choice = options->choice();
        m_store.setSetting(QString::fromLatin1(CareChoice::setting), m_choice->toText());
        m_again.start(200);
    });
    options->openAt(m_options);
}

void CarePage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    if (m_stale)
        ask();
}

void CarePage::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void CarePage::becomeReadOnly()
{
    m_readOnly = true;
    m_view->setReadOnly(true);
    m_options->setEnabled(false);
    findChild<QPushButton *>(u"care.empty.festivals"_s)->setEnabled(false);
    showState();
}

/// Looks through all birthdays: once for many changes, and only while somebody looks.
void CarePage::follow(const ChangeSet &set)
{
    const QList<const Entity *> about{&m_schema.contact, &m_schema.occasion, &m_schema.device, &m_schema.activity};
    const bool ours =
        set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(),
                                             [&](const Change &change) { return about.contains(change.entity); });
    if (!ours)
        return;
    m_stale = true;
    if (isVisible())
        m_again.start(200);
}

void CarePage::ask()
{
    m_asked = true;
    if (!m_answered)
        return; // what is kept in the file is not known yet
    m_stale = false;
    m_today = QDate::currentDate();
    CareQuery query{.today = m_today, .days = m_period->currentData().toInt()};
    query.festivals = m_choice->festivals;
    query.silenceDays = m_choice->silenceDays;
    query.scope = m_scope->scope();
    m_store.compute<CareList>([&schema = m_schema, query](Facts &file) { return careList(query, schema, file); }, this,
                              [this](const Result<CareList> &list) {
                                  if (list.ok())
                                      show(*list);
                                  else
                                      Q_EMIT failed(list.error());
                              },
                              "care", Store::Pace::Long);
}

void CarePage::show(const CareList &list)
{
    m_model->setList(list, m_today);
    for (const auto &[kind, chip] : std::as_const(m_chips))
        chip->setCount(m_model->count(kind));
    m_more->setVisible(list.more > 0);
    m_more->setText(tr("%Ln customer(s) more than are listed here.", nullptr, int(list.more)));
    showState();
}

void CarePage::showState()
{
    const int open = m_model->open();
    header()->setSubtitle(open > 0 ? tr("%Ln to care for", nullptr, open) : QString());
    const bool empty = !m_stale && m_model->rowCount() == 0 && m_model->today().isValid();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    const bool chosen = m_view->selectionModel()->hasSelection() && !empty;
    for (QWidget *part : std::initializer_list<QWidget *>{m_done, m_called, m_write})
        part->setEnabled(chosen && !m_readOnly);
}

void CarePage::perform(CareDeed deed)
{
    const QList<CareEntry> entries = m_view->chosen();
    if (entries.isEmpty())
        return;
    switch (deed) {
    case CareDeed::Write:
        write(entries);
        return;
    case CareDeed::Called:
        log(entries, "call");
        return;
    case CareDeed::Done:
        log(entries, "note");
        return;
    case CareDeed::Open:
        Q_EMIT openRequested(m_schema.contact.Entity::name(), entries.first().contact);
        return;
    }
    Q_UNREACHABLE();
}

void CarePage::write(const QList<CareEntry> &entries)
{
    if (entries.size() > mostLetters) {
        Q_EMIT failed(
            {Error::Invalid,
             tr("At most %L1 letters can be written at once. Choose fewer, or one kind of occasion.").arg(mostLetters),
             {}});
        return;
    }
    auto *sheet = new LetterSheet(m_store, m_schema, entries, window());
    connect(sheet, &LetterSheet::performed, this, &CarePage::performed);
    connect(sheet, &LetterSheet::textsRequested, this, &CarePage::textsRequested);
    sheet->open();
}

void CarePage::log(const QList<CareEntry> &entries, const char *type)
{
    ChangeSet set{{Action::Log, m_schema.activity.Entity::name(), 0, {}}, {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const CareEntry &entry : entries) {
        if (entry.answer)
            continue;
        Record record =
            letterActivity(m_schema, {.entry = entry}, QString::fromLatin1(type), entry.occasion.text(), {}, now);
        record.setId(m_store.newId());
        set.changes.append(insertion(record));
        ++set.action.count;
        set.action.subject = set.action.count == 1 ? entry.name : QString();
    }
    if (!set.changes.isEmpty())
        m_edits->apply(set, tr("%Ln occasion(s) logged", nullptr, int(set.action.count)));
}
