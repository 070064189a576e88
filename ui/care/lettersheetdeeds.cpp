// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the letters: a draft in the mail program, the clipboard, a list for a mail merge; and each logged.
#include "core/schema/crmschema.h"
#include "core/transfer/mergelist.h"
#include "ui/care/lettersheet.h"
#include "ui/care/maildrafts.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/problemlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;

void LetterSheet::save()
{
    if (!saveButton()->isEnabled())
        return;
    if (isMail())
        openMail();
    else
        copy();
}

void LetterSheet::fail(const Error &error)
{
    setSaving(false);
    problem()->tell(error.text);
    showState();
}

void LetterSheet::openMail()
{
    const Item *item = current();
    const qsizetype at = item - m_items.constData();
    problem()->tell({});
    setSaving(true);
    openDraft(m_store, {item->letter.email, item->letter.entry.name, item->subject, item->body}, this,
              [this, at](const Result<void> &opened) {
                  setSaving(false);
                  if (!opened.ok())
                      fail(opened.error());
                  else
                      log({at}, tr("Draft opened and logged"));
              });
}

void LetterSheet::copy()
{
    const Item *item = current();
    if (!item || item->letter.entry.refusal != CareRefusal::None)
        return;
    problem()->tell({});
    QGuiApplication::clipboard()->setText(item->body);
    log({item - m_items.constData()}, tr("Text copied and logged"));
}

void LetterSheet::exportList()
{
    auto *dialog =
        new FileDialog(this, tr("Save merge list"), QFileInfo(m_store.path()).absolutePath(), tr("Lists (*.csv)"));
    dialog->setObjectName(u"letter.exporting"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("letters", "name of a file") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LetterSheet::writeList);
    dialog->open();
}

/// Who refused, has no address, or would get a text with holes is left out; that is said.
void LetterSheet::writeList(const QString &path)
{
    QList<Letter> letters;
    QList<qsizetype> items;
    qsizetype left = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (item.done)
            continue;
        if (!problemOf(item).isEmpty()) {
            ++left;
            continue;
        }
        Letter letter = item.letter;
        letter.text.subject = item.subject;
        letter.text.body = item.body;
        letters.append(letter);
        items.append(i);
    }
    problem()->tell({});
    setSaving(true);
    m_store.compute<std::optional<Error>>(
        [path, letters](Facts &) {
            const Result<void> written = writeMergeList(path, letters);
            return written.ok() ? std::optional<Error>() : written.error();
        },
        this,
        [this, items, left](const Result<std::optional<Error>> &written) {
            setSaving(false);
            if (!written.ok() || *written) {
                fail(written.ok() ? **written : written.error());
                return;
            }
            const QString said = tr("%Ln letter(s) saved and logged", nullptr, int(items.size()));
            log(items, left ? tr("%1; %Ln left out", nullptr, int(left)).arg(said) : said);
        },
        {}, Store::Pace::Kept);
}

/// One action for all of them: one undo takes them all from their timelines.
void LetterSheet::log(const QList<qsizetype> &items, const QString &said)
{
    ChangeSet set{{Action::Log, m_schema.activity.Entity::name(), items.size(), {}}, {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString type = isMail() ? u"email"_s : u"message"_s;
    for (const qsizetype at : items) {
        const Item &item = m_items[at];
        Record record =
            letterActivity(m_schema, item.letter, type, isMail() ? item.subject : QString(), item.body, now);
        record.setId(m_store.newId());
        set.changes.append(insertion(record));
        set.action.subject = items.size() == 1 ? item.letter.entry.name : QString();
    }
    setSaving(true);
    m_edits->apply(set, said, this, [this, items](const Result<ChangeSet> &result) {
        setSaving(false);
        if (!result.ok()) {
            fail(result.error());
            return;
        }
        for (const qsizetype at : items) {
            m_items[at].done = true;
            showRow(int(at));
        }
        if (std::any_of(m_items.begin(), m_items.end(), [this](const Item &item) { return waits(item); }))
            goOn();
        else
            accept();
    });
}
