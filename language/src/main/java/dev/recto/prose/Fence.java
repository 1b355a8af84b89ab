package dev.recto.prose;

import dev.recto.text.Digest;
import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * Code between fences in prose.
 *
 * @param span the whole fence with its marks, in the prose's text
 * @param code the code alone, each line ended by {@code \n}, without the marks of quotes and lists around it
 * @param origins where the code stands in the prose's text: {@code inText} counts in the code, {@code inSource} in the
 *     prose
 * @param language the first word of its info string, as {@link FenceLanguage#of} reads it; empty for none
 * @param fails javac's diagnostic keys, one of which compiling must give; empty where it must compile
 * @param throwsType the exception that running must throw; null for none
 * @param compile whether it is compiled and not run
 * @param sketch why it is neither compiled nor run; null where it is no sketch
 */
public record Fence(
        Span span,
        String code,
        List<Origin> origins,
        String language,
        List<String> fails,
        @Nullable String throwsType,
        boolean compile,
        @Nullable String sketch) {

    /** Reads a fence of a text's tree; what is wrong with its info string is reported. */
    static Fence read(String text, FencedCodeBlock block, Consumer<Fault> report) {
        Span span = Grammar.span(block);
        int infoStart = span.start() + block.getOpeningFenceLength();
        int infoEnd = span.start() + block.getSourceSpans().get(0).getLength();
        String written = text.substring(infoStart, infoEnd);
        FenceInfo info = FenceInfo.parse(written);
        info.faults().forEach(fault -> report.accept(fault.at(infoStart + fault.offset())));
        info.looks()
                .beyond((int) block.getLiteral().lines().count())
                .ifPresent(fault -> report.accept(fault.at(infoStart + fault.offset())));
        // CommonMark reads escapes and character references here, too.
        String read = block.getInfo() == null ? "" : block.getInfo();
        if (!FenceInfo.parse(read).language().equals(info.language())) {
            String message = "the language of this fence is written with escapes";
            report.accept(ProblemKind.UNKNOWN_FENCE_WORD.at(infoStart, message, "write '" + read + "'"));
        }
        return new Fence(
                span,
                block.getLiteral(),
                origins(text, span.start(), block.getLiteral()),
                info.language(),
                info.fails(),
                info.throwsType(),
                info.compile(),
                info.sketch());
    }

    /** A line of code is the end of a line of prose: what stands before it are the marks of quotes and lists. */
    private static List<Origin> origins(String text, int start, String code) {
        List<Origin> origins = new ArrayList<>();
        int line = endOfLine(text, start);
        int from = 0;
        while (from < code.length() && line < text.length()) {
            int end = code.indexOf('\n', from);
            int proseEnd = endOfLine(text, line + 1);
            origins.add(new Origin(from, proseEnd - (end - from), end - from + 1));
            from = end + 1;
            line = proseEnd;
        }
        return List.copyOf(origins);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether it is Java, and not a sketch. */
    public boolean isProgram() {
        return language.equals(FenceLanguage.JAVA) && sketch == null;
    }

    /**
     * How its code is shown.
     *
     * @param prose the prose's text
     */
    public FenceLooks looks(String prose) {
        String line = prose.substring(span.start(), Math.min(endOfLine(prose, span.start()), span.end()));
        return FenceInfo.parse(line.replaceFirst("^(?:`+|~+)", "")).looks();
    }

    /** What it is called on its page, by its code alone: what stands around it does not matter. Equal ones share it. */
    public String name() {
        return "fence-" + Digest.brief(code.strip());
    }

    /** The offset in the prose's text of the unit at an offset of the code; the fence's start where nothing is nearer. */
    public int proseOffset(int inCode) {
        return Math.max(Origin.offset(origins, inCode), span.start());
    }
}
