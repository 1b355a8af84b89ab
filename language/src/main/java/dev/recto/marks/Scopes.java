package dev.recto.marks;

import dev.recto.marks.Markup.Region;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the lines that each mark is about, and the regions. */
final class Scopes {

    /** A mark whose end has not come yet. */
    private record Open(MarkupTag tag, int first) {

        String name() {
            return tag.value("region");
        }

        boolean start() {
            return tag.name() == MarkName.START;
        }
    }

    private final MarkedLines lines;
    private final Consumer<Fault> report;
    private final List<Open> open = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private boolean speaks;

    Scopes(MarkedLines lines, Consumer<Fault> report) {
        this.lines = lines;
        this.report = report;
    }

    /** Takes the next mark of the text. */
    void take(MarkupTag tag) {
        speaks |= tag.name() != MarkName.END;
        int here = lines.line(tag.offset());
        boolean next = tag.next() || (tag.name() == MarkName.NOTE && lines.isBlank(here));
        int line = next ? lines.next(here) : here;
        if (line == 0) {
            malformed(tag, "there is no line behind this one", "put it above the line that it is about");
        } else if (tag.name() == MarkName.END) {
            close(tag, line, next);
        } else if (tag.name() == MarkName.START || tag.attribute("region") != null) {
            begin(tag, line);
        } else if (lines.isBlank(line)) {
            malformed(tag, tag.sign() + " stands on a line of its own", "end it with ':' to mark the next line");
        } else {
            scopes.add(new Scope(tag, line, line));
        }
    }

    /** Takes the end of the text. */
    void end() {
        for (Open left : open) {
            unreadable(left.tag(), "region" + quoted(left.name()) + " is never closed", "close it with // @end");
        }
    }

    /** Marks and their lines, in the order of the marks. */
    List<Scope> scopes() {
        scopes.sort(Comparator.comparingInt(scope -> scope.tag().offset()));
        return scopes;
    }

    /** The named regions, in order. */
    List<Region> regions() {
        return regions.stream().sorted(Comparator.comparing(Region::span)).toList();
    }

    /** Whether any mark said something. */
    boolean speak() {
        return speaks;
    }

    private void begin(MarkupTag tag, int line) {
        String name = tag.value("region");
        if (tag.name() == MarkName.START && name.isBlank()) {
            unreadable(tag, "@start has no region name", "write // @start region=name");
        } else if (isTaken(name, tag.name() == MarkName.START)) {
            unreadable(tag, "region" + quoted(name) + " is there twice", "give it another name");
        }
        open.add(new Open(tag, line));
    }

    /** Names of regions are listings' names too; those of other marks are for their end only. */
    private boolean isTaken(String name, boolean start) {
        return !name.isEmpty()
                && ((start && regions.stream().anyMatch(each -> each.name().equals(name)))
                        || open.stream().anyMatch(each -> each.name().equals(name)));
    }

    private void close(MarkupTag tag, int line, boolean next) {
        String name = tag.value("region");
        Open last = last(name);
        if (last == null) {
            unreadable(tag, "@end" + quoted(name) + " closes nothing", "write // @start region=name above it");
            return;
        }
        open.remove(last);
        if (!last.start()) {
            scopes.add(new Scope(last.tag(), last.first(), Math.max(last.first(), line)));
        } else if (!last.name().isBlank()) {
            boolean opens = lines.isBlank(last.first());
            boolean closes = !next && lines.isBlank(line);
            int start = lines.start(opens ? last.first() + 1 : last.first());
            int end = lines.start(closes ? line : line + 1);
            regions.add(new Region(last.name(), new Span(start, Math.max(start, end))));
        }
    }

    private @Nullable Open last(String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (name.isEmpty() || open.get(i).name().equals(name)) {
                return open.get(i);
            }
        }
        return null;
    }

    private void malformed(MarkupTag tag, String message, String remedy) {
        report.accept(ProblemKind.MALFORMED_MARK.at(tag.offset(), message, remedy));
    }

    private void unreadable(MarkupTag tag, String message, String remedy) {
        report.accept(ProblemKind.UNREADABLE_REGION.at(tag.comment().start(), message, remedy));
    }

    private static String quoted(String name) {
        return name.isEmpty() ? "" : " '" + name + "'";
    }

    /**
     * A mark and the lines that it is about.
     *
     * @param first the first line, from 1
     * @param last the last line
     */
    record Scope(MarkupTag tag, int first, int last) {}
}
