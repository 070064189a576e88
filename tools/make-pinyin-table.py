#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/text/unihantable.cpp: Chinese variants and pinyin readings out of the Unihan database.

Usage: make-pinyin-table.py Unihan_Readings.txt.bz2 Unihan_Variants.txt.bz2 > core/text/unihantable.cpp
Both inputs are part of Debian's unicode-data package. The output depends on the inputs only.
"""
import bz2
import collections
import re
import sys
import unicodedata

# Characters of Japan and rare forms Unihan has no simplified variant for, with the Chinese standard form.
EXTRA_VARIANTS = (
    "沢泽浜滨辺边邉边邊边斎斋斉齐桜樱広广恵惠竜龙気气実实関关駅驿県县経经済济黒黑髙高﨑崎徳德徴征円圆図图団团塩盐壱壹"
    "児儿亜亚悪恶圧压囲围栄荣営营応应価价仮假拡扩覚觉楽乐巻卷歓欢観观帰归犠牺挙举暁晓渓溪軽轻継继険险検检顕显験验厳严"
    "砕碎剤剂雑杂産产糸丝歯齿釈释収收従从渋涩粛肃焼烧証证乗乘浄净譲让畳叠酔醉髄髓瀬濑銭钱銑铣専专戦战繊纤総总聡聪荘庄"
    "蔵藏臓脏続续対对帯带滝泷択择単单弾弹庁厅聴听鎮镇転转伝传闘斗稲稻読读弐贰悩恼脳脑覇霸拝拜廃废売卖発发髪发抜拔払拂"
    "仏佛並并変变舗铺豊丰毎每満满黙默訳译薬药揺摇様样謡谣頼赖覧览両两猟猎塁垒霊灵齢龄歴历労劳録录処处锺钟鍾钟濬浚臺台"
    "檯台颱台裏里裡里著着乾干榦干祕秘恆恒衆众峯峰羣群綫线線线牀床啟启啓启綉绣繡绣羨羡佈布昇升嶽岳闇暗"
)
# First readings that serve names of people, places and firms better than running text.
FIRST_READING = {"长": "cháng", "都": "dū", "和": "hé", "得": "dé", "行": "xíng", "乐": "lè", "重": "zhòng", "大": "dà",
                 "会": "huì", "曾": "zēng", "华": "huá", "任": "rèn", "石": "shí", "佛": "fó", "柏": "bǎi", "朝": "cháo"}
FIELDS = ("kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983", "kHanyuPinyin")
TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
NOT_SYLLABLES = {"r", "m", "n", "ng", "hm", "hng", "g"}


def load(path, wanted):
    table = collections.defaultdict(dict)
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                if field in wanted:
                    table[chr(int(code[2:], 16))][field] = value
    return table


def syllable(marked):
    """'lǜ' → ('lv', '4'); None for sounds that no input method offers as a syllable."""
    letters, tone = "", "5"
    for c in unicodedata.normalize("NFD", marked.lower()):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif "a" <= c <= "z":
            letters += c
    return (letters, tone) if letters and letters not in NOT_SYLLABLES else None


def plain_readings(fields):
    """All readings of a character, the usual one first. Old readings (kHanyuPinyin) count only where nothing else is known."""
    marked = fields.get("kMandarin", "").split()[:1]
    marked += [re.sub(r"\(.*", "", r) for r in fields.get("kHanyuPinlu", "").split()]
    for field in ("kTGHZ2013", "kXHC1983"):
        for part in fields.get(field, "").split():
            marked += part.split(":")[1].split(",")
    if not marked:
        marked = fields.get("kHanyuPinyin", "").replace(" ", ":").split(":")[1:2]
        marked = marked[0].split(",")[:1] if marked else []
    return [s for s in map(syllable, marked) if s]


def code_points(value):
    return [chr(int(part[2:].split("<")[0], 16)) for part in value.split()]


def variants(table, readings):
    """Character → the one that stands for it: simplified forms first, then rare forms of standard characters."""
    standard = {c for c, fields in readings.items() if "kTGHZ2013" in fields}
    chosen = {}
    for c, fields in table.items():
        others = [v for v in code_points(fields.get("kSimplifiedVariant", "")) if v != c and (v in standard or v <= "\uffff")]
        if others and (c <= "\uffff" or others[0] in standard):
            chosen[c] = next((v for v in others if v in standard), others[0])
    chosen.update(zip(EXTRA_VARIANTS[::2], EXTRA_VARIANTS[1::2]))

    def end(c):
        seen = set()
        while c in chosen and c not in seen:
            seen.add(c)
            c = chosen[c]
        return c

    syllables = lambda c: {s[0] for s in plain_readings(readings.get(c, {}))}
    for c, fields in table.items():
        if c in standard or c in chosen or c > "\uffff":
            continue
        targets = set()
        for field in ("kZVariant", "kSemanticVariant"):
            targets |= {end(v) for v in code_points(fields.get(field, ""))}
        targets = {t for t in targets if t in standard and t != c and syllables(t) & syllables(c)}
        if len(targets) == 1:
            chosen[c] = targets.pop()
    result = {c: end(c) for c in chosen}
    return {c: t for c, t in result.items() if c != t}


def literal(name, text, out):
    """One u"" literal in lines of source that stay below 120 columns."""
    out.append(f"const char16_t *const {name} =")
    for start in range(0, len(text), 50):
        out.append('    u"' + text[start:start + 50] + '"')
    out[-1] += ";"


def main():
    readings = load(sys.argv[1], FIELDS)
    folded = variants(load(sys.argv[2], ("kSimplifiedVariant", "kZVariant", "kSemanticVariant")), readings)

    own = {c: plain_readings(fields) for c, fields in readings.items()}
    merged = {c: list(r) for c, r in own.items() if c not in folded}
    for c, target in folded.items():  # a traditional form lends its readings to the form that stands for it
        lent = own.get(c, [])
        merged.setdefault(target, []).extend(lent if "kTGHZ2013" in readings.get(c, {}) or target not in own else lent[:1])

    groups = collections.defaultdict(list)
    for c, all_readings in sorted(merged.items()):
        if not all_readings or (ord(c) > 0xFFFF and "kTGHZ2013" not in readings.get(c, {})):
            continue
        first = syllable(FIRST_READING[c]) if c in FIRST_READING else all_readings[0]
        others = list(dict.fromkeys(s for s, _ in all_readings if s != first[0]))
        groups[first[0] + first[1] + "".join("," + s for s in others)].append(c)

    out = ["// SPDX-License-Identifier: GPL-3.0-or-later AND Unicode-DFS-2016",
           "// Made by tools/make-pinyin-table.py from the Unihan database of Unicode 15.0; see LICENSE-unicode.txt.",
           '#include "core/text/unihantable.h"', "", "// clang-format off"]
    literal("unihanVariants", "".join(c + t for c, t in sorted(folded.items())), out)
    out.append("")
    literal("unihanReadings", "".join(key + "".join(chars) for key, chars in sorted(groups.items())), out)
    out.append("// clang-format on")
    sys.stdout.write("\n".join(out) + "\n")
    print(len(folded), "variants,", len(groups), "reading sets,", sum(map(len, groups.values())), "characters", file=sys.stderr)


main()
