// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/steprow.h"

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

using namespace Qt::StringLiterals;

namespace
{
constexpr const char *toneKeys[] = {"neutral", "accent", "teal", "green", "amber", "red", "violet"};

QString toneLabel(const QString &key)
{
    const QString labels[] = {StepRow::tr("Grey"),  StepRow::tr("Blue"), StepRow::tr("Teal"),  StepRow::tr("Green"),
                              StepRow::tr("Amber"), StepRow::tr("Red"),  StepRow::tr("Violet")};
    for (size_t i = 0; i < std::size(toneKeys); ++i)
        if (key == QLatin1StringView(toneKeys[i]))
            return labels[i];
    return labels[0];
}
} // namespace

StepRow::StepRow(const QString &objectName, const Record &step, const Fields &fields, QWidget *parent)
    : EditedRow(objectName, step, parent)
    , m_step(step)
    , m_fields(fields)
    , m_tone(step[fields.tone])
    , m_needs(step[fields.needs])
    , m_colour(new IconButton(u"palette"_s, tr("Colour"), this))
    , m_guidance(new QLineEdit(step[fields.guidance], this))
    , m_type(new QComboBox(this))
    , m_needed(new Button({}, u"list-todo"_s, ButtonLook::Normal, this))
{
    m_colour->setObjectName(objectName + u".colour"_s);
    m_guidance->setObjectName(objectName + u".guidance"_s);
    m_guidance->setAccessibleName(fields.guidance.label());
    m_guidance->setPlaceholderText(fields.guidance.label());
    m_type->setObjectName(objectName + u".type"_s);
    m_type->setAccessibleName(fields.type.label());
    for (const FieldBase::Choice &choice : fields.type.choices())
        m_type->addItem(choice.label, choice.key);
    m_type->setCurrentIndex(qMax(0, m_type->findData(step[fields.type])));
    m_needed->setObjectName(objectName + u".needs"_s);
    setButtonLook(m_colour, ButtonLook::Flat, true);
    connect(m_colour, &QToolButton::clicked, this, &StepRow::showTones);
    connect(m_needed, &QPushButton::clicked, this, &StepRow::showFields);
    connect(m_type, &QComboBox::activated, this, [this] {
        followType();
        showNeeds();
    });
}

void StepRow::arrange(const QList<QWidget *> &beside, const QList<QWidget *> &below)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->setSpacing(Space::m);
    second->setSpacing(Space::m);
    first->addWidget(m_colour);
    first->addWidget(name(), 1);
    first->addWidget(m_type);
    for (QWidget *part : beside)
        first->addWidget(part);
    addButtons(first);
    second->addSpacing(grip()->sizeHint().width() + m_colour->sizeHint().width() + 2 * Space::m); // below the name
    second->addWidget(m_guidance, 1);
    second->addWidget(m_needed);
    for (QWidget *part : below)
        second->addWidget(part);
    column->addLayout(first);
    column->addLayout(second);
    followType();
    showNeeds();
}

QWidget *StepRow::typeBox() const
{
    return m_type;
}

QString StepRow::type() const
{
    return m_type->currentData().toString();
}

void StepRow::popUp(QMenu *menu, QWidget *below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void StepRow::showTones()
{
    auto *menu = new QMenu(this);
    for (const char *key : toneKeys) {
        const QString tone = QString::fromLatin1(key);
        QAction *action = menu->addAction(toneLabel(tone), this, [this, tone] {
            m_tone = tone;
            update();
        });
        action->setCheckable(true);
        action->setChecked(tone == m_tone);
    }
    popUp(menu, m_colour);
}

void StepRow::showFields()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".needsMenu"_s);
    menu->addSection(tr("Needed to get here"));
    for (const FieldBase *field : m_fields.going.fields()) {
        const bool askable = !field->spec().hidden && !field->spec().readOnly && !field->isRollup() &&
                             field != m_fields.going.titleField() && !m_fields.never.contains(field);
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
    popUp(menu, m_needed);
}

QString StepRow::asksForNothing() const
{
    return tr("Asks for nothing");
}

void StepRow::showNeeds()
{
    QStringList labels;
    for (const QString &name : std::as_const(m_needs))
        if (const FieldBase *field = m_fields.going.field(name))
            labels.append(field->label());
    m_needed->setText(labels.size() > 1    ? tr("Asks for %n field(s)", nullptr, int(labels.size()))
                      : labels.size() == 1 ? tr("Asks for: %1", "a field").arg(labels.first())
                                           : asksForNothing());
    m_needed->setToolTip(joinedList(labels));
}

Record StepRow::record() const
{
    Record step = m_step;
    step.setValue(*step.entity().titleField(), name()->text().trimmed());
    step.set(m_fields.guidance, m_guidance->text().trimmed());
    step.set(m_fields.type, type());
    step.set(m_fields.tone, m_tone);
    step.set(m_fields.needs, m_needs);
    return step;
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::row, tokens().card, tokens().border);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tone(toneFromName(m_tone)).text);
    painter.drawRoundedRect(QRectF(3, Radius::row, 3, height() - 2 * Radius::row), 1.5, 1.5);
}
