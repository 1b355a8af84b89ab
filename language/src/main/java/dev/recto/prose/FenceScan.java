package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/** Reads one fence: what its info string says, and where each line of its code stands. */
final class FenceScan {

    private final String text;
    private final FencedCodeBlock block;
    private final int start;
    private final int infoStart;
    private final FenceInfo info;

    FenceScan(String text, FencedCodeBlock block) {
        this.text = text;
        this.block = block;
        SourceSpan first = block.getSourceSpans().get(0);
        this.start = first.getInputIndex();
        int end = start + first.getLength();
        int at = start;
        char mark = text.charAt(at);
        while (at < end && text.charAt(at) == mark) {
            at++;
        }
        this.infoStart = at;
        this.info = FenceInfo.parse(text.substring(at, end));
    }

    /** What is wrong with its info string. */
    List<Fault> faults() {
        return info.faults().stream()
                .map(fault -> fault.at(infoStart + fault.offset()))
                .toList();
    }

    Fence fence() {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new Fence(
                new Span(start, last.getInputIndex() + last.getLength()),
                block.getLiteral(),
                origins(),
                info.language(),
                info.fails(),
                info.throwsType(),
                info.compile(),
                info.sketch());
    }

    /** A line of code is the end of a line of prose: what stands before it are the marks of quotes and lists. */
    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        String code = block.getLiteral();
        int line = endOfLine(start);
        int from = 0;
        while (from < code.length() && line < text.length()) {
            int end = code.indexOf('\n', from);
            int proseEnd = endOfLine(line + 1);
            trace(code, from, end, line + 1, proseEnd, origins);
            from = end + 1;
            line = proseEnd;
        }
        return List.copyOf(origins);
    }

    private void trace(String code, int from, int end, int proseStart, int proseEnd, List<Origin> origins) {
        int same = 0;
        while (same < end - from
                && same < proseEnd - proseStart
                && isSame(code.charAt(end - 1 - same), text.charAt(proseEnd - 1 - same))) {
            same++;
        }
        if (same < end - from) {
            // Commonmark turns the rest of a tab into spaces where a list's indentation ends inside it.
            origins.add(new Origin(from, Math.max(proseEnd - same - 1, proseStart), 1));
        }
        origins.add(new Origin(end - same, proseEnd - same, same + 1));
    }

    /** Commonmark replaces NUL. */
    private static boolean isSame(char inCode, char inProse) {
        return inCode == inProse || (inCode == '\uFFFD' && inProse == '\0');
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
