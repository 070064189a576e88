// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordwindow.h"

#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/records/quicklog.h"
#include "ui/shell/standardkeys.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordWindow::RecordWindow(Store &store, const CrmSchema &schema, const QList<QAction *> &commands)
    : QWidget(nullptr, Qt::Window)
    , m_store(store)
    , m_card(new ContactCard(store, schema, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, {}, this))
    , m_toasts(new ToastHost(m_card))
{
    setObjectName(u"recordWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_card, 1);
    m_banner->setClosable(true);
    m_banner->hide();
    setMinimumSize(theme().px(380), theme().px(360));
    const QSize usual(theme().px(960), theme().px(720));
    resize(QSettings().value(u"recordWindow/size"_s, usual).toSize().boundedTo(screen()->availableSize()));
    for (QAction *command : commands)
        addAction(command->objectName().startsWith("record."_L1) ? own(*command) : command);
    auto *close = new QAction(this);
    close->setShortcuts(standardKeys(QKeySequence::Close));
    addAction(close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(m_card, &ContactCard::contactLoaded, this, [this] { setWindowTitle(m_card->accessibleName()); });
    connect(m_card, &ContactCard::changedWithUndo, this, &RecordWindow::performed);
    connect(m_card, &ContactCard::failed, this, &RecordWindow::say);
    connect(m_card, &ContactCard::openRequested, this, [this, &schema](const QString &entity, Id id) {
        if (entity == schema.contact.Entity::name())
            open(id);
        else
            Q_EMIT openRequested(entity, id);
    });
    connect(m_card, &ContactCard::closeRequested, this, &QWidget::close);
    connect(m_card, &ContactCard::contactDeleted, this, &QWidget::close);
}

QAction *RecordWindow::own(const QAction &command)
{
    auto *action = new QAction(command.icon(), command.text(), this);
    action->setObjectName(command.objectName());
    action->setShortcuts(command.shortcuts());
    action->setEnabled(!m_store.isReadOnly());
    if (command.objectName() == "record.tag"_L1)
        connect(action, &QAction::triggered, m_card, &ContactCard::addTag);
    else
        connect(action, &QAction::triggered, this, &RecordWindow::log);
    return action;
}

void RecordWindow::log()
{
    QuickLog::open(
        m_store, this, contact(), [this](const QString &text) { Q_EMIT performed(text); },
        [this](const Error &error) { say(error); });
}

void RecordWindow::say(const Error &error)
{
    m_banner->setMessage(Banner::Kind::Error, error.text);
    m_banner->show();
}

void RecordWindow::open(Id contact)
{
    m_card->setContact(contact);
    m_card->setFocus(Qt::OtherFocusReason);
}

Id RecordWindow::contact() const
{
    return m_card->contact();
}

void RecordWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_card->setFactsVisible(width() >= theme().px(800));
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"recordWindow/size"_s, size());
    QWidget::closeEvent(event);
}
