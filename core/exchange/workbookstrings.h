// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the cells of a workbook share, by their numbers. Many of them lie in a temporary file, so that the
// memory they take has a bound. One thread at a time.
#pragma once

#include <QByteArray>
#include <QTemporaryFile>
#include <QXmlStreamReader>
#include <memory>
#include <vector>

class WorkbookStrings
{
public:
    WorkbookStrings();
    ~WorkbookStrings();
    Q_DISABLE_COPY_MOVE(WorkbookStrings)

    /// False when there is no room for the temporary file.
    bool append(const QString &text);
    bool finish(); ///< behind the last one
    qint64 size() const { return qint64(m_ends.size()); }
    QString at(qint64 index) const;

private:
    bool spill();

    QByteArray m_text; ///< UTF-8, those not in the file yet
    std::vector<qint64> m_ends;
    qint64 m_total = 0;
    std::unique_ptr<QTemporaryFile> m_file;
    const char *m_mapped = nullptr;
};

/// Texts of a workbook keep signs that XML cannot hold as _x000D_ (ECMA-376, part 1, 22.9.2.19).
QString unescapedText(const QString &text);
QString escapedText(const QString &text);

/// Puts a text together that may come in pieces of several looks; what says how it is pronounced is left out. Feed it
/// the tokens between the start and the end of the element around it.
class WorkbookText
{
public:
    void clear();
    void take(const QXmlStreamReader &token);
    QString text() const { return unescapedText(m_text); }

private:
    QString m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};
