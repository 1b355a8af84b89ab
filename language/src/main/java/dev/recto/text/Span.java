package dev.recto.text;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start offset of its first unit
 * @param end offset behind its last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The words at this span of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether that span lies inside this one, ends included. */
    public boolean contains(Span that) {
        return start <= that.start && that.end <= end;
    }

    /** Whether the unit at an offset is one of its own. */
    public boolean has(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether there are units that both have; an empty span has the place between two units inside of the other. */
    public boolean overlaps(Span that) {
        return start < that.end && that.start < end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span that) {
        return start != that.start ? Integer.compare(start, that.start) : Integer.compare(end, that.end);
    }
}
