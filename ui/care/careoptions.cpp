// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/careoptions.h"

#include "core/domain/festivals.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CareOptions::CareOptions(const CareChoice &choice, QDate today, QWidget *parent)
    : Popover(parent), m_silence(new QSpinBox(this))
{
    setObjectName(u"care.options"_s);
    setAccessibleName(tr("What care looks for"));
    content()->addWidget(
        new TextLabel(tr("Festivals for customers and key accounts"), TextRole::Strong, Ink::Primary, this));
    QList<std::pair<QDate, const Festival *>> coming;
    for (const Festival &festival : festivals())
        coming.append({festival.next(today), &festival});
    std::stable_sort(coming.begin(), coming.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const QLocale locale;
    for (const auto &[day, festival] : std::as_const(coming)) {
        const QString key = QString::fromLatin1(festival->key);
        auto *box =
            new QCheckBox(joinedFacts({festival->name(), locale.toString(day, datePattern(locale, "yMMMd"))}), this);
        box->setObjectName(u"care.festival."_s + key);
        box->setChecked(choice.festivals.contains(key));
        m_festivals.append({key, box});
        content()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &CareOptions::chosen);
    }
    content()->addSpacing(Space::m);
    content()->addWidget(new TextLabel(tr("A customer is quiet after"), TextRole::Strong, Ink::Primary, this));
    m_silence->setObjectName(u"care.silence"_s);
    m_silence->setRange(0, 3650);
    m_silence->setValue(choice.silenceDays);
    m_silence->setSpecialValueText(tr("never"));
    m_silence->setSuffix(u' ' + tr("days", "behind a number"));
    m_silence->setAccessibleName(tr("Days until a customer is quiet"));
    m_silence->setKeyboardTracking(false);
    content()->addWidget(m_silence);
    connect(m_silence, &QSpinBox::valueChanged, this, &CareOptions::chosen);
}

CareChoice CareOptions::choice() const
{
    CareChoice choice{{}, m_silence->value()};
    for (const auto &[key, box] : m_festivals)
        if (box->isChecked())
            choice.festivals.append(key);
    return choice;
}
