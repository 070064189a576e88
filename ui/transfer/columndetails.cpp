// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/columndetails.h"

#include "core/schema/schema.h"
#include "core/transfer/cellreader.h"
#include "core/transfer/labelcatalog.h"
#include "core/values/join.h"
#include "ui/transfer/becomestext.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/importtargets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostValues = 6;

QWidget *makeRow(const QString &caption, QWidget *control, QVBoxLayout *into)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::m);
    auto *label = new TextLabel(caption, TextRole::Body, Ink::Secondary);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    line->addWidget(label, 2);
    line->addWidget(control, 3);
    into->addWidget(row);
    return row;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// The choice field of the part that `path` leads to: what kind of phone it is.
const FieldBase *typeFieldOf(const FieldBase *goal)
{
    if (!goal || !goal->entity().isPart() || goal->kind() == Kind::Choice)
        return nullptr;
    for (const FieldBase *field : goal->entity().fields())
        if (field->kind() == Kind::Choice)
            return field;
    return nullptr;
}
} // namespace

ColumnDetails::ColumnDetails(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new ElidedLabel({}, TextRole::Subtitle))
    , m_counts(new TextLabel({}, TextRole::Caption, Ink::Muted))
{
    setObjectName(u"import.details"_s);
    setAccessibleName(tr("About the column"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xxl);
    column->setSpacing(Space::m);
    column->addWidget(m_header);
    column->addWidget(m_counts);
    m_target = new Button({}, u"arrow-right"_s, ButtonLook::Normal);
    m_target->setObjectName(u"import.target"_s);
    connect(m_target, &QPushButton::clicked, this, [this] { Q_EMIT chooseRequested(m_target); });
    column->addWidget(m_target);
    m_format = new QWidget;
    auto *format = new QVBoxLayout(m_format);
    format->setContentsMargins(0, Space::xs, 0, Space::xs);
    format->setSpacing(Space::s);
    m_type = new QComboBox;
    m_type->setObjectName(u"import.type"_s);
    m_dates = new QComboBox;
    m_dates->setObjectName(u"import.dates"_s);
    m_dates->addItem(tr("Year, month, day"), int(DateOrder::Ymd));
    m_dates->addItem(tr("Day, month, year"), int(DateOrder::Dmy));
    m_dates->addItem(tr("Month, day, year"), int(DateOrder::Mdy));
    m_decimal = new QComboBox;
    m_decimal->setObjectName(u"import.decimal"_s);
    m_decimal->addItem(tr("Point: 1,234.50"), u"."_s);
    m_decimal->addItem(tr("Comma: 1.234,50"), u","_s);
    m_currency = new QLineEdit;
    m_currency->setMaxLength(3);
    m_separator = new QLineEdit;
    m_clears = new QCheckBox(tr("An empty cell clears what was there"));
    m_clears->setObjectName(u"import.clears"_s);
    m_typeRow = makeRow(tr("Type"), m_type, format);
    m_datesRow = makeRow(tr("Dates are"), m_dates, format);
    m_decimalRow = makeRow(tr("Decimal sign"), m_decimal, format);
    m_currencyRow = makeRow(tr("Currency"), m_currency, format);
    m_separatorRow = makeRow(tr("Several, parted by"), m_separator, format);
    format->addWidget(m_clears);
    column->addWidget(m_format);
    column->addWidget(new Separator);
    m_values = new QGridLayout;
    m_values->setHorizontalSpacing(Space::l);
    m_values->setVerticalSpacing(Space::xs);
    m_values->setColumnStretch(0, 1);
    m_values->setColumnStretch(1, 1);
    column->addLayout(m_values);
    column->addWidget(new Separator);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(Space::s);
    column->addLayout(m_reasons);
    column->addStretch(1);

    connect(m_dates, &QComboBox::activated, this,
            [this] { edit([this](ImportColumn &c) { c.dates = DateOrder(m_dates->currentData().toInt()); }); });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        edit([this](ImportColumn &c) { c.decimal = m_decimal->currentData().toString().at(0).unicode(); });
    });
    connect(m_currency, &QLineEdit::editingFinished, this,
            [this] { edit([this](ImportColumn &c) { c.currency = m_currency->text().trimmed().toUpper(); }); });
    connect(m_separator, &QLineEdit::editingFinished, this,
            [this] { edit([this](ImportColumn &c) { c.separator = m_separator->text(); }); });
    connect(m_clears, &QCheckBox::toggled, this, [this](bool on) { edit([on](ImportColumn &c) { c.clears = on; }); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QString path = m_type->property("path").toString();
        ImportPlan plan = m_session.plan();
        plan.values.removeIf([&](const ImportValue &value) { return value.path == path; });
        if (const QString key = m_type->currentData().toString(); !key.isEmpty())
            plan.values.append({path, key});
        m_session.setPlan(plan);
    });
}

void ColumnDetails::edit(const std::function<void(ImportColumn &)> &change)
{
    if (m_showing || m_column < 0)
        return;
    ImportColumn column = m_session.plan().columns.value(m_column);
    change(column);
    m_session.setColumn(m_column, column);
}

void ColumnDetails::showColumn(int column)
{
    m_column = column;
    refresh();
}

void ColumnDetails::refresh()
{
    const bool known = m_column >= 0 && m_column < m_session.plan().columns.size() &&
                       size_t(m_column) < m_session.scan().columns.size() && m_session.entity();
    setVisible(known);
    if (!known)
        return;
    m_showing = true;
    const ColumnProfile &profile = m_session.scan().columns[size_t(m_column)];
    const ImportColumn column = m_session.plan().columns[m_column];
    const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
    m_header->setText(columnTitle(m_session, m_column));
    m_counts->setText(profile.empty > 0 ? tr("%L1 filled, %L2 empty").arg(profile.filled()).arg(profile.empty)
                                        : tr("Filled in all rows"));
    m_target->setText(targets.label(column));
    m_target->setIcon(themeIcon(targets.icon(column)));
    m_target->setAccessibleName(tr("Goes to: %1").arg(targets.label(column)));
    showFormat();
    showValues();
    showReasons();
    m_showing = false;
}

void ColumnDetails::showFormat()
{
    const ImportColumn column = m_session.plan().columns[m_column];
    const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
    const FieldBase *goal = targets.field(column.target);
    Kind kind = goal ? goal->kind() : Kind::Text;
    if (!column.newKind.isEmpty())
        kindFromName(column.newKind, &kind);
    m_datesRow->setVisible((kind == Kind::Date || kind == Kind::DateTime || kind == Kind::PartialDate) &&
                           column.part.isEmpty());
    m_dates->setCurrentIndex(m_dates->findData(int(column.dates)));
    m_decimalRow->setVisible(kind == Kind::Decimal || kind == Kind::Money);
    m_decimal->setCurrentIndex(column.decimal == u',' ? 1 : 0);
    m_currencyRow->setVisible(kind == Kind::Money);
    m_currency->setText(column.currency);
    m_separatorRow->setVisible(kind == Kind::Tags || !column.separator.isEmpty());
    m_separator->setText(column.separator);
    m_clears->setVisible(goal && &goal->entity() == m_session.entity());
    m_clears->setChecked(column.clears);
    const FieldBase *type = typeFieldOf(goal);
    const QString path = type ? column.target.section(u'.', 0, -2) + u'.' + type->name() : QString();
    const bool byColumn = std::any_of(m_session.plan().columns.begin(), m_session.plan().columns.end(),
                                      [&](const ImportColumn &c) { return c.target == path; });
    m_typeRow->setVisible(type && !byColumn);
    if (type) {
        m_type->clear();
        m_type->setProperty("path", path);
        m_type->addItem(tr("Not given"), QString());
        const QList<FieldBase::Choice> choices = type->choices();
        for (const FieldBase::Choice &choice : choices)
            m_type->addItem(choice.label, choice.key);
        for (const ImportValue &value : m_session.plan().values)
            if (value.path == path)
                m_type->setCurrentIndex(std::max(0, m_type->findData(value.text)));
    }
    m_format->setVisible(column.isUsed());
}

// Raw beside what it becomes: ×100 and swapped months are seen at once.
void ColumnDetails::showValues()
{
    empty(m_values);
    const ImportColumn column = m_session.plan().columns[m_column];
    const ColumnProfile &profile = m_session.scan().columns[size_t(m_column)];
    const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
    const FieldBase *goal = targets.field(column.target);
    Kind kind = goal ? goal->kind() : Kind::Text;
    if (!column.newKind.isEmpty())
        kindFromName(column.newKind, &kind);
    const CellFormat format{m_session.plan().exact, column.dates,     column.decimal,
                            column.currency,        column.separator, kind == Kind::PartialDate};
    m_values->addWidget(new TextLabel(tr("In the list"), TextRole::Overline, Ink::Muted), 0, 0);
    m_values->addWidget(new TextLabel(tr("Becomes"), TextRole::Overline, Ink::Muted), 0, 1);
    QStringList samples;
    for (const ColumnValue &value : profile.distinct)
        if (!value.text.trimmed().isEmpty() && samples.size() < mostValues)
            samples.append(value.text.trimmed());
    if (samples.isEmpty())
        samples = profile.samples;
    int row = 1;
    for (const QString &sample : std::as_const(samples)) {
        const QString shown = shownCell(m_session, m_column, sample).simplified();
        QString becomes = shown;
        Ink ink = Ink::Primary;
        const bool plain = kind == Kind::Text || kind == Kind::Note || kind == Kind::Url || kind == Kind::Email ||
                           kind == Kind::Reference || !column.part.isEmpty();
        if (!column.isUsed()) {
            becomes = tr("nothing");
            ink = Ink::Muted;
        } else if (kind == Kind::Choice) {
            const ChoiceUse use = column.choices.value(sample);
            becomes = !use.key.isEmpty() && goal ? goal->choiceLabel(use.key)
                      : !use.newLabel.isEmpty()  ? use.newLabel
                                                 : tr("nothing");
            if (!column.choices.contains(sample) && goal) {
                static const LabelCatalog labels;
                const QString key = labels.optionFor(*goal, sample);
                becomes = key.isEmpty() ? sample : goal->choiceLabel(key);
            }
        } else if (!plain) {
            const std::optional<QVariant> value = readCell(kind, sample, format);
            becomes = value ? becomesText(kind, goal, *value, locale()) : unreadableText(kind);
            ink = value ? Ink::Primary : Ink::Red;
        }
        m_values->addWidget(new ElidedLabel(shown, TextRole::Body, Ink::Secondary), row, 0);
        m_values->addWidget(new ElidedLabel(becomes, TextRole::Body, ink), row, 1);
        ++row;
    }
    if (profile.misfits > 0 && column.isUsed() && kind != Kind::Text && kind != Kind::Note) {
        auto *odd = new TextLabel(tr("%Ln cell(s) do not fit: %1", nullptr, int(profile.misfits))
                                      .arg(joinedList(profile.misfitSamples.mid(0, 3))),
                                  TextRole::Caption, Ink::Red);
        odd->setWordWrap(true);
        m_values->addWidget(odd, row, 0, 1, 2);
    }
}

void ColumnDetails::showReasons()
{
    empty(m_reasons);
    const QStringList evidence = m_session.evidence(m_column);
    if (evidence.isEmpty())
        return;
    m_reasons->addWidget(new TextLabel(tr("Why"), TextRole::Overline, Ink::Muted));
    for (const QString &reason : evidence) {
        auto *label = new TextLabel(reason, TextRole::Caption, Ink::Secondary);
        label->setWordWrap(true);
        m_reasons->addWidget(label);
    }
}

void ColumnDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
    drawHairline(painter, {0, 0}, {0, qreal(height())});
}
