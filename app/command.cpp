// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "core/userfile.h"
#include "core/values/datewords.h"
#include "core/values/join.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Command::Command() : out(stdout), err(stderr)
{
    parser.addOption({u"file"_s, tr("The file to work with; without it, the user's own one."), tr("FILE")});
    parser.addOption({u"json"_s, tr("Write the result as JSON.")});
    parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
}

bool Command::parse(const QStringList &arguments, int least, int most)
{
    if (!parser.parse(arguments)) {
        wrong(parser.errorText());
        return false;
    }
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText();
        m_exitCode = ExitDone;
        return false;
    }
    const qsizetype count = words().size();
    if (count < least || count > most) {
        wrong(count < least ? tr("Something is missing.") : tr("“%1” is too much.").arg(words().last()));
        return false;
    }
    return true;
}

void Command::print(const QJsonDocument &document)
{
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

int Command::wrong(const QString &text)
{
    err << text << '\n'
        << tr("“%1 --help” says how it is used.")
               .arg(QFileInfo(QCoreApplication::applicationFilePath()).baseName() + u' ' +
                    QCoreApplication::arguments().value(1))
        << '\n';
    m_exitCode = ExitUsage;
    return ExitUsage;
}

int Command::failed(const Error &error)
{
    err << (error.text.isEmpty() ? error.detail : error.text) << '\n';
    switch (error.code) {
    case Error::Invalid:
    case Error::Incomplete:
    case Error::NotFound:
        return m_exitCode = ExitUsage;
    case Error::Conflict:
    case Error::ReadOnly:
    case Error::DiskFull:
    case Error::Busy:
    case Error::Damaged:
    case Error::TooNew:
    case Error::NotOurs:
    case Error::Cancelled:
    case Error::Io:
        break;
    }
    return m_exitCode = ExitFile;
}

bool Command::open(bool create)
{
    m_path = parser.isSet(u"file"_s) ? parser.value(u"file"_s) : defaultFile();
    if (!create && !QFileInfo::exists(m_path)) {
        failed({Error::Io, tr("There is no file %1.").arg(QDir::toNativeSeparators(m_path)), {}});
        return false;
    }
    if (!parser.isSet(u"file"_s))
        QDir().mkpath(QFileInfo(m_path).absolutePath());
    return reopen();
}

bool Command::reopen()
{
    m_store.reset();
    m_schema = std::make_unique<CrmSchema>();
    m_store = std::make_unique<Store>(*m_schema);
    const Result<OpenInfo> opened = waitFor<OpenInfo>(
        [&](const Answer<OpenInfo> &done) { m_store->open(m_path, currentUserName(), nullptr, done); });
    if (!opened.ok()) {
        failed(opened.error());
        m_exitCode = ExitFile;
        return false;
    }
    if (opened->readOnly && !opened->problem.text.isEmpty())
        err << opened->problem.text << '\n';
    return true;
}

const Entity *Command::kind(const QString &word)
{
    QStringList names;
    for (const Entity *entity : schema().entities()) {
        if (entity->isPart() || (entity->spec().internal && !entity->spec().exchanged))
            continue;
        names.append(entity->name());
        const QString lower = word.toLower();
        if (lower == entity->name() || lower == entity->name() + u's' || lower == entity->label().toLower() ||
            lower == entity->plural().toLower())
            return entity;
    }
    wrong(tr("There are no records of the kind “%1”. There are: %2.").arg(word, joinedList(names)));
    return nullptr;
}

const FieldBase *Command::field(const QString &word, const Entity &entity)
{
    if (const FieldBase *field = schema().field(word, &entity); field && !field->spec().hidden)
        return field;
    for (const FieldBase *field : entity.fields())
        if (!field->spec().hidden && field->label().compare(word, Qt::CaseInsensitive) == 0)
            return field;
    wrong(tr("%1 has no field “%2”.").arg(entity.label(), word));
    return nullptr;
}

std::optional<QDate> Command::day(const QString &option, QDate otherwise)
{
    const QString said = parser.value(option);
    if (said.isEmpty())
        return otherwise;
    const QString iso = said.size() == 7 ? said + u"-01"_s : said; // a month begins with its first day
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid())
        return day;
    if (const auto meant = parseDayAndTime(said, QDateTime::currentDateTime(), QLocale()))
        return meant->date;
    wrong(tr("“%1” is not a day.").arg(said));
    return std::nullopt;
}
