// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scopeswitch.h"

#include "core/schema/crmschema.h"

#include <QSettings>

using namespace Qt::StringLiterals;

ScopeSwitch::ScopeSwitch(Store &store, const CrmSchema &schema, const QString &setting, Begins begins, QWidget *parent)
    : SegmentedControl(tr("Whose"), parent), m_store(store), m_schema(schema)
{
    addSegment(u"mine"_s, tr("Mine"), u"user"_s);
    addSegment(u"all"_s, tr("Everybody's"), u"users"_s);
    const QString usual = begins == Mine ? u"mine"_s : u"all"_s;
    setCurrent(QSettings().value(setting, usual).toString() == "all"_L1 ? u"all"_s : u"mine"_s);
    hide();
    connect(this, &SegmentedControl::currentChanged, this, [this, setting](const QString &chosen) {
        QSettings().setValue(setting, chosen);
        apply();
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.user;
            }))
            ask();
    });
    ask();
}

void ScopeSwitch::ask()
{
    m_store.compute<QList<Record>>([&schema = m_schema](Facts &file) { return file.all(schema.user); }, this,
                                   [this](const Result<QList<Record>> &users) {
                                       if (!users.ok())
                                           return;
                                       m_user = userCalled(m_schema.user, *users, m_store.user());
                                       m_users = !users->isEmpty();
                                       setVisible(m_users);
                                       apply();
                                   },
                                   "user");
}

void ScopeSwitch::apply()
{
    m_scope = {m_users && current() == "mine"_L1, m_user};
    Q_EMIT scopeKnown();
}
