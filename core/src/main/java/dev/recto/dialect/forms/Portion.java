package dev.recto.dialect.forms;

import dev.recto.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file: {@code :2} is its second line, {@code :2:} all from there, {@code ::10} all up to there, {@code :2:10} what
 * lies between, and {@code :name} the lines between two marks of that name, without those of other names.
 *
 * @param lines the lines, each ended by {@code \n}
 * @param isAll whether they are all that the file has
 * @param fault why there are none; null where there are
 * @param remedy what to do about that
 */
public record Portion(String lines, boolean isAll, @Nullable String fault, String remedy) {

    /**
     * That of a file.
     *
     * @param which as it is written behind the file's name and a colon; empty for all
     * @param marks what starts and ends named lines, with the groups {@code name}, and {@code end} for the latter
     */
    public static Portion of(String text, String which, Pattern marks) {
        List<String> lines = Arrays.asList((text.endsWith("\n") ? text : text + "\n").split("(?<=\\n)"));
        if (which.isEmpty() || which.equals(":")) {
            return new Portion(String.join("", lines), true, null, "");
        }
        String[] ends = which.split(":", -1);
        if (ends.length > 2 || !ends[ends.length - 1].matches("\\d{0,9}") || !ends[0].matches("\\d{0,9}")) {
            return ends.length == 1
                    ? anchored(lines, which, marks)
                    : none("'" + which + "' names no lines", "write :2:10");
        }
        int first = ends[0].isEmpty() ? 1 : Math.max(Integer.parseInt(ends[0]), 1);
        int last = ends.length == 1 ? first : ends[1].isEmpty() ? lines.size() : Integer.parseInt(ends[1]);
        if (first > lines.size() || last > lines.size() || first > last) {
            return none("the file has lines 1 to " + lines.size() + ", and not '" + which + "'", "mend the numbers");
        }
        boolean all = first == 1 && last == lines.size();
        return new Portion(String.join("", lines.subList(first - 1, last)), all, null, "");
    }

    private static Portion anchored(List<String> lines, String name, Pattern marks) {
        List<String> found = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        boolean inside = false;
        boolean ended = false;
        for (String line : lines) {
            Matcher anchor = marks.matcher(line);
            if (!anchor.find()) {
                if (inside) {
                    found.add(line);
                }
                continue;
            }
            names.add(anchor.group("name"));
            if (anchor.group("name").equals(name)) {
                inside = anchor.group("end") == null;
                ended = !inside;
            }
        }
        if (!names.contains(name)) {
            return none(
                    "the file has no lines called '" + name + "'",
                    Nearest.remedy(name, names, "mark its lines in that file"));
        }
        return ended
                ? new Portion(String.join("", found), false, null, "")
                : none("the lines called '" + name + "' never end", "mark its end in that file");
    }

    private static Portion none(String fault, String remedy) {
        return new Portion("", false, fault, remedy);
    }
}
