// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kindpage.h"

#include "core/models/recordmodel.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/button.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KindPage::KindPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : BrowsePage(spec.title.isEmpty() ? spec.entity->plural() : spec.title, spec.page, workspace, views, spec.list,
                 parent)
    , m_spec(spec)
    , m_card(new RecordCard(store(), schema(), *spec.entity,
                            QList<const FieldBase *>{spec.entity->titleField()} + spec.elsewhere, this))
{
    if (spec.describe)
        m_card->setPartDescriber(spec.describe);
    if (spec.services)
        m_card->addServices(*spec.services);
    build();
    connectParts();
    show(list().currentId());
}

KindPage::~KindPage() = default;

void KindPage::build()
{
    m_listParts = list().takeHeaderParts();
    for (QWidget *part : std::as_const(m_listParts))
        header()->addAction(part);
    auto *create = new Button(m_spec.list.newText, u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(m_spec.page + u".new"_s);
    connect(create, &QPushButton::clicked, this, [this] { this->create(QString()); });
    m_create = create;
    addWriting(create);
    header()->addAction(create);
    setCard(m_card);
    content()->addWidget(panes(), 1);
}

void KindPage::addBoard(PageBoard *board, const QString &move)
{
    setBoardBeside(board, move, m_listParts);
    header()->addAction(m_create); // stays the last
}

void KindPage::addHeaderButton(QWidget *button)
{
    addWriting(button);
    header()->addAction(button);
    header()->addAction(m_create); // stays the last
}

void KindPage::connectParts()
{
    connect(&list(), &ListPage::openedInWindow, this, &KindPage::open);
    connect(&list(), &ListPage::newRequested, this, qOverload<const QString &>(&KindPage::create));
    connect(&list(), &ListPage::countChanged, this, &KindPage::showCount);
    connect(m_card, &RecordCard::changedWithUndo, this, &KindPage::performed);
    connect(m_card, &RecordCard::failed, this, &KindPage::failed);
    connect(m_card, &RecordCard::closeRequested, this, &KindPage::closeCard);
    connect(m_card, &RecordCard::deleted, this, &KindPage::cardDeleted);
    connect(m_card, &RecordCard::openRequested, this, &KindPage::openLinked);
    connect(m_card, &RecordCard::takeApartRequested, this, &KindPage::takeApartRequested);
}

void KindPage::showOnCard(Id id)
{
    m_card->setRecord(id);
}

void KindPage::renameOnCard()
{
    m_card->rename();
}

void KindPage::arrangeCard(bool table)
{
    m_card->setClosable(table);
}

void KindPage::showCount()
{
    header()->setSubtitle(list().model()->isComplete() && list().model()->count() > 0
                              ? kind().counted(list().model()->count())
                              : QString());
    arrange();
}

void KindPage::create(const QString &title)
{
    create([this, title](Record *blank) {
        if (!title.isEmpty())
            blank->setValue(*kind().titleField(), title);
    });
}

void KindPage::create(const std::function<void(Record *)> &fill, const std::function<QList<Change>(Id id)> &along)
{
    Record blank(kind());
    if (m_spec.begin)
        m_spec.begin(&blank);
    prefill(&blank);
    fill(&blank);
    auto *form = new NewOfKind(store(), schema(), blank, m_spec.form, window());
    if (along)
        form->addCompleter([along](const Record &made, ChangeSet *set) { set->changes += along(made.id()); });
    connect(form, &NewOfKind::created, this, [this](Id id, const QString &text) {
        Q_EMIT performed(text);
        showRecord(id);
    });
    connect(form, &NewOfKind::failed, this, &KindPage::failed);
    connect(form, &NewOfKind::openRequested, this, &KindPage::openLinked);
    prepare(form);
    form->open();
}
