// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/questioncard.h"

#include "core/exchange/dateparse.h"
#include "core/exchange/numberparse.h"
#include "core/values/join.h"
#include "ui/transfer/becomestext.h"
#include "ui/transfer/columnwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostColumns = 8; ///< offered for the name

/// The sample on which both answers differ most visibly: the first one that both can read.
QString dateAnswer(const QStringList &samples, DateOrder order)
{
    for (const QString &sample : samples) {
        std::optional<QDate> date = parseDate(sample, order);
        if (!date)
            if (const auto time = parseDateTime(sample, order))
                date = time->date();
        if (date)
            return dateText(*date, QLocale());
    }
    return {};
}

QString numberAnswer(const QStringList &samples, char16_t sign)
{
    for (const QString &sample : samples)
        if (const auto number = parseNumber(sample, NumberStyle{sign}))
            return QLocale().toString(number->toDouble(), 'f', number->decimals);
    return {};
}
} // namespace

QuestionCard::QuestionCard(ImportSession &session, int question, QWidget *parent)
    : QWidget(parent), m_session(session), m_question(question), m_group(new QButtonGroup(this))
{
    const ImportQuestion asked = session.questions().value(question);
    setObjectName(u"question.%1"_s.arg(question));
    setAccessibleName(asked.text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(44, Space::l, Space::xl, Space::l);
    column->setSpacing(Space::m);
    auto *title = new TextLabel(asked.text, TextRole::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *choices = new FlowLayout(nullptr, Space::xxl, Space::s);
    const QList<Answer> all = answers();
    for (const Answer &answer : all) {
        auto *button = new QRadioButton(answer.text, this);
        button->setObjectName(answer.id);
        m_group->addButton(button);
        choices->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = answer.id] { m_session.answer(m_question, id); });
    }
    column->addLayout(choices);
    refresh();
}

QList<QuestionCard::Answer> QuestionCard::answers() const
{
    const ImportQuestion asked = m_session.questions().value(m_question);
    switch (asked.what) {
    case ImportQuestion::DateOrderOf:
        return {{u"dmy"_s, tr("Day first: %1").arg(dateAnswer(asked.samples, DateOrder::Dmy))},
                {u"mdy"_s, tr("Month first: %1").arg(dateAnswer(asked.samples, DateOrder::Mdy))}};
    case ImportQuestion::DecimalSignOf:
        return {{u"."_s, tr("Decimal point: %1").arg(numberAnswer(asked.samples, u'.'))},
                {u","_s, tr("Decimal comma: %1").arg(numberAnswer(asked.samples, u','))}};
    case ImportQuestion::NameColumn: {
        QList<Answer> columns;
        for (int i = 0; i < int(m_session.scan().headers.size()) && columns.size() < mostColumns; ++i) {
            const ColumnProfile &profile = m_session.scan().columns[size_t(i)];
            if (profile.kind != ColumnKind::Text && profile.kind != ColumnKind::Choice)
                continue;
            const QString title = columnTitle(m_session, i);
            columns.append({QString::number(i), profile.samples.isEmpty()
                                                    ? title
                                                    : withRemark(title, shownCell(m_session, i, profile.samples[0]))});
        }
        return columns;
    }
    }
    return {};
}

QString QuestionCard::given() const
{
    const ImportQuestion asked = m_session.questions().value(m_question);
    const ImportColumn column = m_session.plan().columns.value(asked.column);
    switch (asked.what) {
    case ImportQuestion::DateOrderOf:
        return column.dates == DateOrder::Mdy ? u"mdy"_s : u"dmy"_s;
    case ImportQuestion::DecimalSignOf:
        return QString(QChar(column.decimal));
    case ImportQuestion::NameColumn:
        for (int i = 0; i < int(m_session.plan().columns.size()); ++i)
            if (m_session.entity() && m_session.plan().columns[i].target == m_session.entity()->titleField()->name())
                return QString::number(i);
    }
    return {};
}

void QuestionCard::refresh()
{
    const bool answered = m_session.isAnswered(m_question);
    const QString id = answered ? given() : QString();
    const QList<QAbstractButton *> buttons = m_group->buttons();
    m_group->setExclusive(false); // none is chosen before the user does
    for (QAbstractButton *button : buttons)
        button->setChecked(button->objectName() == id);
    m_group->setExclusive(true);
    update();
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool answered = m_session.isAnswered(m_question);
    const TonePair &colors = tokens().tone(answered ? Tone::Neutral : Tone::Amber);
    drawRounded(painter, rect(), Radius::row, answered ? tokens().canvas : colors.tint,
                answered ? tokens().border : QColor());
    paintIcon(painter, {16, 14, 18, 18}, answered ? u"circle-check"_s : u"circle-question-mark"_s,
              answered ? tokens().ink(Ink::Green) : colors.text);
}
