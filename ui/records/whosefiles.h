// SPDX-License-Identifier: GPL-3.0-or-later
// Asks to whom files belong that were dropped where nobody is shown.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/widgets/sheet.h"

class CardEdits;
class RecordPicker;

class WhoseFiles : public Sheet
{
    Q_OBJECT
public:
    /// `what` says what was dropped. `edits` must outlive it.
    WhoseFiles(const CrmSchema &schema, CardEdits &edits, const QString &what, QWidget *window);
    void save() override;

Q_SIGNALS:
    void chosen(Id contact);

private:
    RecordPicker *m_who;
};
