// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace
{
// QtSql makes a text of the number of each bind made by position, every time; one made by name it only looks up. So
// every
// "?" gets a name here.
QString bindName(int place)
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < 400; ++i)
            list.append(u":b%1"_s.arg(i));
        return list;
    }();
    return place < names.size() ? names[place] : u":b%1"_s.arg(place);
}

QString withNamedBinds(const QString &sql)
{
    QString named;
    int place = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"')
            quote = c;
        if (c == u'?' && quote.isNull())
            named += bindName(place++);
        else
            named += c;
    }
    return named;
}
} // namespace

Statement &Statement::bind(const QVariant &value)
{
    m_cached->query->bindValue(bindName(m_next++), value);
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

Statement &Statement::run()
{
    m_next = 0;
    if (!m_cached->query->exec())
        throw SqlError(m_cached->query->lastError(), m_cached->query->lastQuery());
    return *this;
}

bool Statement::next()
{
    if (m_cached->query->next())
        return true;
    if (m_cached->query->lastError().isValid())
        throw SqlError(m_cached->query->lastError(), m_cached->query->lastQuery());
    return false;
}

Connection::Connection(const QString &path, Mode mode) : m_path(path), m_mode(mode)
{
    static std::atomic<int> counter;
    m_name = u"rapport-%1"_s.arg(++counter);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setDatabaseName(path);
    db.setConnectOptions(mode == ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!db.open()) {
        const QSqlError error = db.lastError();
        db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw SqlError(error, u"open "_s + path);
    }
}

Connection::~Connection()
{
    m_cache.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::exec(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw SqlError(query.lastError(), sql);
}

Statement Connection::prepare(const QString &sql)
{
    std::shared_ptr<Statement::Cached> &cached = m_cache[sql];
    if (cached && cached->busy) // the same text twice at once: a second one, kept for next time instead
        cached = nullptr;
    if (!cached) {
        cached = std::make_shared<Statement::Cached>();
        cached->query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        cached->query->setForwardOnly(true);
        if (!cached->query->prepare(withNamedBinds(sql))) {
            const QSqlError error = cached->query->lastError();
            m_cache.remove(sql);
            throw SqlError(error, sql);
        }
    }
    return Statement(cached);
}

QVariant Connection::scalar(const QString &sql, const QVariantList &binds)
{
    Statement statement = prepare(sql);
    statement.bindAll(binds).run();
    return statement.next() ? statement.value(0) : QVariant();
}

void Connection::dropStatements()
{
    m_cache.clear();
}
