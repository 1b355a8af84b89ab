package dev.recto.dialect.mdbook;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.Translation;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/**
 * The words behind a fence's language, with commas between them, tell mdBook what to test, run and edit; a book does none of that,
 * and leaves them out. Lines that start with {@code #} and a space in Rust, or with what the settings or the fence say in another
 * language, are hidden until a reader of the site asks for them; a book leaves those out as well, and says so
 * (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md, "Code blocks").
 */
final class RustFences implements Pass {

    private static final Pattern KNOWN =
            Pattern.compile("ignore(?:-[\\w-]+)?|should_panic|no_run|compile_fail|noplayground"
                    + "|noplaypen|mdbook-runnable|editable|edition\\d{4}|E\\d{4}|does_not_compile|panics"
                    + "|not_desired_behavior|unsettled_behavior|test_harness|standalone(?:_crate)?|hidelines=.*");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s,\"]|\"[^\"]*\")+");
    private static final Pattern RUST_LINE = Pattern.compile("^(\\s*)#(#?)(.?).*$");

    /** Says that lines which can be asked for on the site are left out. */
    static Notice hidden(int offset) {
        return new Notice(
                offset,
                ProblemKind.PASSED_OVER,
                "hidden lines",
                "hidden lines of code are left out",
                "show them, if a reader of the book needs them");
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (Limits.exceededBy(text) == null) {
            Grammar.nodes(Grammar.parse(text)).stream()
                    .filter(FencedCodeBlock.class::isInstance)
                    .map(FencedCodeBlock.class::cast)
                    .forEach(fence -> fence(fence, text, page, edits));
        }
        return edits.applyTo(text);
    }

    private static void fence(FencedCodeBlock fence, String text, Manuscript page, Edits edits) {
        Span first = Grammar.span(fence);
        int start = first.start() + fence.getOpeningFenceLength();
        Span info = new Span(start, text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start));
        List<String> words =
                WORD.matcher(info.of(text)).results().map(word -> word.group()).toList();
        if (words.isEmpty() || info.of(text).strip().startsWith("{")) {
            return;
        }
        List<String> kept = new ArrayList<>(words.subList(0, 1));
        words.stream().skip(1).filter(word -> !KNOWN.matcher(word).matches()).forEach(kept::add);
        if (!kept.equals(words) || info.of(text).contains(",")) {
            edits.replace(info, String.join(" ", kept));
        }
        prefix(words, page).ifPresent(prefix -> hide(fence, prefix, text, edits));
    }

    /** What hidden lines of a fence start with; nothing where no line is hidden. */
    private static Optional<String> prefix(List<String> words, Manuscript page) {
        return words.stream()
                .filter(word -> word.startsWith("hidelines="))
                .map(word -> word.substring("hidelines=".length()).replace("\"", ""))
                .filter(prefix -> !prefix.isEmpty())
                .findFirst()
                .or(() -> page.site()
                        .settings(MdBook.CONFIG)
                        .at("output.html.code.hidelines." + words.get(0))
                        .flatMap(value -> value.texts().findFirst())
                        .map(value -> value.text()))
                .or(() -> Optional.of("#").filter(rust -> words.get(0).equals("rust")));
    }

    private static void hide(FencedCodeBlock fence, String prefix, String text, Edits edits) {
        List<SourceSpan> lines = fence.getSourceSpans();
        int end = fence.getClosingFenceLength() == null ? lines.size() : lines.size() - 1;
        boolean rust = prefix.equals("#");
        boolean told = false;
        for (SourceSpan line : lines.subList(1, Math.max(end, 1))) {
            int start = line.getInputIndex();
            String code = text.substring(start, start + line.getLength());
            Matcher hash = RUST_LINE.matcher(code);
            boolean hashed = rust && hash.matches();
            if (hashed && !hash.group(2).isEmpty()) {
                edits.replace(new Span(start + hash.start(2), start + hash.end(2)), "");
            } else if (hashed
                    ? hash.group(3).isBlank()
                    : !rust && code.stripLeading().startsWith(prefix)) {
                takeOut(start, text, edits);
                if (!told) {
                    edits.pass(hidden(start));
                    told = true;
                }
            }
        }
    }

    private static void takeOut(int offset, String text, Edits edits) {
        int end = text.indexOf('\n', offset);
        edits.replace(new Span(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end + 1), "");
    }
}
