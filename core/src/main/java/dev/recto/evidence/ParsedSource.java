package dev.recto.evidence;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A Java source as javac parses it, without a look at what it refers to.
 *
 * @param unit its tree
 * @param positions where its parts stand
 */
public record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {

    /** Parses a source; nothing where there is no javac or where it gives up. */
    public static Optional<ParsedSource> of(String text) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return Optional.empty();
        }
        JavacTask task = (JavacTask) javac.getTask(
                null,
                null,
                problem -> {},
                List.of("-proc:none", "-Xlint:none"),
                null,
                List.of(new SourceText("Source.java", text)));
        try {
            Iterator<? extends CompilationUnitTree> units = task.parse().iterator();
            return units.hasNext()
                    ? Optional.of(
                            new ParsedSource(units.next(), Trees.instance(task).getSourcePositions()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
