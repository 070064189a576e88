// SPDX-License-Identifier: GPL-3.0-or-later
// The visual vocabulary: every colour, and the scales of space, radius and type, that the program may use.
// Colours live in theme.cpp alone; lengths are device-independent pixels at the 9.75 pt base font (see Theme::px).
#pragma once

#include <QColor>
#include <array>

/** Meaning is fixed: green done or today, amber needs a plan, red overdue or error, accent active, violet prospect. */
enum class Tone { Neutral, Accent, Green, Amber, Red, Violet, Teal };
inline constexpr int toneCount = 7;

/** A tone's text colour and the tint it is readable on (at least 4.5 : 1). */
struct TonePair {
    QColor text, tint;
};

/** Ink of text and icons, from loud to quiet. */
enum class Ink { Primary, Secondary, Muted, Accent, OnAccent, Disabled, Green, Amber, Red, Violet, Teal };

/** Sizes are ratios of the user's font, never absolute. */
enum class TextRole { Overline, Small, Caption, Body, Medium, Strong, Subtitle, Title, Display };

/** The 4-grid. */
namespace Space
{
inline constexpr int xs = 4, s = 6, m = 8, l = 12, xl = 16, xxl = 20, huge = 24, page = 28;
}
namespace Radius
{
inline constexpr int tile = 5, control = 6, row = 8, card = 10, palette = 12;
}

struct Tokens {
    bool isDark = false;
    QColor sidebar, canvas, base, card, column, inset; // surfaces
    QColor border, borderStrong, inputBorder;          // strokes; inputBorder is 3 : 1 on base
    QColor text, text2, text3, disabled;               // ink
    QColor accent, accentFill, accentFillHover,
        accentFillPressed;       // accent is for text and lines, the fills carry onAccent
    QColor onAccent, accentSoft; // accentSoft: the selected row
    QColor dangerFill, dangerFillHover;
    QColor hover, pressed, shadow, scrim, match; // translucent layers; match lies under found text
    QColor toastFill, toastText, toastMuted, toastAction, toastMark;
    QColor keyCap, track, scrollThumb, scrollThumbHover;
    std::array<TonePair, toneCount> tones;

    const TonePair &tone(Tone tone) const { return tones[size_t(tone)]; }
    QColor ink(Ink ink) const;
    /** Background and text of the avatar of `name`: the same on every machine and at every start (FNV-1a). */
    TonePair avatar(const QString &name) const;

    static const Tokens &light();
    static const Tokens &dark();
};
