package dev.recto.evidence;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders receipts by test class and then by their number, 10 behind 9. */
final class NumberedNames implements Comparator<Path> {

    private static final Pattern NUMBERED = Pattern.compile("(.*)\\.(\\d{1,9})\\.receipt\\.json");

    @Override
    public int compare(Path one, Path other) {
        Matcher first = NUMBERED.matcher(one.getFileName().toString());
        Matcher second = NUMBERED.matcher(other.getFileName().toString());
        if (first.matches() && second.matches() && first.group(1).equals(second.group(1))) {
            return Integer.compare(Integer.parseInt(first.group(2)), Integer.parseInt(second.group(2)));
        }
        return one.getFileName().toString().compareTo(other.getFileName().toString());
    }
}
