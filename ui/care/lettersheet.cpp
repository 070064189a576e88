// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/lettersheet.h"

#include "core/domain/textlanguage.h"
#include "core/schema/crmschema.h"
#include "core/userfile.h"
#include "core/values/join.h"
#include "ui/care/carewords.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

LetterSheet::LetterSheet(Store &store, const CrmSchema &schema, const QList<CareEntry> &entries, QWidget *window)
    : LetterSheet(store, schema, entries, 0, window)
{
}

LetterSheet::LetterSheet(Store &store, const CrmSchema &schema, Id serviceRecord, QWidget *window)
    : LetterSheet(store, schema, {}, serviceRecord, window)
{
}

LetterSheet::LetterSheet(Store &store, const CrmSchema &schema, const QList<CareEntry> &entries, Id service,
                         QWidget *window)
    : Sheet(u"letter"_s, window)
    , m_store(store)
    , m_schema(schema)
    , m_entries(entries)
    , m_service(service)
    , m_edits(new CardEdits(store, this))
    , m_title(new TextLabel({}, TextRole::Title, Ink::Primary, this))
    , m_to(new TextLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_unfilled(new TextLabel({}, TextRole::Small, Ink::Amber, this))
    , m_channel(new SegmentedControl(tr("How it goes"), this))
    , m_text(new QComboBox(this))
    , m_texts(new LinkLabel(tr("Text templates…"), this))
    , m_list(new QListWidget(this))
    , m_subject(new QLineEdit(this))
    , m_subjectLabel(new TextLabel(schema.textTemplate.subject.label(), TextRole::Caption, Ink::Secondary, this))
    , m_body(new QPlainTextEdit(this))
    , m_copy(new Button(tr("Copy text"), u"copy"_s, ButtonLook::Normal, this))
    , m_export(new Button(tr("Save merge list…"), u"file-spreadsheet"_s, ButtonLook::Normal, this))
{
    setObjectName(u"letter"_s);
    build();
    connect(m_edits, &CardEdits::changedWithUndo, this, &LetterSheet::performed);
    connect(m_edits, &CardEdits::failed, this, &LetterSheet::fail);
    connect(m_channel, &SegmentedControl::currentChanged, this, &LetterSheet::ask);
    connect(m_text, &QComboBox::activated, this, &LetterSheet::ask);
    connect(m_texts, &LinkLabel::clicked, this, [this] {
        Q_EMIT textsRequested();
        reject();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &LetterSheet::showItem);
    connect(m_subject, &QLineEdit::textEdited, this, &LetterSheet::keepEdits);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterSheet::keepEdits);
    connect(m_copy, &QPushButton::clicked, this, &LetterSheet::copy);
    connect(m_export, &QPushButton::clicked, this, &LetterSheet::exportList);
    readTexts();
    ask();
    showState(); // nothing can go before it is known to whom
}

bool LetterSheet::isMail() const
{
    return m_channel->current() == QLatin1StringView(TextTemplate::email);
}

LetterSheet::Item *LetterSheet::current()
{
    const int row = m_items.size() == 1 ? 0 : m_list->currentRow();
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

void LetterSheet::readTexts()
{
    m_store.compute<QList<Record>>([&schema = m_schema](Facts &file) { return file.all(schema.textTemplate); }, this,
                                   [this](const Result<QList<Record>> &texts) {
                                       if (texts.ok())
                                           fillTemplates(*texts);
                                   });
}

void LetterSheet::fillTemplates(const QList<Record> &texts)
{
    const TextTemplate &t = m_schema.textTemplate;
    const QLatin1StringView purpose(m_service ? TextTemplate::survey : TextTemplate::care);
    for (const Record &text : texts)
        if (text[t.purpose] == purpose) {
            const QString language = text[t.language];
            m_text->addItem(withRemark(text.title(), t.language.choiceLabel(language)), text.id());
        }
}

void LetterSheet::ask()
{
    LetterWish wish;
    wish.purpose = QString::fromLatin1(m_service ? TextTemplate::survey : TextTemplate::care);
    wish.channel = m_channel->current();
    wish.textTemplate = m_text->currentData().toLongLong();
    wish.ownLanguage = textLanguage(QLocale().name(), {}, u"en"_s);
    wish.me = currentUserName();
    wish.today = QDate::currentDate();
    m_store.compute<QList<Letter>>(
        [&schema = m_schema, entries = m_entries, service = m_service, wish](Facts &file) {
            if (!service)
                return lettersFor(entries, wish, schema, file);
            const std::optional<Letter> letter = letterAbout(service, wish, schema, file);
            return letter ? QList<Letter>{*letter} : QList<Letter>();
        },
        this,
        [this, turn = ++m_turn](const Result<QList<Letter>> &letters) {
            if (turn != m_turn)
                return;
            if (letters.ok())
                take(*letters);
            else
                fail(letters.error());
        },
        "letters", m_entries.size() > 100 ? Store::Pace::Long : Store::Pace::Prompt);
}

void LetterSheet::take(const QList<Letter> &letters)
{
    const bool first = !std::exchange(m_known, true);
    const QList<Item> before = std::exchange(m_items, {});
    for (const Letter &letter : letters) {
        Item item{letter, letter.text.subject, letter.text.body};
        item.done = letters.size() > 1 && letter.entry.answer; // among many nobody gets a second one by mistake
        for (const Item &old : before)
            item.done |= old.done && old.letter.entry.contact == letter.entry.contact &&
                         old.letter.entry.key == letter.entry.key;
        m_items.append(item);
    }
    if (m_service && !m_items.isEmpty())
        m_title->setText(tr("Survey for %1").arg(m_items.first().letter.entry.name));
    setWindowTitle(m_title->text());
    showItems();
    if (first)
        goOn();
    else
        showItem();
}

void LetterSheet::showItems()
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Item &item : std::as_const(m_items)) {
        new QListWidgetItem(item.letter.entry.name, m_list);
        showRow(m_list->count() - 1);
    }
    const int shown = int(m_items.size());
    m_list->setCurrentRow(shown ? qBound(0, row, shown - 1) : -1);
}

/// Whether it went already, may go, or why not.
void LetterSheet::showRow(int row)
{
    const Item &item = m_items[row];
    QListWidgetItem *entry = m_list->item(row);
    const QString why = item.done ? tr("logged") : problemOf(item);
    const bool refused = item.letter.entry.refusal != CareRefusal::None;
    entry->setIcon(themeIcon(item.done       ? u"circle-check"_s
                             : refused       ? u"ban"_s
                             : why.isEmpty() ? careIcon(item.letter.entry.kind)
                                             : u"triangle-alert"_s));
    entry->setToolTip(why);
    entry->setData(Qt::AccessibleDescriptionRole, why);
    if (refused)
        entry->setForeground(tokens().disabled);
}

/// To the first one that can be written to.
void LetterSheet::goOn()
{
    const auto next = std::find_if(m_items.begin(), m_items.end(), [this](const Item &item) { return waits(item); });
    if (next != m_items.end())
        m_list->setCurrentRow(int(next - m_items.begin()));
    showItem();
}

void LetterSheet::showItem()
{
    const QSignalBlocker quietSubject(m_subject), quietBody(m_body);
    Item *item = current();
    m_subject->setText(item ? item->subject : QString());
    m_body->setPlainText(item ? item->body : QString());
    m_subject->setVisible(isMail());
    m_subjectLabel->setVisible(isMail());
    saveButton()->setText(isMail() ? tr("Open in mail program") : tr("Copy text"));
    m_copy->setVisible(isMail());
    showState();
}

void LetterSheet::keepEdits()
{
    if (Item *item = current()) {
        item->subject = m_subject->text();
        item->body = m_body->toPlainText();
        showRow(int(item - m_items.data()));
    }
    showState();
}

QString LetterSheet::problemOf(const Item &item) const
{
    if (item.letter.entry.refusal != CareRefusal::None)
        return careRefusalText(item.letter.entry.refusal);
    if (isMail() && item.letter.email.isEmpty())
        return tr("No e-mail address is known.");
    if (item.body.trimmed().isEmpty())
        return item.letter.textTemplate ? tr("The text is empty.") : tr("There is no text template for this yet.");
    // What could not be filled in and still stands there; braces that were meant as such do not count.
    const FilledText now = fillText(item.subject, item.body, {});
    FilledText open;
    for (const QString &field : item.letter.text.unknown)
        if (now.unknown.contains(field))
            open.unknown.append(field);
    for (const QString &field : item.letter.text.empty)
        if (now.empty.contains(field))
            open.empty.append(field);
    return textProblem(open);
}

void LetterSheet::showState()
{
    Item *item = current();
    const QString why = item ? problemOf(*item) : m_known ? tr("There is nobody to write to.") : QString();
    const bool refused = item && item->letter.entry.refusal != CareRefusal::None;
    const bool ready = item && why.isEmpty() && !isSaving() && !m_store.isReadOnly();
    m_unfilled->setText(why);
    m_unfilled->setVisible(!why.isEmpty());
    if (item) {
        const Letter &letter = item->letter;
        const QString address = isMail() ? letter.email : letter.phone;
        m_to->setText(joinedFacts({letter.entry.name, address,
                                   letter.service ? QString() : careDetail(letter.entry, QDate::currentDate()),
                                   item->done ? tr("logged") : QString()}));
    }
    m_subject->setEnabled(item && !refused);
    m_body->setEnabled(item && !refused);
    saveButton()->setEnabled(ready);
    m_copy->setEnabled(item && !refused && !item->body.trimmed().isEmpty() && !m_store.isReadOnly());
    m_export->setEnabled(!m_store.isReadOnly() && !isSaving() &&
                         std::any_of(m_items.begin(), m_items.end(), [this](const Item &each) { return waits(each); }));
}
