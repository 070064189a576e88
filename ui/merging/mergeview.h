// SPDX-License-Identifier: GPL-3.0-or-later
// Records side by side that are to become one: which one stays, whose value is taken where they differ, and which
// phones, addresses … go along. Shows and asks; changes nothing by itself.
#pragma once

#include "core/merging/merge.h"
#include "ui/records/partslist.h"

#include <QScrollArea>

class QButtonGroup;
class QCheckBox;
class QGridLayout;

class MergeView : public QScrollArea
{
    Q_OBJECT
public:
    explicit MergeView(QWidget *parent = nullptr);

    void setDescriber(PartDescriber describer) { m_describer = std::move(describer); }
    void setPreview(const MergePreview &preview);
    const MergePreview &preview() const { return m_preview; }
    Id survivor() const;
    MergePlan plan() const;

private:
    void addHeads();
    void addHeading(const QString &text);
    void addChoice(const MergeField &field);
    void addFact(const QString &label, const QString &text);
    void addPart(const MergePart &part);
    QString valueText(const FieldBase &field, const QVariant &value) const;
    QString united(const MergeField &field) const;
    QString linksText(qsizetype record) const;
    QString owners(const QList<Id> &ids) const;
    void followSurvivor(int index);

    MergePreview m_preview;
    PartDescriber m_describer = describePart;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
    QButtonGroup *m_stays = nullptr;
    struct Choice {
        const FieldBase *field;
        QButtonGroup *group;
        bool touched = false; ///< chosen by hand: stays when another record is to stay
    };
    QList<Choice> m_choices;
    QList<std::pair<Id, QCheckBox *>> m_parts;
};
