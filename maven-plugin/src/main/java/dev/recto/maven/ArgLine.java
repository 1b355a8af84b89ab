package dev.recto.maven;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a JVM's command line, in the one string that Surefire takes them in. */
final class ArgLine {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    private ArgLine() {}

    /** The arguments, quoted where needed, before what is already there. */
    static String prepend(List<String> arguments, String existing) {
        String ours = arguments.stream().map(ArgLine::quote).collect(Collectors.joining(" "));
        return existing.isBlank() ? ours : ours + " " + existing.strip();
    }

    /** The arguments of a line, without their quotes. */
    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group().replaceAll("[\"']", ""))
                .toList();
    }

    /** One argument as Surefire reads it: in quotes where it holds white space or a quote. */
    static String quote(String argument) {
        if (argument.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\'' || c == '"')) {
            return argument;
        }
        return argument.contains("\"") ? "'" + argument + "'" : "\"" + argument + "\"";
    }
}
