package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
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
    record Type(
            String name, WrittenMember outline, @Nullable NameScanner names) {}

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
            WrittenMember outline = WrittenMember.of(type, tree, parts);
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
}
