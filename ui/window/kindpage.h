// SPDX-License-Identifier: GPL-3.0-or-later
// The page of any record kind: its records as a list, beside it the one that is chosen. Which kinds have one, and what
// is special about each, is said by a KindSpec; a page with more to do derives from it.
#pragma once

#include "ui/records/listspec.h"
#include "ui/records/newofkind.h"
#include "ui/records/partslist.h"
#include "ui/window/browsepage.h"

class RecordCard;

struct KindSpec {
    const Entity *entity = nullptr;
    QString title;   ///< of the page; empty: the plural of the kind
    QString page;    ///< id of the page: "products"
    QString newText; ///< in the menu File › New: "&Product"
    bool inSidebar = false;
    QString keys; ///< the shortcut that shows the page; may be empty
    ListSpec list;
    NewOfKind::Fields form;              ///< what is asked for in a new one
    QList<const FieldBase *> elsewhere;  ///< fields that the page shows by itself, not among the details
    std::function<void(Record *)> begin; ///< what a new one begins with; may be null
    PartDescriber describe;              ///< how its parts read; may be null
    const FieldBase *services = nullptr; ///< the field of service records that refers to it: they get a tab
};

class KindPage : public BrowsePage
{
    Q_OBJECT
public:
    KindPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);
    ~KindPage() override;

    const KindSpec &kindSpec() const { return m_spec; }
    RecordCard &card() const { return *m_card; }
    void create(const QString &title = {});
    /// What it begins with besides, and what else is written in the same step.
    void create(const std::function<void(Record *)> &fill, const std::function<QList<Change>(Id id)> &along = {});

protected:
    /// Cards of the list make room for a board, whose switch and buttons come into the header.
    void addBoard(PageBoard *board, const QString &move);
    /// A button of the header that changes the file, before the one for a new record.
    void addHeaderButton(QWidget *button);
    /// What a new one begins with besides what its kind says.
    virtual void prefill(Record *) const {}
    /// The form for a new one is about to be shown.
    virtual void prepare(NewOfKind *) {}
    void showOnCard(Id id) override;
    void renameOnCard() override;
    void arrangeCard(bool table) override;

private:
    void build();
    void connectParts();
    void showCount();

    const KindSpec m_spec;
    RecordCard *m_card;
    QList<QWidget *> m_listParts; ///< layout switch and filter
    QWidget *m_create = nullptr;
};
