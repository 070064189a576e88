// SPDX-License-Identifier: GPL-3.0-or-later
// What care is called, in code and in words, and what was chosen for a file.
#include "core/domain/care.h"
#include "core/domain/festivals.h"
#include "core/domain/textlanguage.h"
#include "core/schema/entities/contact.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Care)
};

constexpr const char *kindNames[careKinds] = {"birthday", "anniversary", "festival", "warranty", "contract", "silence"};
} // namespace

QString careKindName(CareKind kind)
{
    return QString::fromLatin1(kindNames[int(kind)]);
}

std::optional<CareKind> careKindOf(const QString &name)
{
    for (int kind = 0; kind < careKinds; ++kind)
        if (name == QLatin1StringView(kindNames[kind]))
            return CareKind(kind);
    return std::nullopt;
}

CareRefusal careRefusal(const Contact &contact, const Record &record)
{
    if (record[contact.doNotContact])
        return CareRefusal::DoNotContact;
    return record[contact.consent] == QLatin1StringView(Contact::refused) ? CareRefusal::Refused : CareRefusal::None;
}

QString careRefusalText(CareRefusal refusal)
{
    switch (refusal) {
    case CareRefusal::None:
        return {};
    case CareRefusal::DoNotContact:
        return Texts::tr("Is not to be contacted");
    case CareRefusal::Refused:
        return Texts::tr("Refused advertising messages");
    }
    Q_UNREACHABLE();
}

QString CareWords::text() const
{
    return own.isEmpty() ? QCoreApplication::translate(context, source) : own;
}

QString CareWords::in(const QString &language) const
{
    return own.isEmpty() ? wordsIn(language, context, source) : own;
}

QString CareChoice::toText() const
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"festivals"_s, QJsonArray::fromStringList(festivals)},
                                                       {u"silence_days"_s, silenceDays}})
                                 .toJson(QJsonDocument::Compact));
}

CareChoice CareChoice::fromText(const QString &text)
{
    CareChoice choice;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue &key : json[u"festivals"_s].toArray())
        if (festivalOf(key.toString()))
            choice.festivals.append(key.toString());
    choice.silenceDays = qBound(0, json[u"silence_days"_s].toInt(choice.silenceDays), 3650);
    return choice;
}
