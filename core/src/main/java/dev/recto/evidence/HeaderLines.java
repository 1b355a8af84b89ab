package dev.recto.evidence;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.LineIndex;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that open a class which declares no constructor. javac puts the constructor that it makes up there, so that
 * coverage tools take them for code, though nothing that the author wrote can run in them.
 */
public final class HeaderLines {

    private HeaderLines() {}

    /** Those of a source that has a sheet. */
    static BitSet of(SheetFile file) {
        BitSet lines = new BitSet();
        List<Declaration> declarations = file.sheet().declarations();
        for (Declaration type : declarations) {
            boolean madeUp = (type.kind() == ElementName.Kind.CLASS || type.kind() == ElementName.Kind.ENUM)
                    && !hasConstructor(type, declarations);
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

    /** Those of any source, as javac parses it; none where it cannot be parsed. */
    public static BitSet in(String text) {
        BitSet lines = new BitSet();
        ParsedSource.of(text).ifPresent(source -> new Classes(source, text, lines).scan(source.unit(), null));
        return lines;
    }

    private static boolean hasConstructor(Declaration type, List<Declaration> declarations) {
        return declarations.stream()
                .anyMatch(member -> member.kind() == ElementName.Kind.CONSTRUCTOR
                        && type.id().equals(member.owner()));
    }

    /** From the first line of the declaration to the one with the opening brace; a type on one line has code there. */
    private static void add(LineIndex index, int start, int open, int end, BitSet lines) {
        int opening = index.line(open);
        if (opening < index.line(end - 1)) {
            lines.set(index.line(start), opening + 1);
        }
    }

    private static final class Classes extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final ParsedSource source;
        private final List<Lexeme> lexemes;
        private final LineIndex index;
        private final BitSet lines;

        Classes(ParsedSource source, String text, BitSet lines) {
            this.source = source;
            this.lexemes = Lexer.split(JavaText.of(text));
            this.index = LineIndex.of(text);
            this.lines = lines;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean madeUp = (type.getKind() == Kind.CLASS || type.getKind() == Kind.ENUM)
                    && type.getMembers().stream().noneMatch(Classes::isConstructor);
            if (madeUp) {
                CompilationUnitTree unit = source.unit();
                SourcePositions positions = source.positions();
                int start = (int) positions.getStartPosition(unit, type);
                int end = (int) positions.getEndPosition(unit, type);
                add(index, start, opening(headerEnd(type)), end, lines);
            }
            return super.visitClass(type, null);
        }

        /** Local and anonymous classes are part of the code around them. */
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            return null;
        }

        private static boolean isConstructor(Tree member) {
            return member instanceof MethodTree method && method.getReturnType() == null;
        }

        /** Behind the last part of the header that javac has a tree for; an annotation may hold braces of its own. */
        private int headerEnd(ClassTree type) {
            long end = source.positions().getStartPosition(source.unit(), type);
            end = Math.max(end, endOf(type.getModifiers()));
            end = Math.max(end, endOf(type.getExtendsClause()));
            for (List<? extends Tree> parts :
                    List.of(type.getTypeParameters(), type.getImplementsClause(), type.getPermitsClause())) {
                for (Tree part : parts) {
                    end = Math.max(end, endOf(part));
                }
            }
            return (int) end;
        }

        /** The first brace that stands in no comment. */
        private int opening(int from) {
            return lexemes.subList(Lexer.first(lexemes, from), lexemes.size()).stream()
                    .filter(lexeme -> lexeme.is("{"))
                    .findFirst()
                    .map(Lexeme::start)
                    .orElse(from);
        }

        private long endOf(@Nullable Tree part) {
            return part == null ? -1 : source.positions().getEndPosition(source.unit(), part);
        }
    }
}
