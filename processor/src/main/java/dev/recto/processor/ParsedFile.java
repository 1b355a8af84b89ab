package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a source file, found when javac has just parsed it and before it changes the tree.
 *
 * @param file the file
 * @param tree javac's tree of it
 * @param source its text without Unicode escapes
 * @param lexemes its words, signs and comments
 * @param parts finds the parts of declarations
 * @param places finds the words of names
 * @param types its top-level types
 * @param head the names in the annotations of its package, or in its module; null where the tree is too deep to walk
 */
record ParsedFile(
        SourceFile file,
        ParsedTree tree,
        JavaText source,
        List<Lexeme> lexemes,
        DeclarationParts parts,
        NamePlaces places,
        List<Type> types,
        @Nullable NameScanner head) {

    /**
     * A top-level type.
     *
     * @param name its simple name
     * @param outline it and everything in it
     * @param names the names in it; null where it is too deep to walk
     */
    record Type(String name, Member outline, @Nullable NameScanner names) {}

    /** Reads a file. */
    static ParsedFile of(SourceFile file, SourcePositions positions) {
        CompilationUnitTree unit = file.unit();
        ParsedTree tree = new ParsedTree(unit, positions);
        JavaText source = JavaText.of(file.text());
        List<Lexeme> lexemes = Lexer.split(source);
        DeclarationParts parts = new DeclarationParts(tree, source, lexemes);
        NamePlaces places = new NamePlaces(tree, parts);
        ModuleTree module = unit.getModule();
        NameScanner head = names(module == null ? unit.getPackageAnnotations() : List.of(module), tree, parts, places);
        List<Type> types = new ArrayList<>();
        for (ClassTree type : tree.types()) {
            Member outline = Member.of(type, null, tree, new NamePlaces(tree, parts));
            if (outline != null) {
                String name = type.getSimpleName().toString();
                types.add(new Type(name, outline, names(List.of(type), tree, parts, places)));
            }
        }
        return new ParsedFile(file, tree, source, lexemes, parts, places, types, head);
    }

    /** Whether some of its names could not be found. */
    boolean isTooDeep() {
        return head == null || types.stream().anyMatch(type -> type.names() == null);
    }

    private static @Nullable NameScanner names(
            List<? extends Tree> nodes, ParsedTree tree, DeclarationParts parts, NamePlaces places) {
        try {
            return NameScanner.in(nodes, tree, parts, places);
        } catch (StackOverflowError tooDeep) {
            return null;
        }
    }

    /**
     * A type or member as it was written, local and anonymous classes left out.
     *
     * @param tree javac's node, which keeps its identity as javac compiles
     * @param span the declaration with modifiers and annotations
     * @param nameOffset where its name stands
     * @param annotations those that were written on it; javac takes some of a record's away
     * @param members those of a type, in source order
     */
    record Member(
            Tree tree, Span span, int nameOffset, List<? extends AnnotationTree> annotations, List<Member> members) {

        /** A declaration and everything in it; null for other nodes, and where javac could make nothing of it. */
        private static @Nullable Member of(
                Tree declared, @Nullable ClassTree around, ParsedTree tree, NamePlaces places) {
            ModifiersTree modifiers = modifiers(declared);
            Span span = tree.span(declared);
            if (modifiers == null || span == null) {
                return null;
            }
            Lexeme name = places.declared(declared, around);
            List<Member> members = declared instanceof ClassTree type ? in(type, tree, places) : List.of();
            return new Member(
                    declared, span, name == null ? span.start() : name.start(), modifiers.getAnnotations(), members);
        }

        private static @Nullable ModifiersTree modifiers(Tree declared) {
            if (declared instanceof MethodTree method) {
                return method.getModifiers();
            }
            return declared instanceof ClassTree type
                    ? type.getModifiers()
                    : declared instanceof VariableTree variable ? variable.getModifiers() : null;
        }

        /** A part of {@code int a = 1, b = 2;} is no Java: all that it declares have the span of the whole. */
        private static List<Member> in(ClassTree type, ParsedTree tree, NamePlaces places) {
            List<Member> members = new ArrayList<>();
            for (Tree each : type.getMembers()) {
                Member member = of(each, type, tree, places);
                if (member != null) {
                    members.add(member);
                }
            }
            for (int i = members.size() - 2; i >= 0; i--) {
                Span next = members.get(i + 1).span();
                if (members.get(i).span().start() == next.start()) {
                    members.set(i, members.get(i).at(next));
                }
            }
            return members;
        }

        private Member at(Span whole) {
            return new Member(tree, whole, nameOffset, annotations, members);
        }
    }
}
