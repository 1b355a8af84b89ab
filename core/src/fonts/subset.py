"""Makes the fonts of core/src/main/resources/dev/recto/html/fonts out of those that their makers publish.

    npm install --ignore-scripts source-serif@4.5.1 inter-ui@4.1.1 jetbrains-mono@1.0.6 \
        @fontsource-variable/jetbrains-mono@5.3.0
    pip install fonttools==4.66.1 brotli==1.2.0
    python3 subset.py node_modules ../main/resources/dev/recto/html/fonts

The first file of a family holds what nearly every page needs; those with "-more" (further Latin letters) and "-signs" (Greek
letters and the signs of mathematics) in their names are what browsers load where a page has it. fonts.css says the same ranges,
which are printed. Names are those of the book's own families, as the Open Font License
asks of what was changed ("Source" is a reserved name). The metrics that are printed are those of which style/stand-ins.css is
made: a stand-in has the same ascent, descent and gap, and its size-adjust is the width of ours divided by its own.
"""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PLAIN = "0020-007E 00A0-00FF 0131 0152-0153 02BC 02C6 02DA 02DC 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033 " \
        "2039-203A 2044 2070 2074-207F 2080-208E 20AC 2122 2190-2193 2202 2207 220F 2211-2212 2215 221A 221E 222B 2248 2260 " \
        "2264-2265 2713 FFFD"
MORE = "0100-0130 0132-0151 0154-017F 0192 0218-021B 02B7 0300-0304 0306-030C 1E9E"
SIGNS = "02B0 02B2-02B3 02B8 02E1-02E3 0370-03FF 1D62-1D65 2016 2116 2150-215E 2194-21FF 2200-2201 2203-2206 2208-220E 2210 " \
        "2213-2214 2216-2219 221B-221D 221F-222A 222C-2247 2249-225F 2261-2263 2266-22FF 2300-23FF 2500-25FF 2610-2611 2717"
KEPT = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "lnum", "pnum", "tnum"]
NAMES = [0, 1, 2, 4, 5, 6, 13, 14]

SOURCES = [
    ("serif", "Recto Serif", "source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2", {"opsz": 16, "wght": (400, 700)}),
    ("serif-italic", "Recto Serif", "source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2", {"opsz": 16, "wght": (400, 700)}),
    ("sans", "Recto Sans", "inter-ui/variable/InterVariable.woff2", {"opsz": 14, "wght": (400, 700)}),
    ("mono", "Recto Mono", "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2", {"wght": (400, 700)}),
    ("mono-static", "Recto Mono", "jetbrains-mono/fonts/webfonts/JetBrainsMono-Regular.woff2", {}),
]


def code_points(ranges):
    for each in ranges.split():
        first, _, last = each.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def write(source, axes, family, ranges, out):
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(layout_features=KEPT, name_IDs=NAMES, hinting=False, desubroutinize=True, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(code_points(ranges)))
    subsetter.subset(font)
    if axes:
        font = instancer.instantiateVariableFont(font, axes)
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = family.replace(" ", "") if record.nameID == 6 else family
    font.flavor = "woff2"
    font.save(out)
    print(os.path.basename(out), os.path.getsize(out), "bytes,", len(font.getBestCmap()), "characters")
    print("   " + unicode_range(font.getBestCmap()))
    return font


def unicode_range(characters):
    """As CSS says which characters a file has."""
    runs = []
    for each in sorted(characters):
        if runs and runs[-1][1] == each - 1:
            runs[-1][1] = each
        else:
            runs.append([each, each])
    return ", ".join("U+%X" % first if first == last else "U+%X-%X" % (first, last) for first, last in runs)


def width(font):
    """The mean width of English letters, in thousandths of the size."""
    text = "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife."
    cmap = font.getBestCmap()
    return sum(font["hmtx"][cmap[ord(c)]][0] for c in text) / len(text) / font["head"].unitsPerEm


def main(modules, fonts):
    for name, family, source, axes in SOURCES:
        path = os.path.join(modules, source)
        if name == "mono-static":
            write(path, axes, family, MORE + " " + SIGNS + " " + "2010-2015 2190-2193 2713 2032-2033 2070 2074-207F 2080-208E 2202 2207 220F 2211 221A 221E 222B 2248 2260 2264-2265", os.path.join(fonts, "mono-more.woff2"))
            continue
        font = write(path, axes, family, PLAIN, os.path.join(fonts, name + ".woff2"))
        hhea, units = font["hhea"], font["head"].unitsPerEm
        print("   width %.4f ascent %.4f descent %.4f gap %.4f" % (width(font), hhea.ascent / units, -hhea.descent / units, hhea.lineGap / units))
        if name != "mono":
            write(path, axes, family, MORE, os.path.join(fonts, name + "-more.woff2"))
            write(path, axes, family, SIGNS, os.path.join(fonts, name + "-signs.woff2"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
