// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/textspage.h"

#include "core/domain/usualtexts.h"
#include "ui/care/textpreview.h"
#include "ui/records/cardedits.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TextsPage::TextsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_preview(new TextPreview(schema().textTemplate))
    , m_place(new QWidget(this))
    , m_start(new Banner(Banner::Kind::Info, tr("Texts that you write again and again"),
                         tr("Begin with the usual ones for birthdays, festivals, anniversaries, warranties, long "
                            "silence and surveys, in each language of the program; change them as you like."),
                         m_place))
{
    m_start->setObjectName(u"texts.start"_s);
    m_start->setAction(tr("Begin with the usual texts"));
    m_start->setClosable(false);
    m_place->hide();
    auto *above = new QVBoxLayout(m_place);
    above->setContentsMargins(Space::xxl, Space::l, Space::xxl, 0);
    above->addWidget(m_start);
    content()->insertWidget(0, m_place);
    card().setTop(m_preview);
    card().setAsksForStep(false);
    connect(&card(), &RecordCard::recordLoaded, this, [this] { m_preview->setText(card().whole().record); });
    connect(m_start, &Banner::actionTriggered, this, &TextsPage::begin);
    connect(&store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(),
                                                 [this](const Change &change) { return change.entity == &kind(); }))
            count();
    });
    count();
}

void TextsPage::count()
{
    store().count(
        kind(), {}, this,
        [this](const Result<qint64> &count) {
            m_place->setVisible(count.ok() && *count == 0 && !store().isReadOnly());
        },
        "texts");
}

void TextsPage::begin()
{
    ChangeSet set{{Action::Create, kind().name(), 0, {}}, {}};
    for (const Record &text : usualTexts(schema().textTemplate, [this] { return store().newId(); }))
        set.changes.append(insertion(text));
    set.action.count = set.changes.size();
    card().edits().apply(set, tr("%Ln text template(s) added", nullptr, int(set.action.count)));
}
