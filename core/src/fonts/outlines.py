"""Makes core/src/main/resources/dev/recto/cover/serif.txt, the outlines that covers are drawn from, out of the book's own fonts.

    apt-get install python3-fonttools python3-brotli
    python3 outlines.py ../main/resources/dev/recto/html/fonts ../main/resources/dev/recto/cover/serif.txt

They are those of Recto Serif at the weight of headings, 400. A line is a character: its code point in hexadecimal, how far the next
one stands from it, and its outline as SVG writes a path, in thousandths of the size, with y upwards, and with the commands
M, l, q and z alone. A line that starts with "kern" says for a character how much closer others stand behind it. What has to be placed upon another
character is left out, as is what has to be turned or joined.
"""

import os
import sys
import unicodedata

from fontTools.pens.basePen import BasePen, decomposeQuadraticSegment
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FILES = ["serif.woff2", "serif-more.woff2", "serif-signs.woff2"]
UNITS = 1000


class PathPen(BasePen):
    """Writes a path with relative coordinates, each rounded where it stands, so that no error adds up."""

    def __init__(self, glyphs, scale):
        super().__init__(glyphs)
        self.scale = scale
        self.path = []

    def rounded(self, point):
        return round(point[0] * self.scale), round(point[1] * self.scale)

    def relative(self, *points):
        at = self.at
        pairs = ["%d %d" % (x - at[0], y - at[1]) for x, y in map(self.rounded, points)]
        self.at = self.rounded(points[-1])
        return " ".join(pairs).replace(" -", "-")

    def _moveTo(self, point):
        self.at = self.rounded(point)
        self.path.append("M%d %d" % self.at)

    def _lineTo(self, point):
        self.path.append("l" + self.relative(point))

    def _qCurveToOne(self, control, point):
        self.path.append("q" + self.relative(control, point))

    def _curveToOne(self, one, two, point):
        raise ValueError("the fonts have quadratic curves alone")

    def _closePath(self):
        self.path.append("z")


def kerning(font, left, right):
    """By how much two glyphs are kerned: the first subtable of the lookups that speaks of the pair decides."""
    total = 0
    gpos = font["GPOS"].table
    wanted = {index for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == "kern" for index in record.Feature.LookupListIndex}
    for index in sorted(wanted):
        for table in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            value = pair(table, left, right)
            if value is not None:
                total += value
                break
    return total


def pair(table, left, right):
    if table.LookupType != 2 or left not in table.Coverage.glyphs:
        return None
    if table.Format == 1:
        for record in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
            if record.SecondGlyph == right:
                return advance(record.Value1)
        return None
    first = table.ClassDef1.classDefs.get(left, 0)
    second = table.ClassDef2.classDefs.get(right, 0)
    return advance(table.Class1Record[first].Class2Record[second].Value1)


def advance(value):
    return getattr(value, "XAdvance", 0) if value else 0


def main(fonts, out):
    lines = {}
    kerns = []
    for file in FILES:
        font = TTFont(os.path.join(fonts, file))
        font = instancer.instantiateVariableFont(font, {"wght": 400})
        scale = UNITS / font["head"].unitsPerEm
        glyphs = font.getGlyphSet()
        cmap = font.getBestCmap()
        kept = [c for c in sorted(cmap) if unicodedata.category(chr(c)) in ("Ll", "Lm", "Lo", "Lt", "Lu", "Nd", "Nl", "No", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So", "Zs")]
        for c in kept:
            pen = PathPen(glyphs, scale)
            glyphs[cmap[c]].draw(pen)
            lines.setdefault(c, "%04X %d %s" % (c, round(glyphs[cmap[c]].width * scale), "".join(pen.path)))
        if file == FILES[0]:
            shown = [c for c in kept if unicodedata.category(chr(c))[0] in "LP"]
            for left in shown:
                values = [(right, round(kerning(font, cmap[left], cmap[right]) * scale)) for right in shown]
                values = ["%04X%+d" % each for each in values if abs(each[1]) >= 4]
                if values:
                    kerns.append("kern %04X %s" % (left, " ".join(values)))
    with open(out, "w", encoding="ascii", newline="\n") as file:
        for line in [lines[c].rstrip() for c in sorted(lines)] + kerns:
            file.write(line + "\n")
    print(len(lines), "characters,", sum(len(k.split()) - 2 for k in kerns), "pairs,", os.path.getsize(out), "bytes")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
