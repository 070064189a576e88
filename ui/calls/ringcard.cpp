// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ringcard.h"

#include "core/domain/contacts.h"
#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/phonenumber.h"
#include "core/values/timetext.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/records/formpicker.h"
#include "ui/records/personlist.h"
#include "ui/records/portraits.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace
{
QString captionOf(const Caller &caller)
{
    return headline(caller.role, caller.companyName);
}

bool isCompany(const Caller &caller)
{
    return caller.variant == QLatin1StringView(Contact::organisation);
}
} // namespace

RingCard::RingCard(const CrmSchema &schema, CardEdits &edits, const QString &number, const QDateTime &at,
                   QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits), m_number(number), m_at(at), m_column(new QVBoxLayout(this))
{
    setObjectName(u"ring.call"_s);
    m_column->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    m_column->setSpacing(Space::m);
}

bool RingCard::isWritable() const
{
    return !m_edits.isReadOnly();
}

QString RingCard::shownNumber() const
{
    return m_number.isEmpty() ? tr("Number withheld") : formatPhone(m_number, defaultRegion());
}

void RingCard::setCalling(const Calling &calling)
{
    const bool focused = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_calling = calling;
    build();
    if (focused)
        takeFocus();
}

QString RingCard::spoken() const
{
    QStringList words{tr("Incoming call"), shownNumber()};
    for (const Caller &caller : m_calling.callers)
        words.append(joinedFacts({caller.name, captionOf(caller)}));
    if (m_calling.callers.isEmpty() && !m_number.isEmpty())
        words.append(tr("Nobody has this number yet."));
    return joinedClauses(words);
}

void RingCard::takeFocus()
{
    if (m_first)
        m_first->setFocus(Qt::ShortcutFocusReason);
}

void RingCard::build()
{
    clearLayout(m_column);
    m_first = nullptr;
    m_picker = nullptr;
    m_choosing = m_offers = nullptr;
    setAccessibleName(spoken());
    addHead();
    if (m_calling.callers.size() == 1)
        addCaller(m_calling.callers.first());
    else if (!m_calling.callers.isEmpty())
        addCallers();
    else
        addUnknown();
    Q_EMIT resized();
}

void RingCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::m);
    auto *icon = new QLabel(this);
    icon->setPixmap(themeIcon(u"phone-incoming"_s, Ink::Green).pixmap(theme().px(16)));
    head->addWidget(icon);
    auto *title =
        new ElidedLabel(joinedFacts({tr("Incoming call"), shownNumber()}), TextRole::Strong, Ink::Primary, this);
    title->setObjectName(u"ring.title"_s);
    head->addWidget(title, 1);
    head->addWidget(new TextLabel(timeText(m_at.time(), QLocale()), TextRole::Caption, Ink::Secondary, this));
    auto *away = new IconButton(u"x"_s, tr("Dismiss"), this);
    away->setObjectName(u"ring.close"_s);
    setButtonLook(away, ButtonLook::Flat, true);
    connect(away, &QToolButton::clicked, this, &RingCard::dismissed);
    head->addWidget(away);
    m_column->addLayout(head);
}

QPushButton *RingCard::addButton(QHBoxLayout *to, const QString &text, const QString &name, bool primary)
{
    auto *button = new Button(text, this);
    button->setObjectName(name);
    button->setLook(primary ? ButtonLook::Primary : ButtonLook::Normal, true);
    to->addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

void RingCard::addDismiss(QHBoxLayout *to)
{
    connect(addButton(to, tr("Dismiss"), u"ring.dismiss"_s, false), &QPushButton::clicked, this, &RingCard::dismissed);
    to->addStretch(1);
}

void RingCard::addCaller(const Caller &caller)
{
    auto *who = new QHBoxLayout;
    who->setSpacing(Space::l);
    auto *avatar = new Avatar(caller.name, isCompany(caller) ? AvatarShape::Company : AvatarShape::Person, 40, this);
    avatar->setObjectName(u"ring.avatar"_s);
    (new Portrait(m_edits.store(), *avatar))->setRecord(*caller.entity, caller.id);
    who->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const auto add = [&](const QString &text, const char *name, TextRole role, Ink ink) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, role, ink, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(caller.name, "ring.who", TextRole::Subtitle, Ink::Primary);
    add(captionOf(caller), "ring.where", TextRole::Body, Ink::Secondary);
    const QDateTime now = QDateTime::currentDateTime();
    const bool lead = caller.entity == &m_schema.lead;
    add(joinedFacts({lead ? m_schema.lead.label() : QString(),
                     caller.lastActivity.isValid()
                         ? tr("Last contact: %1").arg(RelativeTime::text(caller.lastActivity, now, {}))
                         : tr("No contact yet")}),
        "ring.last", TextRole::Caption, Ink::Secondary);
    if (!caller.open.isEmpty()) {
        QString open = tr("Open: %1").arg(joinedList(caller.open));
        if (const int more = caller.openCount - int(caller.open.size()); more > 0)
            open = tr("%1 and %n more", "open deals and service records", more).arg(open);
        add(open, "ring.open", TextRole::Caption, Ink::Secondary);
    }
    if (caller.match != Caller::Same) {
        const QString number = formatPhone(caller.number, defaultRegion());
        add(caller.match == Caller::Switchboard ? tr("The line is that of %1").arg(number)
            : caller.match == Caller::Ending    ? tr("The number ends like %1").arg(number)
                                                : tr("The number begins like %1").arg(number),
            "ring.match", TextRole::Caption, Ink::Amber);
    }
    who->addLayout(words, 1);
    m_column->addLayout(who);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    auto *open =
        addButton(buttons, isWritable() ? tr("Open card and log call") : tr("Open card"), u"ring.answer"_s, true);
    connect(open, &QPushButton::clicked, this,
            [this, entity = caller.entity->name(), id = caller.id] { Q_EMIT answered(entity, id); });
    addDismiss(buttons);
    m_column->addLayout(buttons);
}

void RingCard::addCallers()
{
    auto *hint = new TextLabel(tr("Several have this number. Who is it?"), TextRole::Caption, Ink::Secondary, this);
    m_column->addWidget(hint);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    const QDateTime now = QDateTime::currentDateTime();
    for (const Caller &caller : std::as_const(m_calling.callers)) {
        PersonLine line{caller.id, 0, caller.name, {}, isCompany(caller), false};
        line.caption = joinedFacts({captionOf(caller), RelativeTime::text(caller.lastActivity, now, {})});
        auto *row = new PersonRow(line, false, this);
        row->setObjectName(u"ring.caller"_s);
        connect(row, &QAbstractButton::clicked, this,
                [this, entity = caller.entity->name(), id = caller.id] { Q_EMIT answered(entity, id); });
        if (!m_first)
            m_first = row;
        rows->addWidget(row);
    }
    m_column->addLayout(rows);
    if (m_calling.more > 0)
        m_column->addWidget(new TextLabel(tr("and %n more", "who share a number", m_calling.more), TextRole::Caption,
                                          Ink::Secondary, this));
    auto *buttons = new QHBoxLayout;
    addDismiss(buttons);
    m_column->addLayout(buttons);
}

void RingCard::addUnknown()
{
    auto *text =
        new TextLabel(m_number.isEmpty() ? tr("The caller does not show a number.") : tr("Nobody has this number yet."),
                      TextRole::Body, Ink::Secondary, this);
    text->setWordWrap(true);
    text->setObjectName(u"ring.unknown"_s);
    m_column->addWidget(text);
    m_offers = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_offers);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::m);
    if (isWritable() && m_number.isEmpty()) {
        connect(addButton(buttons, tr("Log call…"), u"ring.log"_s, true), &QPushButton::clicked, this,
                &RingCard::logRequested);
    } else if (isWritable()) {
        connect(addButton(buttons, tr("New person…"), u"ring.new"_s, true), &QPushButton::clicked, this,
                &RingCard::newRequested);
        connect(addButton(buttons, tr("Add number to…"), u"ring.attach"_s, false), &QPushButton::clicked, this,
                [this] { choose(true); });
    }
    addDismiss(buttons);
    m_column->addWidget(m_offers);
    if (isWritable() && !m_number.isEmpty())
        addPicker();
}

void RingCard::addPicker()
{
    m_choosing = new QWidget(this);
    auto *line = new QHBoxLayout(m_choosing);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::m);
    m_picker = new RecordPicker(m_schema.contact, m_edits, {}, m_choosing);
    m_picker->setObjectName(u"ring.whose"_s);
    m_picker->setAccessibleName(tr("Whose number is it?"));
    m_picker->setPlaceholderText(tr("Whose number is it?"));
    m_picker->setCaptionColumns({&m_schema.affiliation.role, &m_schema.affiliation.organisation});
    connect(m_picker, &RecordPicker::picked, this, &RingCard::giveNumber);
    line->addWidget(m_picker, 1);
    auto *back = new Button(tr("Back"), m_choosing);
    back->setObjectName(u"ring.back"_s);
    back->setLook(ButtonLook::Normal, true);
    connect(back, &QPushButton::clicked, this, [this] { choose(false); });
    line->addWidget(back);
    m_choosing->hide();
    m_column->addWidget(m_choosing);
}

void RingCard::choose(bool choosing)
{
    m_offers->setVisible(!choosing);
    m_choosing->setVisible(choosing);
    if (choosing)
        m_picker->setFocus(Qt::ShortcutFocusReason);
    else
        takeFocus();
    Q_EMIT resized();
}

/// Behind the numbers that are there.
void RingCard::giveNumber()
{
    const Id contact = m_picker->id();
    if (!contact)
        return;
    const Phone &phone = m_schema.phone;
    m_edits.store().compute<QList<Record>>(
        [&phone, contact](Facts &file) { return file.parts(phone, contact); }, this,
        [this, &phone, contact, name = m_picker->title()](const Result<QList<Record>> &there) {
            Record part(phone, m_edits.store().newId());
            part.set(phone.contact, contact);
            part.set(phone.number, formatPhone(m_number, defaultRegion()));
            qint64 place = -1;
            for (const Record &other : there.ok() ? *there : QList<Record>())
                if (!other.value(*phone.placeField()).isNull())
                    place = qMax(place, other.value(*phone.placeField()).toLongLong());
            if (place >= 0)
                part.setValue(*phone.placeField(), place + 1);
            m_edits.apply({{Action::Edit, m_schema.contact.name.entity().name(), 1, name}, {insertion(part)}},
                          tr("Number added to “%1”").arg(name), this, [this](const Result<ChangeSet> &done) {
                              if (done.ok())
                                  Q_EMIT numberAdded();
                          });
        });
}

void RingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_choosing && m_choosing->isVisible())
        choose(false);
    else
        Q_EMIT dismissed();
}
