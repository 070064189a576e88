// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlepane.h"

#include "ui/knowledge/articledocument.h"
#include "ui/knowledge/articleeditor.h"
#include "ui/knowledge/articleview.h"
#include "ui/records/cardedits.h"
#include "ui/records/composedrafts.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/imeguard.h"

#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int widestPicture = 720, highestPicture = 2000;

QImage fitted(const QByteArray &bytes)
{
    const QImage picture = QImage::fromData(bytes);
    return picture.width() > widestPicture || picture.height() > highestPicture
               ? picture.scaled(widestPicture, highestPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : picture;
}
} // namespace

ArticlePane::ArticlePane(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_drafts(std::make_unique<ComposeDrafts>(edits.store().path()))
    , m_stack(new QStackedWidget(this))
    , m_view(new ArticleView(this))
    , m_empty(new EmptyState(u"book-open"_s, tr("Nothing is written yet"), {}, this))
    , m_editor(new ArticleEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(RecordCard::inset, Space::l, 0, 0);
    column->addWidget(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_empty, m_editor})
        m_stack->addWidget(page);
    if (!edits.isReadOnly()) {
        Button *write = m_empty->addButton(tr("Write the text"), u"pencil"_s, true);
        write->setObjectName(u"article.write"_s);
        connect(write, &QPushButton::clicked, this, &ArticlePane::startEditing);
    }
    connect(m_view, &ArticleView::linkOpened, &edits, &CardEdits::openUrl);
    connect(m_editor, &ArticleEditor::saveRequested, this, &ArticlePane::save);
    connect(m_editor, &ArticleEditor::cancelled, this, [this] {
        m_drafts->setDraft(draftKey(), {});
        end();
    });
    connect(m_editor, &ArticleEditor::edited, this, [this] {
        m_drafts->setDraft(draftKey(),
                           m_editor->isChanged() ? QJsonObject{{u"text"_s, m_editor->text()}} : QJsonObject());
    });
}

ArticlePane::~ArticlePane() = default;

QString ArticlePane::draftKey() const
{
    return u"article:%1"_s.arg(m_before.isNull() ? m_record.id() : m_before.id());
}

bool ArticlePane::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void ArticlePane::setWhole(const Store::Whole &whole)
{
    const bool other = m_record.isNull() || m_record.id() != whole.record.id();
    m_record = whole.record;
    if (other) { // what was typed for the one before is a draft now, and comes back with it
        m_pictures.clear();
        m_view->setPictures({});
        if (isEditing())
            end();
        const QString draft = m_drafts->draft(draftKey()).value("text"_L1).toString();
        if (!draft.isEmpty() && !m_edits.isReadOnly())
            edit(draft);
    }
    showText();
    loadPictures(whole.parts);
}

void ArticlePane::showText()
{
    const QString text = m_record[m_schema.article.body];
    m_view->setArticle(text);
    if (!isEditing())
        m_stack->setCurrentWidget(text.trimmed().isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
}

void ArticlePane::startEditing()
{
    if (m_record.isNull() || m_edits.isReadOnly())
        return;
    if (!isEditing())
        edit(m_record[m_schema.article.body]);
    m_editor->takeFocus();
}

void ArticlePane::edit(const QString &text)
{
    m_before = m_record;
    m_editor->begin(m_before[m_schema.article.body], text);
    m_editor->setPictures(m_pictures);
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT editingChanged(true);
}

void ArticlePane::end()
{
    const bool focused = m_editor->isAncestorOf(focusWidget());
    m_before = {};
    m_stack->setCurrentWidget(m_view);
    showText();
    if (focused)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(false);
}

/// On top of what somebody else changed elsewhere in the article; what they changed in the text is not written over.
void ArticlePane::save()
{
    ImeGuard::commit();
    if (!isEditing() || m_edits.isReadOnly())
        return;
    const QString text = m_editor->text();
    m_editor->setSaving(true);
    m_edits.saveField(m_before, m_schema.article.body, text, {}, tr("“%1” saved").arg(m_before.title()), this,
                      [this, key = draftKey(), id = m_before.id(), text](const Result<ChangeSet> &done) {
                          if (done.ok() && m_drafts->draft(key).value("text"_L1).toString() == text)
                              m_drafts->setDraft(key, {});
                          if (m_before.isNull() || m_before.id() != id)
                              return; // another article is shown by now
                          m_editor->setSaving(false);
                          if (!done.ok()) {
                              m_editor->tell(done.error().text);
                              m_editor->takeFocus();
                              return;
                          }
                          if (m_record.id() == id)
                              m_record.set(m_schema.article.body, text);
                          end();
                      });
}

/// Those that the text shows and that are kept with the article.
void ArticlePane::loadPictures(const QList<Record> &parts)
{
    const int turn = ++m_turn;
    const QStringList wanted = ArticleDocument::pictureNames(m_record[m_schema.article.body]);
    const ArticleFile &file = m_schema.articleFile;
    for (const Record &part : parts) {
        if (&part.entity() != &file || !wanted.contains(part[file.name]) || m_pictures.contains(part[file.name]))
            continue;
        m_edits.store().blob(part[file.digest], this,
                             [this, turn, name = part[file.name]](const Result<QByteArray> &b) {
                                 if (turn != m_turn || !b.ok())
                                     return;
                                 if (const QImage picture = fitted(*b); !picture.isNull()) {
                                     m_pictures.insert(name, picture);
                                     m_view->setPictures(m_pictures);
                                     m_editor->setPictures(m_pictures);
                                 }
                             });
    }
}
