// SPDX-License-Identifier: GPL-3.0-or-later
// The look in force: light or dark, density, fonts. One object per program; everything painted asks it at paint time,
// so a switch needs nothing but a repaint.
#pragma once

#include "ui/widgets/tokens.h"
#include <QFont>
#include <QLocale>
#include <QObject>
#include <memory>

class QFontMetricsF;
class SystemAppearance;

/** GUI thread only. Owned by the QApplication, which must exist before the first call of instance(). */
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Density { Comfortable, Compact };
    enum class Motion { System, Reduced, Full };

    static Theme &instance();
    ~Theme() override;

    /** Puts style, fonts and palette on the application. Call once, before the first window. */
    void install();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_tokens->isDark; }
    const Tokens &tokens() const { return *m_tokens; }

    Density density() const { return m_density; }
    bool isCompact() const { return m_density == Density::Compact; }
    void setDensity(Density density);

    void setMotion(Motion motion);
    bool reducedMotion() const;
    /** `ms`, or 0 when the user wants no motion. */
    int duration(int ms) const { return reducedMotion() ? 0 : ms; }

    /** The language decides which CJK family draws Han characters. */
    void setLanguage(const QLocale &locale);
    /** Body size in points; 0 takes the system's. */
    void setBaseSize(qreal points);
    /** Percent of that size, 100 by default; lengths grow with it and do not shrink below 100. */
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

    /** A font of the type scale, derived from the application's font. */
    const QFont &font(TextRole role = TextRole::Body) const;
    /** A length given for the 9.75 pt base font, grown with a larger one (never shrunk). */
    int px(int length) const;

Q_SIGNALS:
    /** Colours, density or fonts changed. Painted widgets are repainted by Qt; only caches and layouts need this. */
    void changed();

private:
    Theme();
    void apply();
    void applyFont();

    Mode m_mode = Mode::System;
    Density m_density = Density::Comfortable;
    Motion m_motion = Motion::System;
    QLocale m_language;
    qreal m_baseSize = 0;
    int m_zoom = 100;
    QFont m_systemFont;
    const Tokens *m_tokens;
    std::array<QFont, 9> m_fonts;
    std::unique_ptr<SystemAppearance> m_system;
    bool m_installed = false;
};

inline Theme &theme()
{
    return Theme::instance();
}
inline const Tokens &tokens()
{
    return Theme::instance().tokens();
}
