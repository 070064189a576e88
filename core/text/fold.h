// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: the form of a text in which things people take for the same are the same. Pure, reentrant, any thread.
//
// What becomes equal:
//   case                       Müller = MÜLLER            (ß → ss, İ and ı → i)
//   accents and strokes        José = jose, Łódź = lodz   (ø → o, æ → ae, đ → d; Cyrillic й → и, ё → е; Arabic vowels)
//   width and compatibility    ＡＢＣ１２ = abc12, ㈱ = (株), ① = 1, digits of other scripts = 0-9
//   traditional, simplified    張偉 = 张伟, 臺北 = 台北, rare and Japanese forms 髙 = 高, 沢 = 泽
//   kana                       カタカナ = ｶﾀｶﾅ = かたかな
//   composition                é as one or two characters; Korean as syllables or letters
//   white space                runs of any blanks, tabs, line ends = one blank; none at either end
//   signs                      “ ” „ → "   ‘ ’ → '   – — ‐ → -   ・ • → ·   。、→ . ,
// Invisible characters (soft hyphen, zero-width, direction marks, variation selectors, controls) and lone surrogates
// go.
//
// fold(fold(x)) == fold(x). The result can be longer than the text. It depends on the text alone, not on the locale.
// Use it to compare what people typed (headers of an import file, names, tags); never store it in place of the text.
// A short name takes about 0.1 µs.
#pragma once

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

QString fold(QStringView text);

// Appends fold(text) to `out`.
void appendFolded(QString &out, QStringView text);

// A folded text that remembers where each of its code units came from, to mark what was found in the text shown.
struct FoldedText {
    QString text;
    QVarLengthArray<qsizetype, 64> origins; // text.size() + 1 entries: index into the source; the last is its length
};
FoldedText foldWithOrigins(QStringView text);
