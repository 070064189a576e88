// SPDX-License-Identifier: GPL-3.0-or-later
// All parts of one kind under a record: shown, added, edited, put in order, removed. Each of these is one undo step.
// Knows no kind by name; a page may say how its parts read (PartDescriber).
#pragma once

#include "ui/records/cardedits.h"
#include "ui/records/factrow.h"

class PartsForm;
class QVBoxLayout;

struct PartText {
    QString text, caption;
    QUrl link;
    Id target = 0; ///< leads to this record of the kind `targetKind`
    QString targetKind;
    QString icon;       ///< empty: that of the kind of value
    bool muted = false; ///< past
    QString whole;      ///< what the text is short for
};
using PartDescriber = std::function<PartText(const Record &part, const QHash<Id, QString> &titles)>;

/// From the declaration alone: title value, then the rest; phones, mail and web addresses are links.
PartText describePart(const Record &part, const QHash<Id, QString> &titles);

class PartsList : public QWidget
{
    Q_OBJECT
public:
    PartsList(const Entity &part, CardEdits &edits, FactRow::Look look, QWidget *parent = nullptr);

    const Entity &part() const { return m_part; }
    void setDescriber(PartDescriber describer) { m_describer = std::move(describer); }
    /// An empty list shows a line to add the first one.
    void setInviting(bool inviting);
    void setWhole(const Record &whole, const QList<Record> &parts, const QHash<Id, QString> &titles);
    int count() const { return int(m_parts.size()); }
    bool isEditing() const;
    void startAdding();
    void startEditing(Id part);

private:
    struct Line {
        Id id;
        FactRow *row;
    };
    void showLines();
    void fill(FactRow *row, const Record &part);
    FactRow *makeRow(Id id);
    void edit(FactRow *row, const Record &part, bool isNew);
    void save(FactRow *row, PartsForm *form, const Record &before, bool isNew, bool keepFocus);
    void close(FactRow *row, bool isNew, bool keepFocus);
    void fillMenu(QMenu *menu, Id id);
    void setPlaces(const QList<Id> &order, const QString &said);
    void change(const QList<Change> &changes, const QString &said, QObject *context, CardEdits::Done done);
    const Record *find(Id id) const;

    const Entity &m_part;
    CardEdits &m_edits;
    FactRow::Look m_look;
    PartDescriber m_describer;
    Record m_whole;
    QList<Record> m_parts;
    QHash<Id, QString> m_titles;
    QList<Line> m_lines;
    FactRow *m_adding = nullptr;
    FactRow *m_invitation;
    QVBoxLayout *m_column;
    bool m_inviting = false;
};
