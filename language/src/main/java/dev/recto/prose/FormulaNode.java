package dev.recto.prose;

import dev.recto.prose.FormulaMarks.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A formula among words, {@code $…$}, or {@code $$…$$} that ends on the line on which it starts. */
public final class FormulaNode extends CustomNode implements Formula {

    private final Found found;
    private final String tex;

    /** @param tex its TeX, which in HTML is not what was written: character references are read */
    FormulaNode(Found found, String tex) {
        this.found = found;
        this.tex = tex;
    }

    @Override
    public String tex() {
        return tex;
    }

    @Override
    public boolean display() {
        return found.display();
    }

    @Override
    public @Nullable String name() {
        return found.name();
    }

    @Override
    public int start() {
        return Grammar.span(this).start();
    }

    /** How many units it has in the text, its marks and its name included. */
    int written() {
        return found.length();
    }

    @Override
    public int offset(int inTex) {
        List<SourceSpan> lines = getSourceSpans();
        String before = tex.substring(0, Math.max(0, Math.min(inTex, tex.length())));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        if (line > 0 && lines.size() == 1) {
            return start();
        }
        SourceSpan span = lines.get(Math.min(line, lines.size() - 1));
        int column = before.length() - before.lastIndexOf('\n') - 1 + (line == 0 ? found.marks() : 0);
        return span.getInputIndex() + Math.min(column, Math.max(0, span.getLength() - 1));
    }

    /** Teaches commonmark what {@link FormulaMarks} says; what stands in code and in tags never reaches it. */
    static final class FormulaParser implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            Optional<Found> found = FormulaMarks.mayFollow(scanner.peekPreviousCodePoint())
                    ? FormulaMarks.read(() -> next(scanner))
                    : Optional.empty();
            if (found.isEmpty()) {
                return ParsedInline.none();
            }
            scanner.setPosition(start);
            for (int i = 0; i < found.get().length(); i++) {
                scanner.next();
            }
            return ParsedInline.of(new FormulaNode(found.get(), found.get().tex()), scanner.position());
        }

        private static int next(Scanner scanner) {
            if (!scanner.hasNext()) {
                return -1;
            }
            char unit = scanner.peek();
            scanner.next();
            return unit;
        }
    }
}
