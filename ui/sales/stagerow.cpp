// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagerow.h"

#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/sales/rowdrag.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{
constexpr const char *toneKeys[] = {"neutral", "accent", "teal", "green", "amber", "red", "violet"};

QString toneLabel(const QString &key)
{
    const QString labels[] = {StageRow::tr("Grey"),  StageRow::tr("Blue"), StageRow::tr("Teal"),  StageRow::tr("Green"),
                              StageRow::tr("Amber"), StageRow::tr("Red"),  StageRow::tr("Violet")};
    for (size_t i = 0; i < std::size(toneKeys); ++i)
        if (key == QLatin1StringView(toneKeys[i]))
            return labels[i];
    return labels[0];
}
} // namespace

StageRow::StageRow(const CrmSchema &schema, const Record &stage, QWidget *parent)
    : EditedRow(u"stageRow"_s, stage, parent)
    , m_schema(schema)
    , m_stage(stage)
    , m_tone(stage[schema.stage.tone])
    , m_needs(stage[schema.stage.needs])
    , m_colour(new IconButton(u"palette"_s, tr("Colour"), this))
    , m_guidance(new QLineEdit(stage[schema.stage.guidance], this))
    , m_type(new QComboBox(this))
    , m_probability(new QSpinBox(this))
    , m_stale(new QSpinBox(this))
    , m_needed(new Button({}, u"list-todo"_s, ButtonLook::Normal, this))
{
    m_guidance->setAccessibleName(schema.stage.guidance.label());
    m_guidance->setPlaceholderText(schema.stage.guidance.label());
    m_type->setAccessibleName(schema.stage.type.label());
    for (const FieldBase::Choice &choice : schema.stage.type.choices())
        m_type->addItem(choice.label, choice.key);
    m_type->setCurrentIndex(qMax(0, m_type->findData(stage[schema.stage.type])));
    m_probability->setAccessibleName(schema.stage.probability.label());
    m_probability->setToolTip(schema.stage.probability.label());
    m_probability->setRange(0, 100);
    m_probability->setSuffix(tr(" % likely", "behind a number"));
    m_probability->setValue(int(stage[schema.stage.probability]));
    m_stale->setAccessibleName(schema.stage.staleDays.label());
    m_stale->setToolTip(schema.stage.staleDays.label());
    m_stale->setRange(0, 999);
    m_stale->setSpecialValueText(tr("never stale"));
    m_stale->setPrefix(tr("stale after ", "in front of a number of days"));
    m_stale->setSuffix(tr(" days", "behind a number"));
    m_stale->setValue(int(stage[schema.stage.staleDays]));
    m_needed->setObjectName(u"stageRow.needs"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->setSpacing(Space::m);
    second->setSpacing(Space::m);
    first->addWidget(m_colour);
    first->addWidget(name(), 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_probability), static_cast<QWidget *>(m_stale)})
        first->addWidget(part);
    addButtons(first);
    setButtonLook(m_colour, ButtonLook::Flat, true);
    second->addSpacing(grip()->sizeHint().width() + m_colour->sizeHint().width() + 2 * Space::m); // below the name
    second->addWidget(m_guidance, 1);
    second->addWidget(m_needed);
    column->addLayout(first);
    column->addLayout(second);
    const auto popUp = [this](QWidget *below, void (StageRow::*fill)(QMenu *)) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(menu);
        menu->popup(below->mapToGlobal(QPoint(0, below->height())));
    };
    connect(m_colour, &QToolButton::clicked, this, [this, popUp] { popUp(m_colour, &StageRow::fillTones); });
    connect(m_needed, &QPushButton::clicked, this, [this, popUp] { popUp(m_needed, &StageRow::fillNeeds); });
    connect(m_type, &QComboBox::activated, this, &StageRow::followType);
    showNeeds();
    followType();
}

/// What is closed has no chance left to be guessed and does not rest.
void StageRow::followType()
{
    const QString type = m_type->currentData().toString();
    const bool open = type == QLatin1StringView(Stage::open);
    if (!open) {
        m_probability->setValue(type == QLatin1StringView(Stage::won) ? 100 : 0);
        m_stale->setValue(0);
    }
    showNeeds();
    m_probability->setEnabled(open);
    m_stale->setEnabled(open);
}

void StageRow::fillTones(QMenu *menu)
{
    for (const char *key : toneKeys) {
        const QString tone = QString::fromLatin1(key);
        QAction *action = menu->addAction(toneLabel(tone), this, [this, tone] {
            m_tone = tone;
            update();
        });
        action->setCheckable(true);
        action->setChecked(tone == m_tone);
    }
}

void StageRow::fillNeeds(QMenu *menu)
{
    const Opportunity &o = m_schema.opportunity;
    menu->addSection(tr("Needed to enter this stage"));
    for (const FieldBase *field : o.fields()) {
        const bool askable = !field->spec().hidden && !field->spec().readOnly && !field->isRollup() &&
                             field != &o.name && field != &o.stage && field != &o.lostReason && field != &o.lostNote &&
                             field != &o.closedOn && field != &o.externalId;
        if (!askable)
            continue;
        QAction *action = menu->addAction(field->label(), this, [this, name = field->name()] {
            if (!m_needs.removeOne(name))
                m_needs.append(name);
            showNeeds();
        });
        action->setCheckable(true);
        action->setChecked(m_needs.contains(field->name()));
    }
}

void StageRow::showNeeds()
{
    QStringList labels;
    for (const QString &name : std::as_const(m_needs))
        if (const FieldBase *field = m_schema.opportunity.field(name))
            labels.append(field->label());
    const bool lost = m_type->currentData().toString() == QLatin1StringView(Stage::lost);
    m_needed->setText(labels.size() > 1    ? tr("Asks for %n field(s)", nullptr, int(labels.size()))
                      : labels.size() == 1 ? tr("Asks for: %1", "a field").arg(labels.first())
                      : lost               ? tr("Asks for the reason")
                                           : tr("Asks for nothing"));
    m_needed->setToolTip(joinedList(labels));
}

Record StageRow::record() const
{
    Record stage = m_stage;
    const Stage &s = m_schema.stage;
    stage.set(s.name, name()->text().trimmed());
    stage.set(s.guidance, m_guidance->text().trimmed());
    stage.set(s.type, m_type->currentData().toString());
    stage.set(s.tone, m_tone);
    stage.set(s.probability, m_probability->value());
    stage.setValue(s.staleDays, m_stale->value() > 0 ? QVariant(qint64(m_stale->value())) : QVariant());
    stage.set(s.needs, m_needs);
    return stage;
}

void StageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::row, tokens().card, tokens().border);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tone(toneFromName(m_tone)).text);
    painter.drawRoundedRect(QRectF(3, Radius::row, 3, height() - 2 * Radius::row), 1.5, 1.5);
}
