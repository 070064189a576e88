// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardchips.h"

#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/records/formsuggest.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardChips::CardChips(const QList<const FieldBase *> &choices, const FieldBase &tags, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_tags(tags)
    , m_edits(edits)
    , m_row(new ChipRow(this))
    , m_input(new QLineEdit)
    , m_list(new SuggestList(m_input))
    , m_plus(new IconButton(u"plus"_s, tr("Add a tag")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_input->setObjectName(u"tag.input"_s);
    m_input->setAccessibleName(tr("New tag"));
    m_input->setPlaceholderText(tr("Tag"));
    m_input->setFixedSize(theme().px(130), theme().px(26));
    m_input->installEventFilter(this);
    m_input->hide();
    m_plus->setObjectName(u"tag.add"_s);
    setButtonLook(m_plus, ButtonLook::Flat, true);
    m_plus->setFixedSize(theme().px(24), theme().px(24));
    m_plus->setEnabled(!edits.isReadOnly());
    m_row->addWidget(m_input);
    m_row->addWidget(m_plus);
    connect(m_plus, &QToolButton::clicked, this, &CardChips::startTagging);
    connect(m_input, &QLineEdit::textEdited, this, &CardChips::suggest);
    connect(m_list, &SuggestList::chosen, this,
            [this](const Suggestion &suggestion) { addTag(suggestion.data.toString()); });
}

void CardChips::setRecord(const Record &record)
{
    if (!m_record.isNull() && m_record.id() != record.id())
        stopTagging();
    m_record = record;
    refresh();
}

void CardChips::refresh()
{
    // The chips are made anew: the focus stays with the one that stands for the same.
    const QWidget *focused =
        m_row->isAncestorOf(m_row->window()->focusWidget()) ? m_row->window()->focusWidget() : nullptr;
    const QString had = focused ? focused->objectName() : QString();
    m_row->clearChips();
    QList<Chip *> chips;
    for (const FieldBase *field : m_choices) {
        const QString key = m_record.value(*field).toString();
        if (key.isEmpty() && (field != m_choices.first() || m_edits.isReadOnly()))
            continue;
        const bool first = field == m_choices.first();
        const QString label = key.isEmpty() ? field->label() : field->choiceLabel(key);
        Chip *chip =
            m_row->addChip(first ? label : tr("%1 %2", "field value, such as Rating A").arg(field->label(), label),
                           choiceTone(*field, key), first && !key.isEmpty());
        chip->setObjectName(u"chip."_s + field->name());
        chip->setAccessibleName(labelled(field->label(), label));
        chip->setToolTip(field->label());
        chips.append(chip);
        if (m_edits.isReadOnly())
            continue;
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setCursor(Qt::PointingHandCursor);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, field] {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillChoices(menu, *field);
            menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
        });
    }
    const QStringList words = FieldType<QStringList>::read(m_record.value(m_tags));
    for (const QString &word : words) {
        Chip *chip = m_row->addChip(word, Tone::Neutral, false);
        chip->setObjectName(u"tag."_s + word);
        chip->setAccessibleName(tr("Tag %1").arg(word));
        chip->setRemovable(!m_edits.isReadOnly());
        chips.append(chip);
        connect(chip, &Chip::removeRequested, this,
                [this, word] { changeTags({}, {word}, tr("Tag “%1” removed").arg(word)); });
    }
    orderTabs(chips);
    for (Chip *chip : std::as_const(chips))
        if (!had.isEmpty() && chip->objectName() == had) {
            chip->show(); // the layout shows it only later
            chip->setFocus(Qt::OtherFocusReason);
        }
    if (focused && !m_row->isAncestorOf(m_row->window()->focusWidget()))
        m_plus->setFocus(Qt::OtherFocusReason); // its tag is gone
    updateGeometry();
}

/// The chips come before what adds to them; new widgets would else stand behind everything in the window.
void CardChips::orderTabs(const QList<Chip *> &chips)
{
    QWidget *before = m_input->previousInFocusChain();
    while (before != m_input && (before->focusPolicy() == Qt::NoFocus || m_row->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == m_input)
        return;
    for (Chip *chip : chips) {
        if (chip->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, chip);
        before = chip;
    }
}

void CardChips::fillChoices(QMenu *menu, const FieldBase &field)
{
    const QString current = m_record.value(field).toString();
    QList<FieldBase::Choice> choices = field.choices();
    if (!field.spec().required)
        choices.append({{}, tr("None", "no choice"), {}, false});
    for (const FieldBase::Choice &choice : std::as_const(choices)) {
        QAction *action = menu->addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(choice.key == current);
        connect(action, &QAction::triggered, this, [this, &field, key = choice.key, label = choice.label] {
            m_edits.saveField(m_record, field, key, {}, labelled(field.label(), label), this,
                              [this](const Result<ChangeSet> &result) {
                                  if (!result.ok())
                                      Q_EMIT m_edits.failed(result.error());
                              });
        });
    }
}

void CardChips::startTagging()
{
    m_edits.store().tagsInUse(m_tags, this, [this](const Result<QStringList> &words) {
        if (words.ok())
            m_known = *words;
        suggest();
    });
    m_input->clear();
    m_input->show();
    m_plus->hide();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CardChips::stopTagging()
{
    m_list->offer({}, false);
    m_input->hide();
    m_plus->show();
}

void CardChips::suggest()
{
    if (m_input->isHidden())
        return;
    const QString typed = m_input->text().trimmed();
    const QStringList used = FieldType<QStringList>::read(m_record.value(m_tags));
    QList<Suggestion> suggestions;
    for (const QString &word : std::as_const(m_known))
        if (!used.contains(word) && word.contains(typed, Qt::CaseInsensitive) && suggestions.size() < 7)
            suggestions.append({word, {}, u"tag"_s, false, word});
    if (!typed.isEmpty() && !m_known.contains(typed))
        suggestions.append({tr("New tag “%1”").arg(typed), {}, u"plus"_s, false, typed});
    m_list->offer(suggestions, !typed.isEmpty());
}

void CardChips::addTag(const QString &word)
{
    QString tag = word.trimmed();
    tag.remove(u';'); // divides tags in the file
    stopTagging();
    if (tag.isEmpty())
        return;
    changeTags({tag}, {}, tr("Tag “%1” added").arg(tag));
    m_plus->setFocus(Qt::OtherFocusReason);
}

void CardChips::changeTags(const QStringList &add, const QStringList &remove, const QString &said)
{
    m_edits.store().changeTags(m_tags, {m_record.id()}, add, remove, &m_edits,
                               [edits = &m_edits, said](const Result<ChangeSet> &result) {
                                   if (!result.ok())
                                       Q_EMIT edits->failed(result.error());
                                   else if (!result->isEmpty())
                                       Q_EMIT edits->changedWithUndo(said);
                               });
}

bool CardChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input)
        return false;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !m_list->isComposing()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->current() >= 0)
                return false; // the list takes what is highlighted
            addTag(m_input->text());
            return true;
        case Qt::Key_Escape:
            stopTagging();
            m_plus->setFocus(Qt::OtherFocusReason);
            return true;
        default:
            return false;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            m_input->text().trimmed().isEmpty())
            stopTagging();
    }
    return false;
}
