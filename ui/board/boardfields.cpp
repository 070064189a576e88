// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardfields.h"

#include "ui/widgets/separator.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BoardFields::BoardFields(const BoardSpec &spec, QWidget *parent)
    : ColumnChooser(*spec.entity, spec.choosable, spec.usual, parent)
    , m_compact(new QCheckBox(
          spec.money ? tr("Only title and amount, in one line") : tr("Only title and number, in one line"), this))
{
    setObjectName(u"board.fields"_s);
    setWords(tr("Card fields"), tr("Find a field"), tr("Fields, in their order"));
    setMayBeEmpty(true);
    m_compact->setObjectName(u"board.compact"_s);
    content()->addWidget(new Separator(Qt::Horizontal, this));
    auto *line = new QHBoxLayout; // its box stands below those of the list
    line->setContentsMargins(Space::xs, 0, 0, 0);
    line->addWidget(m_compact);
    content()->addLayout(line);
    connect(m_compact, &QCheckBox::toggled, this, [this](bool compact) {
        setChoosable(!compact);
        Q_EMIT compactChanged(compact);
    });
}

void BoardFields::show(const BoardLook &look, const QWidget *anchor)
{
    const QSignalBlocker quiet(m_compact);
    m_compact->setChecked(look.compact);
    setChoosable(!look.compact);
    open(look.fields, anchor);
}
