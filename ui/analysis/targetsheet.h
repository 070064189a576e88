// SPDX-License-Identifier: GPL-3.0-or-later
// Makes several targets in one step: a whole split over time or people, or last year grown by so much. What will be
// made stands there before it is.
#pragma once

#include "core/domain/targetplan.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class FiguresModel;
class FiguresTable;
class SegmentedControl;
class TextLabel;
class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;

class TargetSheet : public Sheet
{
    Q_OBJECT
public:
    /// Splits `whole`; without one targets are made from last year.
    TargetSheet(Store &store, const CrmSchema &schema, const std::optional<Record> &whole, QWidget *window);

    void save() override;

Q_SIGNALS:
    void made(Id first, const QString &text); ///< `text` for the toast

private:
    /// Whom targets are for, as the data of a choice.
    enum Whom { Everybody, OfTeam, OfPerson };

    void build();
    void buildSplit(QVBoxLayout *column);
    void buildGrowth(QVBoxLayout *column);
    QComboBox *addChoice(QVBoxLayout *column, const QString &label, const char *name);
    void addRow(QVBoxLayout *column, const QString &label, QWidget *editor, const char *name);
    void ask();
    void offer();
    void plan(); ///< what the choices come to
    void showParts();
    QString periodLabel(const TargetPart &part) const;
    QString partLabel(const TargetPart &part) const; ///< as it is shown
    QString partName(const TargetPart &part) const;  ///< as it will be called

    Store &m_store;
    const CrmSchema &m_schema;
    const std::optional<Record> m_whole;
    TargetBasis m_basis;
    QList<TargetPart> m_parts;
    QString m_currency;
    QComboBox *m_into = nullptr, *m_whom = nullptr, *m_year = nullptr, *m_length = nullptr, *m_money = nullptr;
    SegmentedControl *m_shared = nullptr;
    QDoubleSpinBox *m_growth = nullptr;
    FiguresModel *m_figures;
    FiguresTable *m_table;
    TextLabel *m_note;
};
