// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a test in another time zone: the process's zone is the named one as long as the object lives.
#pragma once

#include <QByteArray>
#include <ctime>

class TimeZone
{
public:
    explicit TimeZone(const char *name) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", name);
        apply();
    }
    ~TimeZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        apply();
    }
    Q_DISABLE_COPY_MOVE(TimeZone)

private:
    static void apply()
    {
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

    QByteArray m_before;
    bool m_wasSet;
};
