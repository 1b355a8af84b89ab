package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import javax.tools.Diagnostic.Kind;

/** Says what is wrong through javac, at the very line and column. */
final class Reporter {

    private final JavacTask task;

    Reporter(JavacTask task) {
        this.task = task;
    }

    /** Reports an error. */
    void error(SourceFile file, Fault fault) throws IOException {
        LineIndex lines = LineIndex.of(file.text());
        Place place = new Place(file.path(), lines.line(fault.offset()), lines.column(fault.offset()));
        String words = "%d:%d: %s"
                .formatted(place.line(), place.column(), fault.at(place).text());
        Trees.instance(task).printMessage(Kind.ERROR, words, pointer(fault.offset()), file.unit());
    }

    /** Reports a fault of our own, which must not stop the author's work. */
    void internal(CompilationUnitTree unit, Throwable thrown) {
        String words = ProblemKind.RECTO_INTERNAL.text(
                thrown.toString(), "please report it, no sheet is written for this file");
        Trees.instance(task).printMessage(Kind.WARNING, words, unit, unit);
    }

    /**
     * A tree that stands at an offset. javac points at trees only, and there is none inside a text block or a comment, so we
     * have one made: an import behind that much white space.
     */
    private static Tree pointer(int offset) throws IOException {
        ParsedTree blank = ParsedTree.parse(" ".repeat(offset) + "import a.b;");
        return blank.unit().getImports().get(0);
    }
}
