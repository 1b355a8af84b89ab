package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Markup;
import dev.recto.text.ElementName;
import dev.recto.text.JavaText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A source file as javac parsed it.
 *
 * @param unit javac's own tree of it
 * @param text the text that javac parsed
 */
record SourceFile(CompilationUnitTree unit, String text) {

    /** Takes a file's text, to be called when javac has just parsed it. */
    static SourceFile taken(CompilationUnitTree unit) throws IOException {
        String text = unit.getSourceFile().getCharContent(true).toString();
        return new SourceFile(unit, isHinted(unit, text) ? text : "");
    }

    /** Whether it has the marks without which it cannot have anything to say; an escape may hide a region's. */
    private static boolean isHinted(CompilationUnitTree unit, String text) {
        return isMarked(unit.getPackageAnnotations())
                || isAnnotated(unit.getTypeDecls())
                || Markup.mayBeIn(text)
                || (text.contains("\\u") && Markup.mayBeIn(JavaText.of(text).text()));
    }

    // Loops, since this is done to every file that is compiled, of a book or not.
    private static boolean isAnnotated(List<? extends Tree> trees) {
        for (Tree tree : trees) {
            if (isAnnotated(tree)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotated(Tree tree) {
        if (tree instanceof ClassTree type) {
            return isMarked(type.getModifiers().getAnnotations()) || isAnnotated(type.getMembers());
        }
        return tree instanceof MethodTree method
                ? isMarked(method.getModifiers().getAnnotations())
                : tree instanceof VariableTree variable
                        && isMarked(variable.getModifiers().getAnnotations());
    }

    private static boolean isMarked(List<? extends AnnotationTree> annotations) {
        for (AnnotationTree annotation : annotations) {
            if (isOurs(annotation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has the name of one of ours. */
    static boolean isOurs(AnnotationTree annotation) {
        return MarkedText.ANNOTATIONS.contains(ElementName.last(name(annotation.getAnnotationType())));
    }

    /** As in {@link dev.recto.sheet.Sheet#source}. */
    String path() {
        return packageName().isEmpty() ? fileName() : packageName().replace('.', '/') + "/" + fileName();
    }

    private String fileName() {
        String name = unit.getSourceFile().getName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether it can have something to say; the text of others is not kept. */
    boolean mayHaveSomethingToSay() {
        return !text.isEmpty();
    }

    /** Name of its package, empty for the unnamed one. */
    String packageName() {
        ExpressionTree name = unit.getPackageName();
        return name == null ? "" : name(name);
    }

    /** The qualified name of a top-level type in it. */
    String qualified(String name) {
        return packageName().isEmpty() ? name : packageName() + "." + name;
    }

    /** The qualified names of its top-level types, to be called when javac has just parsed it. */
    List<String> types() {
        List<String> types = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                types.add(qualified(type.getSimpleName().toString()));
            }
        }
        return types;
    }

    /** Whether it declares a package rather than types. */
    boolean isPackageInfo() {
        return fileName().equals("package-info.java");
    }

    /** A qualified name as a tree has it. */
    static String name(Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return name(select.getExpression()) + "." + select.getIdentifier();
        }
        return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : tree.toString();
    }
}
