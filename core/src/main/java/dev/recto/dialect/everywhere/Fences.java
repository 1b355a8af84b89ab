package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.Notice;
import dev.recto.dialect.ParsedPage;
import dev.recto.prose.FenceInfo;
import dev.recto.prose.FenceLanguage;
import dev.recto.prose.FenceLooks;
import dev.recto.prose.FenceWord;
import dev.recto.prose.Notation;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Java and notations such as JSON of another system's page is code that nobody verifies until its author says so, with {@code context:} or {@code verify:
 * true} in the page's front matter; until then each such fence is a sketch, which the page shows and the colophon counts. Titles,
 * marked lines and numbers are written as the one grammar has them.
 */
@AutoService(DialectRule.class)
public final class Fences implements MarkupRule {

    private static final String UNSAID = " sketch=\"" + FenceInfo.UNSAID + "\"";
    private static final Set<String> OWN = Set.of("fails", "throws", "compile", "sketch");

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        boolean verified = isVerified(page.page());
        for (FencedCodeBlock fence : page.all(FencedCodeBlock.class)) {
            String info = fence.getInfo().toString();
            if (!info.isBlank()) {
                ForeignInfo read = ForeignInfo.of(info);
                int lines = fence.getContentLines().size();
                new Writing(read, fence.getInfo().getStartOffset(), lines, verified, edits).write(info);
            }
        }
    }

    /** Whether the author of a page has its Java verified. */
    static boolean isVerified(Manuscript page) {
        return page.front().fields().text("context").isPresent()
                || page.front().fields().text("verify").filter("true"::equals).isPresent();
    }

    /**
     * One info string, word by word, so that each keeps its place.
     *
     * @param start where it stands on the page
     * @param lines how many the fence has
     */
    private record Writing(ForeignInfo info, int start, int lines, boolean verified, Edits edits) {

        void write(String written) {
            boolean java = FenceLanguage.looksLikeJava(info.language());
            FenceLooks looks = info.looks(fault -> edits.refuse(fault.at(start + fault.offset())));
            looks.missing(lines).ifPresent(this::pass);
            boolean notation = Notation.of(info.language()).isPresent();
            String language = java ? FenceLanguage.JAVA : info.language();
            int at = info.languageEnd();
            replace(written, 0, at, at == 0 ? "" : language);
            boolean said = at > 0;
            for (FenceWord word : info.words()) {
                Optional<String> own = own(word, looks, java, java || notation);
                if (own.isEmpty()) {
                    continue;
                }
                int start = word.span().start();
                String before = said ? " " : language + " ";
                replace(written, at, start, at == start ? "" : before);
                replace(written, start, word.span().end(), at == start ? before + own.get() : own.get());
                at = word.span().end();
                said = true;
            }
            String unsaid = (java || notation) && !verified ? UNSAID : "";
            replace(written, at, written.length(), said ? unsaid : language + unsaid);
        }

        /** Other systems mark no line then, and say nothing. */
        private void pass(FenceLooks.Lines missing) {
            edits.pass(new Notice(
                    start + missing.offset(),
                    ProblemKind.PASSED_OVER,
                    "marked lines",
                    "a line that its fence does not have is not marked",
                    "mark a line that is there"));
        }

        /** A word of the one grammar for a word; nothing for one that a book has no use for. */
        private Optional<String> own(FenceWord word, FenceLooks looks, boolean java, boolean checked) {
            if (FenceLooks.has(word)) {
                return Optional.of(looks.words(word, lines)).filter(words -> !words.isEmpty());
            }
            boolean ours = OWN.contains(word.key()) && java && verified;
            return Optional.of(word.text()).filter(text -> !word.braced() && (ours || !checked));
        }

        private void replace(String written, int from, int to, String text) {
            edits.replaceWhereOther(new Span(start + from, start + to), written.substring(from, to), text);
        }
    }
}
