package dev.recto.processor;

import dev.recto.sheet.LineIndex;
import dev.recto.sheet.Region;
import dev.recto.sheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the named regions of JEP 413 in a file's line comments. */
final class Regions {

    private static final Pattern MARK = Pattern.compile("@(start|end|highlight|replace|link)\\b([^@]*)");
    private static final Pattern REGION =
            Pattern.compile("\\bregion\\b(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s:]+)))?");

    /** A region whose end has not come yet; only those of {@code @start} have a listing of their own. */
    private record Open(boolean start, String name, int offset, int contentStart) {}

    private final String text;
    private final LineIndex lines;
    private final List<Open> open = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private Regions(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
    }

    /** Reads all of a file's comments. */
    static Regions in(String text, List<Lexeme> lexemes) {
        Regions regions = new Regions(text);
        lexemes.stream()
                .filter(lexeme -> lexeme.kind() == Lexeme.Kind.LINE_COMMENT)
                .forEach(regions::read);
        regions.open.forEach(left -> regions.complain(
                left.offset(), "region" + quoted(left.name()) + " is never closed", "close it with // @end"));
        return regions;
    }

    /** The regions in source order. */
    List<Region> regions() {
        return regions.stream().sorted(Comparator.comparing(Region::span)).toList();
    }

    /** What is wrong with the marks. */
    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** Whether the file has any named region, well-formed or not. */
    boolean any() {
        return !regions.isEmpty()
                || complaints.stream().anyMatch(each -> !each.message().startsWith("@end"));
    }

    private void read(Lexeme comment) {
        String words = comment.text().substring(2).stripLeading();
        if (!words.startsWith("@")) {
            return;
        }
        Matcher mark = MARK.matcher(words);
        while (mark.find()) {
            Matcher region = REGION.matcher(mark.group(2));
            boolean given = region.find();
            String name = given ? name(region) : "";
            if (mark.group(1).equals("end")) {
                if (given || mark.group(2).isBlank()) {
                    close(comment, name);
                }
            } else if (given) {
                begin(comment, mark.group(1).equals("start"), name);
            }
        }
    }

    private static String name(Matcher region) {
        for (int group = 1; group <= 3; group++) {
            if (region.group(group) != null) {
                return region.group(group);
            }
        }
        return "";
    }

    private void begin(Lexeme comment, boolean start, String name) {
        if (start && name.isBlank()) {
            complain(comment.start(), "@start has no region name", "write // @start region=name");
        } else if (start && isTaken(name)) {
            complain(comment.start(), "region" + quoted(name) + " is there twice", "give it another name");
        }
        open.add(new Open(start, name, comment.start(), lineStart(lines.line(comment.start()) + 1)));
    }

    private boolean isTaken(String name) {
        return regions.stream().anyMatch(each -> each.name().equals(name))
                || open.stream().anyMatch(each -> each.start() && each.name().equals(name));
    }

    private void close(Lexeme comment, String name) {
        Open last = last(name);
        if (last == null) {
            complain(
                    comment.start(), "@end" + quoted(name) + " closes nothing", "write // @start region=name above it");
            return;
        }
        open.remove(last);
        if (last.start() && !last.name().isBlank()) {
            int end = lines.start(lines.line(comment.start()));
            regions.add(new Region(last.name(), new Span(last.contentStart(), Math.max(last.contentStart(), end))));
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

    private int lineStart(int line) {
        return line > lines.lines() ? text.length() : lines.start(line);
    }

    private void complain(int offset, String message, String remedy) {
        complaints.add(new Complaint(offset, "unreadable-region", message, remedy));
    }

    private static String quoted(String name) {
        return name.isEmpty() ? "" : " '" + name + "'";
    }
}
