package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.LineIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that open a class which declares no constructor. javac puts the constructor that it makes up there, so that
 * coverage tools take them for code, though nothing that the author wrote can run in them.
 */
final class HeaderLines {

    private HeaderLines() {}

    /** Those of a source. */
    static BitSet of(SheetFile file) {
        BitSet lines = new BitSet();
        List<Declaration> declarations = file.sheet().declarations();
        Set<String> constructed = declarations.stream()
                .filter(member -> member.kind() == ElementName.Kind.CONSTRUCTOR)
                .flatMap(constructor -> Stream.ofNullable(constructor.owner()))
                .collect(Collectors.toSet());
        for (Declaration type : declarations) {
            boolean madeUp = (type.kind() == ElementName.Kind.CLASS || type.kind() == ElementName.Kind.ENUM)
                    && !constructed.contains(type.id());
            if (madeUp && type.body() != null) {
                add(
                        file.lines(),
                        type.span().start(),
                        type.body().start(),
                        type.body().end(),
                        lines);
            }
        }
        return lines;
    }

    /** From the first line of the declaration to the one with the opening brace; a type on one line has code there. */
    private static void add(LineIndex index, int start, int open, int end, BitSet lines) {
        int opening = index.line(open);
        if (opening < index.line(end - 1)) {
            lines.set(index.line(start), opening + 1);
        }
    }
}
