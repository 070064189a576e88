// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/textpreview.h"

#include "core/domain/festivals.h"
#include "core/domain/textlanguage.h"
#include "core/domain/texts.h"
#include "core/userfile.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// Somebody invented, as people are called where the language is spoken.
TextValues sample(const QString &language, const QString &occasion)
{
    const bool chinese = language.startsWith("zh"_L1), traditional = language == "zh_TW"_L1;
    const PersonName name = traditional ? PersonName{{}, u"雅婷"_s, {}, u"陳"_s, {}}
                            : chinese   ? PersonName{{}, u"晓燕"_s, {}, u"王"_s, {}}
                                        : PersonName{{}, u"Ada"_s, {}, u"Byron"_s, {}};
    const QString full = displayName(name);
    const QLocale locale(language);
    const QDate today = QDate::currentDate();
    const Festival *festival = festivalOf(u"spring_festival"_s);
    const QString what = occasion == "festival"_L1 ? wordsIn(language, "Festival", festival->label)
                                                   : wordsIn(language, "TextTemplate", "Birthday");
    const QString day = locale.toString(today.addDays(12), datePattern(locale, "MMMMd"));
    return {{u"name"_s, full},
            {u"salutation"_s, salutation(name, full, u"female"_s, language)},
            {u"given_name"_s, name.given},
            {u"family_name"_s, name.family},
            {u"company"_s, traditional ? u"晨光電子"_s
                           : chinese   ? u"晨光电子"_s
                                       : u"Northwind Ltd"_s},
            {u"occasion"_s, what},
            {u"day"_s, day},
            {u"years"_s, u"41"_s},
            {u"device"_s, u"X-200"_s},
            {u"serial"_s, u"SN-4711"_s},
            {u"number"_s, u"SR-128"_s},
            {u"subject"_s, traditional ? u"幫浦漏水"_s
                           : chinese   ? u"水泵漏水"_s
                                       : u"Pump leaks"_s},
            {u"owner"_s, currentUserName()},
            {u"me"_s, currentUserName()},
            {u"today"_s, locale.toString(today, datePattern(locale, "yMMMMd"))}};
}
} // namespace

TextPreview::TextPreview(const TextTemplate &entity, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_subject(new TextLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_body(new TextLabel({}, TextRole::Body, Ink::Primary, this))
    , m_fields(new TextLabel({}, TextRole::Small, Ink::Muted, this))
    , m_problem(new ProblemLabel(u"text.problem"_s, this))
{
    setObjectName(u"text.preview"_s);
    m_subject->setObjectName(u"text.preview.subject"_s);
    m_body->setObjectName(u"text.preview.body"_s);
    m_fields->setObjectName(u"text.fields"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(
        new TextLabel(tr("How it reads, for somebody invented"), TextRole::Caption, Ink::Secondary, this));
    for (TextLabel *label : {m_subject, m_body, static_cast<TextLabel *>(m_problem), m_fields}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    QStringList fields, explained;
    for (const QString &field : textFieldNames()) {
        fields.append(u'{' + field + u'}');
        explained.append(labelled(fields.last(), textFieldLabel(field)));
    }
    m_fields->setText(labelled(tr("Fields"), fields.join(u' ')));
    m_fields->setToolTip(explained.join(u'\n'));
    m_fields->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TextPreview::setText(const Record &text)
{
    const QString chosen = text[m_entity.language];
    const QString language = chosen.isEmpty() ? textLanguage(QLocale().name(), {}, u"en"_s) : chosen;
    const FilledText filled =
        fillText(text[m_entity.subject], text[m_entity.body], sample(language, text[m_entity.occasion]));
    m_subject->setText(filled.subject);
    m_subject->setVisible(!filled.subject.isEmpty());
    m_body->setText(filled.body);
    m_problem->tell(textProblem(filled));
}

void TextPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, QRectF(rect()), Radius::card, tokens().inset);
}
