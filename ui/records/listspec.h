// SPDX-License-Identifier: GPL-3.0-or-later
// What a list page of one record kind is told from outside: which fields a card shows, which filters stand above the
// list, what is said when it is empty. Everything has a default worked out from the declarations.
#pragma once

#include "core/record/query.h"
#include "ui/widgets/tokens.h"

#include <functional>

/// A filter offered as a chip above the list.
struct QuickFilter {
    QString id; ///< kept in the settings; never translated
    QString label;
    Filter filter;
    QString doneText = {}; ///< what an empty answer means when that is good news: "Nothing is overdue."
    bool counted = false;  ///< shows how many there are
    bool offered = true;   ///< see ListPage::setQuickMeaning()
};

/// What a cell says instead of its value, and how.
struct CellWords {
    QString text; ///< empty: the value
    Ink ink = Ink::Secondary;
};

struct ListSpec {
    const Entity *entity = nullptr;

    // The card: avatar and title come by themselves.
    const FieldBase *caption = nullptr;     ///< second line
    const FieldBase *captionElse = nullptr; ///< for records without a caption, such as the industry of a company
    QList<const FieldBase *> found;         ///< in the place of the caption where only they hold what is searched for
    const FieldBase *time = nullptr;        ///< right of the title
    const FieldBase *chip = nullptr;        ///< a Choice with tones
    const FieldBase *meter = nullptr;       ///< an Integer from 0 to 100, with a small bar; in the place of the time
    QStringList squaredVariants; ///< variants with a squared avatar: companies; {""} for kinds without variants

    bool portrait = true;           ///< a title in the table has an avatar
    const FieldBase *due = nullptr; ///< an instant that may be said in words of its own: how late it is
    std::function<CellWords(const QVariant &due)> dueWords;

    QList<const FieldBase *> columns;   ///< of the table, until the user chooses others
    QList<const FieldBase *> choosable; ///< columns offered, those of parts included
    QList<const FieldBase *> sorts;     ///< orders offered in the menu
    const FieldBase *sort = nullptr;    ///< nullptr: by title
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<QuickFilter> quick;

    // What the bar above a selection can set at once; nullptr hides the button.
    const FieldBase *status = nullptr, *owner = nullptr, *tags = nullptr;
    QList<const FieldBase *> bulk; ///< offered by "Edit…"

    QString searchHint, newText;   ///< "Search name, company, phone, tag"; "New contact"
    QString emptyTitle, emptyText; ///< while there has never been a record
    bool canCreate = true;         ///< offers newText and "Create “X”"
    bool table = false;            ///< a table until the user chooses another layout
    bool canImport = false;        ///< the empty list offers an import

    /// Defaults for any kind.
    static ListSpec of(const Entity &entity);
    bool isSquared(const QString &variant) const { return squaredVariants.contains(variant); }
    /// Fields that a card shows and the table need not.
    QList<const FieldBase *> cardFields() const;
};

/// "Phone", or with its kind where the name alone would not tell: "Address: City".
QString columnLabel(const FieldBase &field, const Entity &listed);
