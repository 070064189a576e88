// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records beside the card of the chosen one: what pages of any kind have in common, whatever their card is.
#pragma once

#include "ui/window/recordspage.h"

class QSplitter;

class BrowsePage : public RecordsPage
{
    Q_OBJECT
public:
    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    void takeFocus() override;
    Query query() const override;
    void saveSettings() const override;

    Id currentId() const { return m_current; }
    virtual void showRecord(Id id); ///< on the card, even when the list does not show it

Q_SIGNALS:
    void openRequested(const QString &entity, Id id); ///< a record of another kind
    void importRequested();

protected:
    /// `name` is the page's in objects and settings.
    BrowsePage(const QString &title, const QString &name, Workspace &workspace, SavedViews &views, const ListSpec &spec,
               QWidget *parent);
    QSplitter *panes() const { return m_panes; }
    void setCard(QWidget *card); ///< once, when it is ready
    void show(Id id);
    void open(Id id); ///< with the focus
    void edit(Id id); ///< its name
    virtual void arrange();
    void closeCard();
    void cardDeleted();
    void openLinked(const QString &entity, Id id);

    virtual void showOnCard(Id id) = 0;
    virtual void renameOnCard() = 0;
    virtual void arrangeCard(bool table) = 0; ///< beside a table it is closed again
    void openFromBoard(Id id) override { open(id); }
    /// Once, when the card is set too; see RecordsPage::setBoard().
    void setBoardBeside(PageBoard *board, const QString &move, const QList<QWidget *> &listParts);
    virtual bool isBare() const; ///< there has never been a record, as far as can be seen

    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void preview(Id id);
    void select(Id id);
    Id chosen() const; ///< on the list, or on the board

    QSplitter *m_panes;
    QWidget *m_card = nullptr;
    Id m_current = 0;
    bool m_cardWanted = false; ///< table or board: a record was opened beside it
};
