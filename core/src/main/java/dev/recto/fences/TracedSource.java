package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source under construction that remembers which stretches of it a fence's author wrote. */
public final class TracedSource {

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * A stretch of the source.
     *
     * @param start offset of its first unit
     * @param end offset behind its last unit
     * @param fence who wrote it
     * @param inCode where it starts in the fence's code; negative for what the fence's info string says
     */
    public record Stretch(int start, int end, AuthoredFence fence, int inCode) {}

    /** Adds a line of ours. */
    public TracedSource line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a line of ours that holds words of a fence's info string. */
    public void lineFor(String line, AuthoredFence fence) {
        stretches.add(new Stretch(text.length(), text.length() + line.length(), fence, -1));
        line(line);
    }

    /** Adds a part of a fence's code, as it is; a line end follows it where it has none. */
    public void code(AuthoredFence fence, String code, int inCode) {
        stretches.add(new Stretch(text.length(), text.length() + code.length(), fence, inCode));
        text.append(code);
        if (!code.endsWith("\n")) {
            text.append('\n');
        }
    }

    /** What has been written. */
    public String text() {
        return text.toString();
    }

    /** The line, from 1, where the body of a fence starts. */
    public int firstLine(AuthoredFence fence) {
        Stretch body = stretches.stream()
                .filter(stretch -> stretch.fence().equals(fence) && stretch.inCode() == 0)
                .reduce((first, second) -> second)
                .orElseThrow();
        return LineIndex.of(text()).line(body.start());
    }

    /** The stretch that an offset lies in; what is ours behind one counts to it. Null before the first. */
    @Nullable
    public Stretch stretch(int offset) {
        Stretch found = null;
        for (Stretch stretch : stretches) {
            if (stretch.start() <= offset) {
                found = stretch;
            }
        }
        return found;
    }

    /** The author's place of an offset in a stretch. */
    public static Place place(Stretch stretch, int offset) {
        if (stretch.inCode() < 0) {
            return stretch.fence().start();
        }
        int inside = Math.max(0, Math.min(offset, stretch.end() - 1) - stretch.start());
        return stretch.fence().place(stretch.inCode() + inside);
    }
}
