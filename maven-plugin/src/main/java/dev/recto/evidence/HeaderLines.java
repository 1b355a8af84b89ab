package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.Kind;
import java.util.BitSet;
import java.util.List;

/**
 * Lines that open a class which declares no constructor. javac puts the constructor that it makes up there, so that
 * coverage tools take them for code, though nothing that the author wrote can run in them.
 */
final class HeaderLines {

    private HeaderLines() {}

    static BitSet of(SheetFile file) {
        BitSet lines = new BitSet();
        List<Declaration> declarations = file.sheet().declarations();
        for (Declaration type : declarations) {
            if ((type.kind() == Kind.CLASS || type.kind() == Kind.ENUM) && !hasConstructor(type, declarations)) {
                add(type, file, lines);
            }
        }
        return lines;
    }

    private static boolean hasConstructor(Declaration type, List<Declaration> declarations) {
        return declarations.stream()
                .anyMatch(
                        member -> member.kind() == Kind.CONSTRUCTOR && type.id().equals(member.owner()));
    }

    /** From the first line of the declaration to the one with the opening brace; a type on one line has code there. */
    private static void add(Declaration type, SheetFile file, BitSet lines) {
        if (type.body() == null) {
            return;
        }
        int open = file.lines().line(type.body().start());
        if (open < file.lines().line(type.body().end() - 1)) {
            lines.set(file.lines().line(type.span().start()), open + 1);
        }
    }
}
