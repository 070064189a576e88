// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/defaultsbar.h"

#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

DefaultsBar::DefaultsBar(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new QHBoxLayout(this))
{
    setObjectName(u"import.defaults"_s);
    setAccessibleName(tr("For all rows"));
    m_row->setContentsMargins(Space::huge, Space::l, Space::xl, Space::l);
    m_row->setSpacing(Space::m);
}

QString DefaultsBar::value(const QString &path) const
{
    for (const ImportValue &value : m_session.plan().values)
        if (value.path == path)
            return value.text;
    return {};
}

void DefaultsBar::set(const QString &path, const QString &text)
{
    ImportPlan plan = m_session.plan();
    plan.values.removeIf([&](const ImportValue &value) { return value.path == path; });
    if (!text.isEmpty())
        plan.values.append({path, text});
    m_session.setPlan(plan);
}

void DefaultsBar::refresh()
{
    const Entity *entity = m_session.entity();
    if (!entity || m_entity == entity->name())
        return;
    m_entity = entity->name();
    build();
}

// The lists' own choices that tables show, whoever they belong to, and tags: what one wants to say of a whole list.
void DefaultsBar::build()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addWidget(new TextLabel(tr("For all rows"), TextRole::Strong));
    m_row->addSpacing(Space::m);
    const Entity *entity = m_session.entity();
    for (const FieldBase *field : entity->fields()) {
        const bool user = field->isReference() && field->target() && field->target()->spec().internal;
        const bool choice = field->kind() == Kind::Choice && field->spec().listed && field != entity->variantField() &&
                            !field->spec().required;
        if (!user && !choice && (field->kind() != Kind::Tags || field->isOwn()))
            continue;
        auto *label = new TextLabel(field->label(), TextRole::Body, Ink::Secondary);
        m_row->addWidget(label);
        if (field->kind() == Kind::Tags) {
            auto *tags = new QLineEdit(joinedList(m_session.plan().tags));
            tags->setObjectName(u"import.allTags"_s);
            tags->setAccessibleName(tr("%1 for all rows").arg(field->label()));
            tags->setPlaceholderText(tr("such as: trade fair 2026"));
            connect(tags, &QLineEdit::textEdited, this, [this](const QString &text) {
                ImportPlan plan = m_session.plan();
                plan.tags.clear();
                for (const QString &word :
                     QString(text).replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts))
                    if (!word.trimmed().isEmpty())
                        plan.tags.append(word.simplified());
                m_session.setPlan(plan);
            });
            label->setBuddy(tags);
            m_row->addWidget(tags, 1);
            continue;
        }
        auto *box = new QComboBox;
        box->setObjectName(u"import.all."_s + field->name());
        box->setAccessibleName(tr("%1 for all rows").arg(field->label()));
        box->addItem(tr("As in the list"), QString());
        label->setBuddy(box);
        const QString path = field->name();
        if (choice) {
            const QList<FieldBase::Choice> choices = field->choices();
            for (const FieldBase::Choice &option : choices)
                box->addItem(option.label, option.key);
            box->setCurrentIndex(std::max(0, box->findData(value(path))));
        } else {
            loadUsers(box, *field);
        }
        connect(box, &QComboBox::activated, this, [this, box, path] { set(path, box->currentData().toString()); });
        m_row->addWidget(box);
    }
}

void DefaultsBar::loadUsers(QComboBox *box, const FieldBase &field)
{
    Query query;
    query.entity = field.target();
    m_session.store()->records(
        query, box,
        [this, box, path = field.name()](const Result<QList<Record>> &users) {
            for (const Record &user : users.ok() ? *users : QList<Record>())
                box->addItem(user.title(), QString::number(user.id()));
            box->setCurrentIndex(std::max(0, box->findData(value(path))));
        },
        "importUsers");
}

void DefaultsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, 0}, {qreal(width()), 0});
}
