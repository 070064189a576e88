// SPDX-License-Identifier: GPL-3.0-or-later
// What pages of figures share: the period that they are of, that they are asked for only while the page is seen, that
// they are written as a list and as a document.
#pragma once

#include "core/result.h"
#include "ui/analysis/periods.h"
#include "ui/shell/shellpage.h"

#include <functional>

class EmptyState;
class FigureCard;
class FiguresModel;
class FiguresPaper;
class FiguresSource;
class FiguresTable;
class QComboBox;
class QStackedWidget;
class Workspace;
struct CrmSchema;

class FiguresPage : public ShellPage
{
    Q_OBJECT
public:
    void takeFocus() override;

    FiguresPaper paper() const; ///< what is shown
    /// The same as a PDF; empty: done, else why not.
    QString writePaper(const QString &path) const;
    /// All tables below each other, as a list for a spreadsheet; empty: done, else why not.
    QString writeList(const QString &path) const;
    virtual bool canExport() const = 0; ///< there are figures
    void exportPaper();                 ///< asks where to

Q_SIGNALS:
    void failed(const Error &error);
    void answered();       ///< there are figures, or others
    void beginRequested(); ///< there is nothing yet that they could be of: where it is made

protected:
    FiguresPage(const QString &title, const QString &name, Workspace &workspace, QWidget *parent);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Once: asked while the page is seen, shown when it answered.
    void follow(FiguresSource *source);
    /// Once: into the part that scrolls; and what is said instead while there is nothing.
    void setBody(QWidget *body);
    void setNothing(EmptyState *nothing, const QString &begin, const QString &beginIcon);
    void showNothing(bool nothing);

    /// A choice in the header, in the order in which they are added.
    void addChoice(QComboBox *box, const char *id, const QString &label);
    void addPeriod();
    NamedPeriod chosenPeriod() const;
    /// Into the header; usable while there are figures.
    void addExportButton(QWidget *button);
    void addExportMenu(); ///< as a list or as a document
    void updateExport();
    /// In a card, and in the list.
    FiguresTable *addTable(FigureCard *card, FiguresModel *model, const char *name, const QString &title);
    /// In the list only: what a chart on the card shows.
    void addTwin(FigureCard *card, FiguresModel *model) { m_tables.append({card, model}); }
    using Tables = QList<std::pair<FigureCard *, FiguresModel *>>;
    const Tables &tables() const { return m_tables; } ///< in the order of the page

    virtual void ask() = 0;                                ///< something else was chosen
    virtual void showFigures() = 0;                        ///< what the source answered
    virtual NamedPeriod shownPeriod() const = 0;           ///< that the figures are of
    virtual void fillPaper(FiguresPaper *paper) const = 0; ///< what is shown, and below the period what it is of

    /// Asks where to and has it written; `writes` tells why it could not.
    void exportTo(const QString &title, const QString &suffix, const QString &filter,
                  std::function<QString(const QString &path)> writes);

    Workspace &m_workspace;
    const CrmSchema &m_schema;

private:
    QString settingsKey(const char *name) const;

    const QString m_title, m_name;
    FiguresSource *m_source = nullptr;
    QComboBox *m_period;
    QStackedWidget *m_stack;
    EmptyState *m_nothing = nullptr;
    QWidget *m_export = nullptr;
    Tables m_tables;
};
