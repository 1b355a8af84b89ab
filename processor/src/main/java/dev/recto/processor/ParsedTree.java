package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.recto.text.Span;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A file's tree and where its nodes stand. javac keeps the ends of nodes wherever somebody listens to it. As it compiles, it
 * fills its tree with nodes that nobody wrote: what is to be found by walking is found when the file has just been parsed.
 */
final class ParsedTree {

    /**
     * What a file imports, by qualified names.
     *
     * @param types imported types
     * @param packages packages, or types, whose types are imported on demand
     * @param members members imported statically
     * @param holders types whose members are imported statically on demand
     * @param modules modules whose packages are imported on demand
     */
    record Imports(
            List<String> types,
            List<String> packages,
            List<String> members,
            List<String> holders,
            List<String> modules) {

        /** Those of a file. */
        static Imports of(CompilationUnitTree unit) {
            Imports imports = new Imports(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            unit.getImports().forEach(imports::add);
            return imports;
        }

        private void add(ImportTree imported) {
            String name = SourceFile.name(imported.getQualifiedIdentifier());
            if (isOfModule(imported)) {
                modules.add(name);
            } else if (name.endsWith(".*")) {
                (imported.isStatic() ? holders : packages).add(name.substring(0, name.length() - 2));
            } else {
                (imported.isStatic() ? members : types).add(name);
            }
        }
    }

    /** Asks an import whether it is of a module; null where Java has none such yet. */
    private static final @Nullable Method IS_MODULE = isModule();

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private @Nullable Imports imports;

    ParsedTree(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    /** Whether an import is of a module, as later releases of Java have it. */
    static boolean isOfModule(ImportTree imported) {
        try {
            return IS_MODULE != null && (boolean) IS_MODULE.invoke(imported);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Method isModule() {
        try {
            return ImportTree.class.getMethod("isModule");
        } catch (NoSuchMethodException earlierRelease) {
            return null;
        }
    }

    /** Parses a text. Syntax errors are the running compiler's to report. */
    static ParsedTree parse(String text) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticListener<JavaFileObject> silence = diagnostic -> {};
        try (StandardJavaFileManager files = javac.getStandardFileManager(silence, null, null)) {
            // Without paths there are no plugins, this one among them.
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
            String version = Integer.toString(Runtime.version().feature());
            List<String> options = List.of("-proc:none", "--enable-preview", "-source", version);
            JavacTask task = (JavacTask) javac.getTask(null, files, silence, options, null, List.of(new Text(text)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return new ParsedTree(task.parse().iterator().next(), positions);
        }
    }

    /** The tree. */
    CompilationUnitTree unit() {
        return unit;
    }

    /** Where the nodes stand. */
    SourcePositions positions() {
        return positions;
    }

    /** What the file imports. */
    Imports imports() {
        if (imports == null) {
            imports = Imports.of(unit);
        }
        return imports;
    }

    /** Where a node stands; null for nodes that nobody wrote. */
    @Nullable
    Span span(Tree tree) {
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        return start < 0 || end < start ? null : new Span(start, end);
    }

    /** Where a node starts. */
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** Where a node ends, or an offset where there is no such node. */
    int endOr(@Nullable Tree tree, int otherwise) {
        int end = tree == null ? -1 : (int) positions.getEndPosition(unit, tree);
        return Math.max(end, otherwise);
    }

    /** The top-level types. */
    List<ClassTree> types() {
        List<ClassTree> types = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                types.add(type);
            }
        }
        return types;
    }

    /** A source file that exists in memory only. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("recto:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
