package dev.recto.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a test printed, in the colours that it was printed in. Only sequences that set weight, slant, underline or one of
 * the terminal's sixteen colours of letters are obeyed; every other one stays visible, as {@code ␛[…}.
 */
public final class Colours {

    private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[([0-9;]{0,30})m");
    private static final Pattern ALLOWED = Pattern.compile("(?:0|1|3|4|22|23|24|3[0-7]|39|9[0-7])?");

    private final List<Run> runs = new ArrayList<>();
    private final Set<String> style = new TreeSet<>();

    private Colours() {}

    /**
     * A stretch of one style.
     *
     * @param text with every hidden character made visible
     * @param style classes of the style sheet, separated by spaces; empty for plain
     */
    public record Run(String text, String style) {}

    /** An output in stretches, in order. */
    public static List<Run> of(String output) {
        Colours colours = new Colours();
        Matcher matcher = SEQUENCE.matcher(output);
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            String[] parameters = matcher.group(1).split(";", -1);
            boolean allowed = true;
            for (String parameter : parameters) {
                allowed &= ALLOWED.matcher(parameter).matches();
            }
            if (allowed) {
                text.append(output, from, matcher.start());
                colours.end(text);
                for (String parameter : parameters) {
                    colours.set(parameter.isEmpty() ? 0 : Integer.parseInt(parameter));
                }
                from = matcher.end();
            }
        }
        text.append(output, from, output.length());
        colours.end(text);
        return colours.runs;
    }

    private void end(StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(HiddenCharacters.reveal(text.toString()), String.join(" ", style)));
            text.setLength(0);
        }
    }

    private void set(int parameter) {
        switch (parameter) {
            case 0 -> style.clear();
            case 1 -> style.add("sgr-bold");
            case 3 -> style.add("sgr-italic");
            case 4 -> style.add("sgr-underline");
            case 22 -> style.remove("sgr-bold");
            case 23 -> style.remove("sgr-italic");
            case 24 -> style.remove("sgr-underline");
            default -> {
                style.removeIf(name -> Character.isDigit(name.charAt(name.length() - 1)));
                if (parameter != 39) {
                    style.add("sgr-" + parameter);
                }
            }
        }
    }
}
