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
 * @param anatomy finds the parts of declarations
 * @param places finds the words of names
 * @param types its top-level types
 * @param head the names in the annotations of its package, or in its module; null where the tree is too deep to walk
 */
record WrittenFile(
        SourceFile file,
        SourceTree tree,
        JavaText source,
        List<Lexeme> lexemes,
        Anatomy anatomy,
        NamePlaces places,
        List<Type> types,
        @Nullable WrittenNames head) {

    /**
     * A top-level type.
     *
     * @param name its simple name
     * @param outline it and everything in it
     * @param names the names in it; null where it is too deep to walk
     */
    record Type(String name, Outline outline, @Nullable WrittenNames names) {}

    /** Reads a file. */
    static WrittenFile of(SourceFile file, SourcePositions positions) {
        CompilationUnitTree unit = file.unit();
        SourceTree tree = new SourceTree(unit, positions);
        JavaText source = JavaText.of(file.text());
        List<Lexeme> lexemes = Lexer.split(source);
        Anatomy anatomy = new Anatomy(tree, source, lexemes);
        NamePlaces places = new NamePlaces(tree, anatomy);
        ModuleTree module = unit.getModule();
        WrittenNames head =
                names(module == null ? unit.getPackageAnnotations() : List.of(module), tree, anatomy, places);
        List<Type> types = new ArrayList<>();
        for (ClassTree type : tree.types()) {
            Outline outline = Outline.of(type, tree, anatomy);
            if (outline != null) {
                String name = type.getSimpleName().toString();
                types.add(new Type(name, outline, names(List.of(type), tree, anatomy, places)));
            }
        }
        return new WrittenFile(file, tree, source, lexemes, anatomy, places, types, head);
    }

    /** Whether some of its names could not be found. */
    boolean isTooDeep() {
        return head == null || types.stream().anyMatch(type -> type.names() == null);
    }

    private static @Nullable WrittenNames names(
            List<? extends Tree> nodes, SourceTree tree, Anatomy anatomy, NamePlaces places) {
        try {
            return WrittenNames.in(nodes, tree, anatomy, places);
        } catch (StackOverflowError tooDeep) {
            return null;
        }
    }
}
