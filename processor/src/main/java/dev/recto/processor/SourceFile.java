package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Markup;
import dev.recto.text.ElementName;
import dev.recto.text.JavaText;
import java.io.IOException;

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
        return unit.getPackageAnnotations().stream().anyMatch(SourceFile::isOurs)
                || unit.getTypeDecls().stream().anyMatch(SourceFile::isAnnotated)
                || Markup.mayBeIn(text)
                || (text.contains("\\u") && Markup.mayBeIn(JavaText.of(text).text()));
    }

    private static boolean isAnnotated(Tree tree) {
        if (tree instanceof ClassTree type) {
            return isMarked(type.getModifiers()) || type.getMembers().stream().anyMatch(SourceFile::isAnnotated);
        }
        return tree instanceof MethodTree method
                ? isMarked(method.getModifiers())
                : tree instanceof VariableTree variable && isMarked(variable.getModifiers());
    }

    private static boolean isMarked(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().anyMatch(SourceFile::isOurs);
    }

    /** Whether it has the name of one of ours. */
    private static boolean isOurs(AnnotationTree annotation) {
        return MarkedText.ANNOTATIONS.contains(ElementName.last(name(annotation.getAnnotationType())));
    }

    /** As in {@link dev.recto.sheet.Sheet#source}. */
    String path() {
        String name = unit.getSourceFile().getName().replace('\\', '/');
        String file = name.substring(name.lastIndexOf('/') + 1);
        return packageName().isEmpty() ? file : packageName().replace('.', '/') + "/" + file;
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

    /** Whether it declares a package rather than types. */
    boolean isPackageInfo() {
        return path().equals("package-info.java") || path().endsWith("/package-info.java");
    }

    /** A qualified name as a tree has it. */
    static String name(Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return name(select.getExpression()) + "." + select.getIdentifier();
        }
        return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : tree.toString();
    }
}
