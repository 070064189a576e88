// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articledocument.h"

#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace
{
struct Piece {
    int at, length;
    QTextCharFormat format;
};

QList<Piece> piecesOf(const QTextBlock &block)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().isValid())
            pieces.append({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    return pieces;
}

QTextCursor over(const QTextBlock &block, const Piece &piece)
{
    QTextCursor cursor(block);
    cursor.setPosition(piece.at);
    cursor.setPosition(piece.at + piece.length, QTextCursor::KeepAnchor);
    return cursor;
}

/// As the link to it names a file: without what an address needs.
QString fileOf(const QString &name)
{
    return QUrl::fromPercentEncoding(name.toUtf8());
}
} // namespace

ArticleLook ArticleLook::ofWindow()
{
    ArticleLook look{theme().font(), QFontDatabase::systemFont(QFontDatabase::FixedFont), &::tokens(), theme().px(4)};
    look.code.setPointSizeF(look.font.pointSizeF() * .95);
    return look;
}

ArticleDocument::ArticleDocument(QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
}

bool ArticleDocument::mayOpen(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

QStringList ArticleDocument::pictureNames(const QString &markdown)
{
    static const QRegularExpression picture(uR"(!\[[^\]\n]*\]\(\s*(?:<([^>\n]+)>|([^\s)]+)))"_s);
    QStringList names;
    for (auto it = picture.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        names.append(fileOf(match.captured(1) + match.captured(2)));
    }
    names.removeDuplicates();
    return names;
}

void ArticleDocument::setArticle(const QString &markdown, const ArticleLook &look)
{
    setDefaultFont(look.font);
    if (markdown.size() > mostFormatted) {
        setPlainText(markdown);
        return;
    }
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    replaceMissingPictures();
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        style(block, look);
    styleTables(rootFrame(), look);
}

QVariant ArticleDocument::loadResource(int type, const QUrl &name)
{
    if (type == ImageResource)
        if (const QImage picture = m_pictures.value(fileOf(name.toString())); !picture.isNull())
            return picture;
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied); // something, or QTextDocument looks for a file
}

/// What is not kept with the article is not fetched: its words, or its name, are a link to it.
void ArticleDocument::replaceMissingPictures()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QList<Piece> pieces = piecesOf(block);
        for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
            if (!pieces[i].format.isImageFormat())
                continue;
            const QTextImageFormat image = pieces[i].format.toImageFormat();
            if (m_pictures.contains(fileOf(image.name())))
                continue;
            QTextCharFormat words;
            if (mayOpen(QUrl(image.name()))) {
                words.setAnchor(true);
                words.setAnchorHref(image.name());
            }
            const QString said = image.property(QTextFormat::ImageAltText).toString().simplified();
            QTextCursor cursor = over(block, pieces[i]);
            cursor.insertText(said.isEmpty() ? fileOf(image.name()) : said, words);
        }
    }
}

void ArticleDocument::style(const QTextBlock &block, const ArticleLook &look)
{
    static constexpr qreal sizes[] = {1, 1.5, 1.25, 1.1, 1, 1, 1}; // by level of the heading
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = qBound(0, format.headingLevel(), 6);
    const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
    const bool quote = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    const bool listed = block.textList();
    format.setLineHeight(code ? 125 : 140, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level && block.position() > 0 ? look.unit * 4 : 0);
    format.setBottomMargin(code ? 0 : level ? look.unit : listed ? look.unit / 2. : look.unit * 2);
    if (quote)
        format.setLeftMargin(look.unit * 4 * format.intProperty(QTextFormat::BlockQuoteLevel));
    if (code) {
        format.setBackground(look.tokens->inset);
        format.setNonBreakableLines(false); // a long line goes on below, it is not lost
        format.setLeftMargin(look.unit * 2);
    }
    cursor.setBlockFormat(format);
    const QList<Piece> pieces = piecesOf(block);
    for (const Piece &piece : pieces) {
        QTextCharFormat letters = piece.format;
        if (letters.isImageFormat())
            continue;
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        if (letters.fontFixedPitch() || code) {
            letters.setFontFamilies(look.code.families());
            letters.setFontPointSize(look.code.pointSizeF());
            if (!code)
                letters.setBackground(look.tokens->inset);
        } else {
            letters.setFontPointSize(look.font.pointSizeF() * sizes[level]);
        }
        if (level)
            letters.setFontWeight(QFont::DemiBold);
        letters.setForeground(letters.isAnchor() ? look.tokens->accent
                              : quote            ? look.tokens->text2
                                                 : look.tokens->text);
        over(block, piece).setCharFormat(letters);
    }
}

/// Behind some blocks the importer begins the first cell with an empty line and forgets that it is a heading.
void ArticleDocument::styleHeader(QTextTable *table)
{
    QTextCursor first = table->cellAt(0, 0).firstCursorPosition();
    if (first.block().length() == 1 && table->cellAt(0, 0).lastPosition() > table->cellAt(0, 0).firstPosition())
        first.deleteChar();
    for (int column = 0; column < table->columns(); ++column) {
        const QTextTableCell cell = table->cellAt(0, column);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(strong);
    }
}

void ArticleDocument::styleTables(QTextFrame *frame, const ArticleLook &look)
{
    const QList<QTextFrame *> frames = frame->childFrames();
    for (QTextFrame *each : frames) {
        if (auto *table = qobject_cast<QTextTable *>(each)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(look.tokens->border);
            format.setCellPadding(look.unit * 1.5);
            format.setCellSpacing(0);
            format.setBottomMargin(look.unit * 2);
            table->setFormat(format);
            styleHeader(table);
        }
        styleTables(each, look);
    }
}
