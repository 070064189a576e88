// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to one or to many on an occasion, or about a service record: for each the text from a template, to be changed
// before it goes. It is opened in the mail program, copied, or all go into a list for a mail merge; each stands on the
// timeline then. Nothing is sent from here, and nothing at all goes to whom it was refused by.
#pragma once

#include "core/domain/letters.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class CardEdits;
class LinkLabel;
class SegmentedControl;
class TextLabel;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

class LetterSheet : public Sheet
{
    Q_OBJECT
public:
    LetterSheet(Store &store, const CrmSchema &schema, const QList<CareEntry> &entries, QWidget *window);
    /// The survey about a service record.
    LetterSheet(Store &store, const CrmSchema &schema, Id serviceRecord, QWidget *window);

    void save() override; ///< opens the draft, or copies the text message

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void textsRequested();               ///< the user wants to see the templates

private:
    struct Item {
        Letter letter;
        QString subject, body; ///< as they stand in the editor
        bool done = false;
    };

    LetterSheet(Store &store, const CrmSchema &schema, const QList<CareEntry> &entries, Id service, QWidget *window);
    void readTexts();
    void fillTemplates(const QList<Record> &texts);
    void ask();
    void take(const QList<Letter> &letters);
    void showItem();
    void showItems();
    void showRow(int row);
    void goOn();
    void showState();
    void keepEdits();
    bool isMail() const;
    Item *current();
    bool waits(const Item &item) const { return !item.done && problemOf(item).isEmpty(); }
    QString problemOf(const Item &item) const; ///< why it cannot go; empty: it can
    // lettersheetparts.cpp
    void build();
    QWidget *makeEditor();
    // lettersheetdeeds.cpp
    void openMail();
    void copy();
    void exportList();
    void writeList(const QString &path);
    void log(const QList<qsizetype> &items, const QString &said);
    void fail(const Error &error);

    Store &m_store;
    const CrmSchema &m_schema;
    const QList<CareEntry> m_entries;
    const Id m_service; ///< 0: care
    CardEdits *m_edits;
    QList<Item> m_items;
    bool m_known = false; ///< letters were read
    int m_turn = 0;

    TextLabel *m_title, *m_to, *m_unfilled;
    SegmentedControl *m_channel;
    QComboBox *m_text;
    LinkLabel *m_texts;
    QListWidget *m_list;
    QLineEdit *m_subject;
    TextLabel *m_subjectLabel;
    QPlainTextEdit *m_body;
    Button *m_copy, *m_export;
};
