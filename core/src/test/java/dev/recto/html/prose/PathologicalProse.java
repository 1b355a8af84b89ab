package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** About 100 kB of prose of each kind that Markdown engines are known to choke on. */
final class PathologicalProse {

    private static final int SIZE = 100_000;

    private PathologicalProse() {}

    /** The prose that must be refused before a Markdown engine sees it, by name. */
    static Map<String, String> refused() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("block quotes in block quotes", filled("> "));
        kinds.put("lists in lists on one line", filled("- "));
        kinds.put("numbered lists in lists", filled("1. "));
        kinds.put("lists in lists by indentation", lines(440, i -> " ".repeat(i) + "- a"));
        kinds.put("quotes and lists by turns", filled("> - "));
        kinds.put("growing backtick runs", words(440, "`"::repeat));
        kinds.put("open brackets", filled("["));
        kinds.put("brackets in brackets", "[".repeat(SIZE / 2) + "a" + "]".repeat(SIZE / 2));
        kinds.put("open images", filled("!["));
        kinds.put("open destinations", filled("[a](b"));
        kinds.put("open destinations in angle brackets", filled("[a](<b"));
        kinds.put("open tags", filled("{@code "));
        kinds.put("open emphasis", filled("*a **a "));
        kinds.put("emphasis in emphasis", "*_".repeat(SIZE / 4) + "x" + "_*".repeat(SIZE / 4));
        kinds.put("emphasis of odd lengths", filled("a***b**c*d_"));
        kinds.put("open comments", filled("<!--a"));
        kinds.put("open instructions", filled("<?"));
        kinds.put("open CDATA", filled("<![CDATA["));
        kinds.put("open elements", filled("<a b='"));
        kinds.put("ampersands", filled("&a"));
        kinds.put("strikes", filled("~~a"));
        kinds.put("attributes in attributes", filled("a{#b "));
        kinds.put("rules without end", filled("***\n"));
        kinds.put("definitions without end", lines(6_000, i -> "[a" + i + "]: b"));
        kinds.put("a table without end", "|a|b|\n|---|---|\n" + filled("|1|2|\n"));
        kinds.put("backslashes", filled("\\"));
        kinds.put(
                "a table of very many cells", "a|".repeat(2_000) + "\n" + "-|".repeat(2_000) + "\n" + filled("b|c\n"));
        return kinds;
    }

    /** The prose that is strange and yet can be shown, by name. */
    static Map<String, String> rendered() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("one word", filled("a"));
        kinds.put("one line", filled("word and "));
        kinds.put("many lines", filled("a\n"));
        kinds.put("blank lines", filled("\n"));
        kinds.put("white space", filled(" \t"));
        kinds.put("many list items", filled("- a\n"));
        kinds.put("many paragraphs", filled("a\n\n"));
        kinds.put("many headings", filled("# a\n"));
        kinds.put("many fences", filled("```java\n```\n"));
        kinds.put("a long fence", "```text\n" + filled("int a;\n") + "```\n");
        kinds.put("many lazy quotes", filled("> a\nb\n"));
        kinds.put("many footnotes", lines(2_500, i -> "[^" + i + "]\n\n[^" + i + "]: note\n"));
        kinds.put("many terms", filled("Term\n: meaning\n\n"));
        kinds.put("many alerts", filled("> [!NOTE]\n> b\n\n"));
        kinds.put("many elements", filled("a<b>c\n\n"));
        kinds.put("many tasks", filled("- [ ] a\n"));
        kinds.put("many links", filled("[a](b.html)\n\n"));
        kinds.put("many definitions", lines(2_499, i -> "[a rather long name " + i + "]: an-address.html"));
        kinds.put("a long table", "|a|b|\n|---|---|\n" + lines(2_497, i -> "| some words | and a number |"));
        kinds.put("underlines", filled("a\n===\n"));
        kinds.put("one long comment", "<!-- " + filled("a ") + " -->");
        kinds.put("one long address", "[a](" + filled("b") + ")");
        kinds.put("closing braces", filled("}"));
        kinds.put("closing brackets", filled("]"));
        kinds.put("letters of two units", filled("\uD83D\uDE00"));
        return kinds;
    }

    private static String filled(String part) {
        return part.repeat(SIZE / part.length());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String words(int count, IntFunction<String> word) {
        return IntStream.range(1, count).mapToObj(word).collect(Collectors.joining(" "));
    }
}
