// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardheader.h"

#include "core/domain/contacts.h"
#include "ui/records/cardchips.h"
#include "ui/records/cardlook.h"
#include "ui/records/fieldrow.h"
#include "ui/records/partslist.h"
#include "ui/records/portraits.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
QString keys(QKeyCombination combination)
{
    return shortcutText(QKeySequence(combination));
}
} // namespace

CardHeader::CardHeader(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits)
{
    setObjectName(u"card.header"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xl);
    column->addLayout(buildIdentity());
    column->addLayout(buildButtons());
}

QLayout *CardHeader::buildIdentity()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    m_avatar = new Avatar({}, AvatarShape::Person, 64, this);
    m_avatar->setObjectName(u"card.avatar"_s);
    m_portrait = new Portrait(m_edits.store(), *m_avatar);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    m_name = new FieldRow(m_schema.contact.name, m_edits, FactRow::Look::Title, this);
    m_name->setObjectName(u"card.name"_s);
    words->addWidget(m_name);
    auto *headline = new QHBoxLayout;
    headline->setContentsMargins(8, 0, 0, 0);
    headline->setSpacing(0);
    m_role = new ElidedLabel({}, TextRole::Body, Ink::Secondary, this);
    m_role->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_company = new LinkLabel({}, this);
    m_company->setObjectName(u"card.company"_s);
    headline->addWidget(m_role);
    headline->addWidget(m_company);
    headline->addStretch(1);
    words->addLayout(headline);
    m_chips = new CardChips({&m_schema.contact.status, &m_schema.contact.rating}, m_schema.contact.tags, m_edits, this);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(8, 2, 0, 0);
    chips->addWidget(m_chips);
    words->addLayout(chips);
    row->addLayout(words, 1);
    m_placeBox = new QWidget(this);
    auto *place = new QHBoxLayout(m_placeBox);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(2);
    m_place = new ElidedLabel({}, TextRole::Small, Ink::Muted, m_placeBox);
    m_place->setObjectName(u"card.place"_s);
    m_place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_previous = new IconButton(u"chevron-up"_s, {}, m_placeBox);
    m_previous->setNameAndShortcut(tr("Previous record"), keys(Qt::ALT | Qt::Key_Up));
    m_next = new IconButton(u"chevron-down"_s, {}, m_placeBox);
    m_next->setNameAndShortcut(tr("Next record"), keys(Qt::ALT | Qt::Key_Down));
    place->addWidget(m_place);
    for (IconButton *button : {m_previous, m_next}) {
        setButtonLook(button, ButtonLook::Flat, true);
        place->addWidget(button);
    }
    m_placeBox->hide();
    row->addWidget(m_placeBox, 0, Qt::AlignTop);
    m_close = new IconButton(u"x"_s, tr("Close"), this);
    m_close->setNameAndShortcut(tr("Close"), keys(Qt::Key_Escape));
    m_close->setObjectName(u"card.close"_s);
    setButtonLook(m_close, ButtonLook::Flat, true);
    m_close->hide();
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &CardHeader::closeRequested);
    connect(m_previous, &QToolButton::clicked, this, &CardHeader::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &CardHeader::nextRequested);
    connect(m_company, &QAbstractButton::clicked, this, [this] {
        if (const Id company = m_data.isPerson() ? m_data.organisation : m_data.record[m_schema.contact.parent])
            m_edits.open(m_schema.contact, company);
    });
    return row;
}

QLayout *CardHeader::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    m_log = new Button(tr("Log activity"), u"plus"_s, ButtonLook::Primary, this);
    m_log->setIcon(themeIcon(u"plus"_s, Ink::OnAccent));
    m_log->setObjectName(u"card.log"_s);
    m_call = new Button(tr("Call"), u"phone"_s, ButtonLook::Normal, this);
    m_call->setObjectName(u"card.call"_s);
    m_mail = new Button(tr("E-mail"), u"mail"_s, ButtonLook::Normal, this);
    m_mail->setObjectName(u"card.mail"_s);
    m_schedule = new Button(tr("Schedule"), u"calendar"_s, ButtonLook::Normal, this);
    m_schedule->setObjectName(u"card.schedule"_s);
    m_more = new IconButton(u"ellipsis"_s, tr("More"), this);
    m_more->setObjectName(u"card.more"_s);
    for (QWidget *button :
         {static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_mail),
          static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_more)})
        row->addWidget(button);
    row->addStretch(1);
    m_log->setEnabled(!m_edits.isReadOnly());
    m_schedule->setEnabled(!m_edits.isReadOnly());
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(u"call"_s); });
    connect(m_schedule, &QPushButton::clicked, this, &CardHeader::scheduleRequested);
    connect(m_call, &QPushButton::clicked, this, &CardHeader::call);
    connect(m_mail, &QPushButton::clicked, this, &CardHeader::mail);
    connect(m_more, &QToolButton::clicked, this, &CardHeader::openMenu);
    return row;
}

void CardHeader::setPlace(int place, int of)
{
    m_placeBox->setVisible(of > 0);
    m_place->setText(tr("%1 of %2", "7 of 312").arg(QLocale().toString(place), QLocale().toString(of)));
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place < of);
}

void CardHeader::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void CardHeader::setData(const CardData &data)
{
    const bool other = m_data.record.isNull() || m_data.record.id() != data.record.id();
    m_data = data;
    m_avatar->setName(data.name(), data.isPerson() ? AvatarShape::Person : AvatarShape::Company);
    m_portrait->setParts(data.parts);
    if (other)
        m_name->closeForm();
    m_name->setRecord(data.record);
    m_chips->setRecord(data.record);
    showHeadline();
    const auto has = [&](const Entity &part) {
        return std::any_of(data.parts.begin(), data.parts.end(),
                           [&](const Record &record) { return &record.entity() == &part; });
    };
    m_call->setEnabled(has(m_schema.phone));
    m_mail->setEnabled(has(m_schema.email));
    const bool leave = data.record[m_schema.contact.doNotContact];
    m_call->setToolTip(leave ? tr("Asked not to be contacted") : QString());
    m_mail->setToolTip(m_call->toolTip());
}

bool CardHeader::canCall() const
{
    return m_call->isEnabled();
}

bool CardHeader::canMail() const
{
    return m_mail->isEnabled();
}

void CardHeader::call()
{
    reach(m_schema.phone, m_call, u"call"_s);
}

void CardHeader::mail()
{
    reach(m_schema.email, m_mail, u"email"_s);
}

void CardHeader::showHeadline()
{
    QString role, company;
    if (m_data.isPerson()) {
        role = m_data.role;
        company = m_data.organisationName;
    } else {
        const Contact &contact = m_schema.contact;
        role = contact.industry.choiceLabel(m_data.record[contact.industry]);
        for (const Record &part : std::as_const(m_data.parts)) {
            if (&part.entity() == &m_schema.address && !part[m_schema.address.city].isEmpty()) {
                role = headline(role, part[m_schema.address.city]);
                break;
            }
        }
        company = m_data.titles.value(m_data.record[contact.parent]);
    }
    // One text in two widgets, because only the company is a link: the sign between them belongs to the first.
    m_role->setText(role.isEmpty() || company.isEmpty() ? role : headline(role, u"\x1"_s).remove(u'\x1'));
    m_company->setText(company);
    m_role->setVisible(!role.isEmpty());
    m_company->setVisible(!company.isEmpty());
}

/// One address is used at once; of several the user chooses. What follows is most likely to be logged, so that is
/// offered.
void CardHeader::reach(const Entity &part, Button *button, const QString &type)
{
    QList<std::pair<QString, QUrl>> ways;
    for (const Record &record : std::as_const(m_data.parts)) {
        if (&record.entity() != &part)
            continue;
        const PartText said = describePart(record, m_data.titles);
        if (said.link.isValid() && !said.link.isEmpty())
            ways.append({said.caption.isEmpty() ? said.text : tr("%1 · %2").arg(said.text, said.caption), said.link});
    }
    const auto go = [this, type](const QUrl &url) {
        m_edits.openUrl(url);
        if (!m_edits.isReadOnly())
            Q_EMIT logRequested(type);
    };
    if (ways.size() == 1) {
        go(ways.first().second);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[text, url] : std::as_const(ways))
        connect(menu->addAction(text), &QAction::triggered, this, [go, url = url] { go(url); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void CardHeader::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"card.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themeIcon(u"pencil"_s), tr("Rename")), &QAction::triggered, m_name,
            &FieldRow::startEditing);
    m_chips->fillChoices(menu->addMenu(themeIcon(u"flag"_s), m_schema.contact.status.label()), m_schema.contact.status);
    m_chips->fillChoices(menu->addMenu(themeIcon(u"star"_s), m_schema.contact.rating.label()), m_schema.contact.rating);
    connect(menu->addAction(themeIcon(u"tag"_s), tr("Add a tag")), &QAction::triggered, m_chips,
            &CardChips::startTagging);
    connect(menu->addAction(themeIcon(u"paperclip"_s), tr("Attach file…")), &QAction::triggered, this,
            &CardHeader::attachRequested);
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
            &CardHeader::deleteRequested);
    for (QAction *action : menu->actions())
        action->setEnabled(!m_edits.isReadOnly());
    connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy name")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_data.name()); });
    QAction *file = menu->addAction(themeIcon(u"id-card"_s), tr("Export as vCard…"));
    file->setObjectName(u"card.export"_s);
    connect(file, &QAction::triggered, this, &CardHeader::cardFileRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void CardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void CardHeader::fitButtons()
{
    const std::pair<Button *, QString> words[] = {
        {m_schedule, tr("Schedule")}, {m_mail, tr("E-mail")}, {m_call, tr("Call")}};
    for (const auto &[button, text] : words) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    int needed = m_log->sizeHint().width() + m_more->sizeHint().width() + Space::m * 4;
    for (const auto &[button, text] : words)
        needed += button->sizeHint().width();
    for (const auto &[button, text] : words) { // the last ones give up their words first
        if (needed <= width())
            return;
        needed -= button->sizeHint().width();
        button->setText({});
        button->setToolTip(text);
        needed += button->sizeHint().width();
    }
}
