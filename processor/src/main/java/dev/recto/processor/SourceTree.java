package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.recto.sheet.Span;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A tree of our own, parsed from the text that javac parsed. javac rewrites its own tree as it compiles, fills it with nodes
 * that nobody wrote, and keeps the ends of nodes only under some options; this one is as the author wrote it.
 *
 * @param unit the tree
 * @param positions where its nodes stand
 */
record SourceTree(CompilationUnitTree unit, SourcePositions positions) {

    /** Parses a text. Syntax errors are the running compiler's to report. */
    static SourceTree parse(String text) throws IOException {
        return parse(List.of(text)).get(0);
    }

    /** Parses texts, each for itself but with one parser. */
    static List<SourceTree> parse(List<String> texts) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticListener<JavaFileObject> silence = diagnostic -> {};
        try (StandardJavaFileManager files = javac.getStandardFileManager(silence, null, null)) {
            // Without paths there are no plugins, this one among them.
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
            String version = Integer.toString(Runtime.version().feature());
            List<String> options = List.of("-proc:none", "--enable-preview", "-source", version);
            List<Text> sources = IntStream.range(0, texts.size())
                    .mapToObj(number -> new Text(number, texts.get(number)))
                    .toList();
            JavacTask task = (JavacTask) javac.getTask(null, files, silence, options, null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceTree> trees = new ArrayList<>();
            task.parse().forEach(unit -> trees.add(new SourceTree(unit, positions)));
            return trees;
        }
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
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** A source file that exists in memory only. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(int number, String text) {
            super(URI.create("recto:///" + number + "/Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
