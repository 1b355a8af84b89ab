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
        this.infoStart = start + block.getOpeningFenceLength();
        this.info = FenceInfo.parse(text.substring(infoStart, start + first.getLength()));
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
            origins.add(new Origin(from, proseEnd - (end - from), end - from + 1));
            from = end + 1;
            line = proseEnd;
        }
        return List.copyOf(origins);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
