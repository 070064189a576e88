// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the house that a compiler does not know: who may include whom, no colours outside the theme, golden schema.
#include "core/schema/crmschema.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QString root = QStringLiteral(RAPPORT_SOURCE);

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Path below the root → text, of all sources in a folder.
QMap<QString, QString> sources(const QString &folder)
{
    QMap<QString, QString> found;
    QDirIterator it(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        found.insert(path.mid(root.size() + 1), read(path));
    }
    return found;
}

QStringList includes(const QString &text)
{
    static const QRegularExpression pattern(u"^#include [\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}
} // namespace

TEST_CASE("each layer includes only what it may")
{
    // Folder → the folders of ours that it may include.
    const QList<std::pair<QString, QStringList>> rules{
        {u"core/text"_s, {u"core/text"_s}},
        {u"core/values"_s, {u"core/values"_s}},
        {u"core/schema"_s, {u"core/schema"_s, u"core/values"_s}},
        {u"core/record"_s, {u"core/record"_s, u"core/schema"_s, u"core/values"_s, u"core/result.h"_s}},
        {u"core/domain"_s,
         {u"core/domain"_s, u"core/record"_s, u"core/schema"_s, u"core/values"_s, u"core/duplicates/duplicates.h"_s,
          u"core/result.h"_s, u"core/history.h"_s, u"core/transaction.h"_s}},
        {u"core/search"_s, {u"core/search"_s, u"core/text"_s}},
        {u"core/duplicates"_s,
         {u"core/duplicates"_s, u"core/record"_s, u"core/schema"_s, u"core/search"_s, u"core/text"_s,
          u"core/values"_s}},
        {u"core/exchange"_s,
         {u"core/exchange"_s, u"core/text"_s, u"core/values"_s, u"core/record"_s, u"core/schema"_s, u"core/domain"_s,
          u"core/result.h"_s}},
        {u"core/merging"_s,
         {u"core/merging"_s, u"core/record"_s, u"core/schema"_s, u"core/values"_s, u"core/duplicates/comparison.h"_s,
          u"core/transfer/recordkeys.h"_s, u"core/result.h"_s, u"core/history.h"_s, u"core/transaction.h"_s,
          u"core/store.h"_s}},
        {u"ui"_s, {u"ui/"_s, u"core/"_s}},
    };
    for (const auto &[folder, allowed] : rules) {
        const QMap<QString, QString> files = sources(folder);
        for (auto it = files.begin(); it != files.end(); ++it) {
            for (const QString &include : includes(it.value())) {
                INFO(it.key() << " includes " << include);
                if (folder == "ui"_L1)
                    CHECK_FALSE((include.startsWith("core/storage/"_L1) || include.startsWith("QSql"_L1)));
                if (!include.startsWith("core/"_L1) && !include.startsWith("ui/"_L1) && !include.startsWith("app/"_L1))
                    continue;
                CHECK(std::any_of(allowed.begin(), allowed.end(),
                                  [&](const QString &a) { return include.startsWith(a); }));
            }
        }
    }
}

TEST_CASE("generic code names no record kind")
{
    const QStringList concrete{u"core/schema/entities/"_s, u"core/schema/crmschema.h"_s};
    for (const QString &folder : {u"core/record"_s, u"core/storage"_s, u"core/models"_s, u"core/exchange"_s,
                                  u"core/search"_s, u"core/duplicates"_s}) {
        const QMap<QString, QString> files = sources(folder);
        for (auto it = files.begin(); it != files.end(); ++it)
            for (const QString &include : includes(it.value()))
                for (const QString &forbidden : concrete) {
                    INFO(it.key() << " includes " << include);
                    CHECK_FALSE(include.startsWith(forbidden));
                }
    }
}

TEST_CASE("colours stand in the theme only and no style sheet is set")
{
    static const QRegularExpression colour(
        u"QColor\\(\\s*(0x|\\d|\"|u\")|QRgb\\(|#[0-9a-fA-F]{6}\\b|Qt::(red|green|blue|black|white|gray|darkGray|lightGray|yellow|cyan|magenta)\\b"_s);
    QMap<QString, QString> files = sources(u"ui"_s);
    files.insert(sources(u"app"_s));
    for (auto it = files.begin(); it != files.end(); ++it) {
        INFO(it.key());
        CHECK_FALSE(it.value().contains(u"setStyleSheet"_s));
        CHECK_FALSE(it.value().contains(u"processEvents"_s));
        CHECK_FALSE(it.value().contains(u"QEventLoop"_s));
        if (it.key() == "ui/widgets/theme.cpp"_L1)
            continue;
        QString code = it.value();
        code.remove(QRegularExpression(u"//[^\\n]*"_s));
        CHECK_FALSE(code.contains(colour));
    }
}

TEST_CASE("the schema of the file is the golden one")
{
    const CrmSchema schema;
    const QString now = createStatements(schema, SqliteDialect()).join(u";\n"_s) + u";\n"_s;
    const QString path = root + u"/tests/data/schema.sql"_s;
    if (qEnvironmentVariableIsSet("RAPPORT_WRITE_GOLDEN")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
    }
    CHECK(read(path) == now);
}

TEST_CASE("every text of the sources is translated into every language")
{
    // The texts are collected anew into copies: what somebody forgot to collect shows, too.
    QTemporaryDir folder;
    const QStringList languages{u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                          u"."_s,       u"core"_s,         u"ui"_s,         u"app"_s,  u"-ts"_s};
    for (const QString &language : languages) {
        const QString copy = folder.filePath(language + u".ts"_s);
        REQUIRE(QFile::copy(root + u"/translations/rapport_"_s + language + u".ts"_s, copy));
        arguments.append(copy);
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(RAPPORT_LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished(120000));
    REQUIRE(lupdate.exitCode() == 0);
    for (const QString &language : languages) {
        const QString text = read(folder.filePath(language + u".ts"_s));
        INFO(language);
        REQUIRE_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(u"type=\"unfinished\""_s));
        CHECK_FALSE(text.contains(u"type=\"vanished\""_s));
    }
}
