// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cardlook.h"

#include "core/values/phonenumber.h"
#include "core/values/weburl.h"

#include <QFileInfo>
#include <QLayout>
#include <QLocale>
#include <QScrollArea>
#include <QWidget>

using namespace Qt::StringLiterals;

Tone toneFromName(const QString &name)
{
    static constexpr std::pair<const char *, Tone> tones[] = {{"accent", Tone::Accent}, {"green", Tone::Green},
                                                              {"amber", Tone::Amber},   {"red", Tone::Red},
                                                              {"violet", Tone::Violet}, {"teal", Tone::Teal}};
    for (const auto &[text, tone] : tones)
        if (name == QLatin1StringView(text))
            return tone;
    return Tone::Neutral;
}

Tone choiceTone(const FieldBase &field, const QString &key)
{
    const QList<FieldBase::Choice> choices = field.choices();
    for (const FieldBase::Choice &choice : choices)
        if (choice.key == key)
            return toneFromName(choice.tone);
    return Tone::Neutral;
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"type"_s;
    case Kind::Note:
        return u"sticky-note"_s;
    case Kind::Phone:
        return u"phone"_s;
    case Kind::Email:
        return u"mail"_s;
    case Kind::Url:
        return u"globe"_s;
    case Kind::Integer:
    case Kind::Decimal:
        return u"hash"_s;
    case Kind::Money:
        return u"banknote"_s;
    case Kind::Bool:
        return u"square-check"_s;
    case Kind::Date:
    case Kind::DateTime:
        return u"calendar"_s;
    case Kind::PartialDate:
        return u"cake"_s;
    case Kind::Choice:
        return u"list"_s;
    case Kind::Reference:
        return u"link"_s;
    case Kind::Tags:
        return u"tags"_s;
    }
    Q_UNREACHABLE();
}

QString activityIcon(const QString &type)
{
    static constexpr std::pair<const char *, const char *> icons[] = {
        {"call", "phone-call"},        {"email", "mail"},       {"meeting", "users"},    {"visit", "map-pin"},
        {"message", "message-circle"}, {"note", "sticky-note"}, {"task", "circle-check"}};
    for (const auto &[key, icon] : icons)
        if (type == QLatin1StringView(key))
            return QString::fromLatin1(icon);
    return u"history"_s;
}

QUrl linkFor(Kind kind, const QString &value)
{
    switch (kind) {
    case Kind::Phone:
        return QUrl(telUrl(value, defaultRegion()));
    case Kind::Email:
        return plausibleEmail(value) ? QUrl(u"mailto:"_s + value.trimmed()) : QUrl();
    case Kind::Url:
        return QUrl(webUrl(value));
    default:
        return {};
    }
}

QString webText(const QString &address)
{
    QString text = address.trimmed();
    for (const QString &scheme : {u"https://"_s, u"http://"_s})
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text.remove(0, scheme.size());
    if (text.indexOf(u'/') == text.size() - 1)
        text.chop(1); // the root says nothing
    return text;
}

QString fileIcon(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const char *sheet : {"csv", "xls", "xlsx", "ods"})
        if (suffix == QLatin1StringView(sheet))
            return u"file-spreadsheet"_s;
    for (const char *text : {"pdf", "doc", "docx", "odt", "txt", "md", "rtf"})
        if (suffix == QLatin1StringView(text))
            return u"file-text"_s;
    return u"file"_s;
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}
