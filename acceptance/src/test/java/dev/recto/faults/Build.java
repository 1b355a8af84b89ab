package dev.recto.faults;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a build ended.
 *
 * @param exit Maven's exit value
 * @param log what it printed
 */
public record Build(int exit, String log) {

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("^\\[(?:ERROR|WARNING)\\] (\\S+?): \\[([a-z-]+)\\] ", Pattern.MULTILINE);
    private static final Pattern ERROR = Pattern.compile("^\\[ERROR\\] (\\S+?): \\[([a-z-]+)\\] ", Pattern.MULTILINE);

    /** Every error of Recto's, as {@code file:line:column id}. */
    public List<String> errors() {
        return ERROR.matcher(log).results().map(Build::told).toList();
    }

    /** Errors and warnings of Recto's. */
    public List<String> told() {
        return DIAGNOSTIC.matcher(log).results().map(Build::told).toList();
    }

    /** Whether Maven ended as it should. */
    public boolean isGreen() {
        return exit == 0;
    }

    private static String told(MatchResult match) {
        return match.group(1) + " " + match.group(2);
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n" + log;
    }
}
