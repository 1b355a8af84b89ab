package dev.recto.citations;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Work.Kind;
import dev.recto.book.Work.Run;
import dev.recto.text.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The TeX of a field as words and formulas: accents, letters and marks are read, braces and changes of type are left out. */
final class TexText {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("dh", "ð"),
            Map.entry("th", "þ"),
            Map.entry("dj", "đ"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("dots", "…"),
            Map.entry("ldots", "…"),
            Map.entry("copyright", "©"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("slash", "/"),
            Map.entry("ndash", "–"),
            Map.entry(" ", " "),
            Map.entry("\n", " "),
            Map.entry("\\", " "),
            Map.entry(",", "\u202F"),
            Map.entry("/", ""),
            Map.entry("-", ""),
            Map.entry("&", "&"),
            Map.entry("%", "%"),
            Map.entry("$", "$"),
            Map.entry("#", "#"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    /** Those that change how words look, or take words as they are; the words stay. */
    private static final Set<String> PLAIN = Set.of(
            "emph",
            "textit",
            "textbf",
            "textsc",
            "texttt",
            "textrm",
            "textsf",
            "textsl",
            "textup",
            "mbox",
            "text",
            "em",
            "it",
            "bf",
            "sc",
            "tt",
            "rm",
            "url",
            "relax",
            "protect",
            "noopsort",
            "uppercase",
            "lowercase");

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([A-Za-z]+)\\s*|(.))", Pattern.DOTALL);
    private static final Pattern BASE =
            Pattern.compile("\\s*(?:\\{\\s*(?:\\\\([ij])\\s*|(\\p{L}?))\\s*}|\\\\([ij])(?![A-Za-z])\\s*|(\\p{L}))");
    private static final Pattern MARKS = Pattern.compile("---?|``|''|`|'|~|\\s+");

    private final BibField field;
    private final String tex;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TexText(BibField field, String tex) {
        this.field = field;
        this.tex = tex;
    }

    /** The runs of a field's value: words, and formulas of which only the TeX is known. */
    static List<Run> runs(BibField field) throws BadEntryException {
        return new TexText(field, field.value()).read();
    }

    /** A stretch of a field's value that holds no formula, such as a name, as words. */
    static String words(BibField field, String tex) throws BadEntryException {
        List<Run> runs = new TexText(field, tex).read();
        if (runs.stream().anyMatch(run -> run.kind() == Kind.FORMULA)) {
            throw new BadEntryException(field.offset(), "a formula cannot stand here", "write it in words");
        }
        return runs.isEmpty() ? "" : runs.get(0).text();
    }

    /** The whole of a field's value as words. */
    static String words(BibField field) throws BadEntryException {
        return words(field, field.value());
    }

    private List<Run> read() throws BadEntryException {
        Matcher mark = MARKS.matcher(tex);
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c == '\\') {
                command();
            } else if (c == '$') {
                formula();
            } else if (c == '{' || c == '}') {
                at++;
            } else if (mark.region(at, tex.length()).lookingAt()) {
                words.append(sign(mark.group()));
                at = mark.end();
            } else {
                words.append(c);
                at++;
            }
        }
        flush();
        return List.copyOf(runs);
    }

    private static String sign(String mark) {
        return switch (mark) {
            case "--" -> "–";
            case "---" -> "—";
            case "``" -> "“";
            case "''" -> "”";
            case "`" -> "‘";
            case "'" -> "’";
            case "~" -> "\u00A0";
            case "-" -> "-";
            default -> " ";
        };
    }

    private void flush() {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll(" +", " ");
        String shown = HiddenCharacters.reveal(runs.isEmpty() && at == tex.length() ? plain.strip() : plain);
        if (!shown.isEmpty()) {
            runs.add(Run.words(shown));
        }
        words.setLength(0);
    }

    private void formula() throws BadEntryException {
        int end = tex.indexOf('$', at + 1);
        if (end < 0) {
            throw bad(at, "no $ closes this formula", "write \\$ for a dollar sign");
        }
        flush();
        runs.add(new Run(Kind.FORMULA, tex.substring(at + 1, end), null));
        at = end + 1;
    }

    private void command() throws BadEntryException {
        Matcher command = COMMAND.matcher(tex).region(at, tex.length());
        if (!command.lookingAt()) {
            throw bad(at, "a backslash cannot end this", "take it out");
        }
        int start = at;
        at = command.end();
        String name = command.group(1) == null ? command.group(2) : command.group(1);
        String accent = ACCENTS.get(name);
        if (accent != null) {
            accent(start, name, accent);
        } else if (SIGNS.containsKey(name)) {
            words.append(SIGNS.get(name));
        } else if (!PLAIN.contains(name)) {
            List<String> known = Stream.of(ACCENTS.keySet(), SIGNS.keySet(), PLAIN)
                    .flatMap(Set::stream)
                    .filter(each -> each.length() > 1)
                    .toList();
            throw bad(
                    start, "\\" + name + " is not known here", Nearest.remedy(name, known, "write the letter itself"));
        }
    }

    private void accent(int start, String name, String accent) throws BadEntryException {
        Matcher base = BASE.matcher(tex).region(at, tex.length());
        if (!base.lookingAt()) {
            throw bad(start, "no letter stands under the accent \\" + name, "write it as in {\\\"o}");
        }
        at = base.end();
        String dotless = base.group(1) == null ? base.group(3) : base.group(1);
        String letter = base.group(2) == null ? base.group(4) : base.group(2);
        words.append(dotless != null ? dotless : letter == null ? "" : letter).append(accent);
    }

    private BadEntryException bad(int offset, String message, String remedy) {
        return new BadEntryException(tex.equals(field.value()) ? field.at(offset) : field.offset(), message, remedy);
    }
}
