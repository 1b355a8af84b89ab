package dev.recto.adopt;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A first chapter: a class of the project, marked and explained in a sentence that its author replaces.
 *
 * @param tested the class
 */
record FirstChapter(TestedClass tested) {

    private static final List<String> NAMES = List.of("Chapter", "Explain", "Show");

    /** The class with its annotations. */
    Edit edit() {
        TextEdits edits = new TextEdits(tested.text());
        boolean imports = NAMES.stream().noneMatch(this::isTaken);
        if (imports) {
            addImports(edits);
        }
        explain(edits, imports ? "" : "dev.recto.");
        return new Edit(
                tested.file(),
                "a first chapter, of a class that has tests; write your own words in its place",
                tested.text(),
                edits.apply());
    }

    /**
     * The method, and the class around it; the class as one listing where of two that would be one that no test runs.
     *
     * @param in what stands in front of the annotations' names
     */
    private void explain(TextEdits edits, String in) {
        String chapter = "@%sChapter(value = \"%s\", order = 1)".formatted(in, tested.name());
        if (!tested.restRuns()) {
            String whole = "@%sExplain(value = \"The class `%s`, as its tests prove it:\", show = %sShow.WHOLE)"
                    .formatted(in, tested.name(), in);
            annotate(edits, tested.type(), chapter, whole);
            return;
        }
        annotate(
                edits,
                tested.type(),
                chapter,
                "@%sExplain(\"The class `%s`, as its tests prove it.\")".formatted(in, tested.name()));
        annotate(
                edits,
                tested.method(),
                "@%sExplain(\"What `%s` does:\")".formatted(in, tested.method().getName()));
    }

    private void annotate(TextEdits edits, Tree declaration, String... annotations) {
        int start = tested.start(declaration);
        String indent = TextEdits.indent(tested.text(), start);
        for (String annotation : annotations) {
            edits.insert(start, annotation + "\n" + indent);
        }
    }

    /** Whether the source means something else by the name already. */
    private boolean isTaken(String annotation) {
        return Pattern.compile("\\b" + annotation + "\\b")
                .matcher(tested.text())
                .find();
    }

    /** Beside the other imports, where the names are in order. */
    private void addImports(TextEdits edits) {
        List<? extends ImportTree> imports = tested.parsed().unit().getImports().stream()
                .filter(each -> !each.isStatic())
                .toList();
        String lines = "import dev.recto.Chapter;\nimport dev.recto.Explain;\n"
                + (tested.restRuns() ? "" : "import dev.recto.Show;\n");
        for (ImportTree each : imports) {
            if (each.getQualifiedIdentifier().toString().compareTo("dev.recto.") > 0) {
                edits.insert(tested.start(each), lines);
                return;
            }
        }
        if (!imports.isEmpty()) {
            edits.insert(end(imports.get(imports.size() - 1)), "\n" + lines.stripTrailing());
        } else if (tested.parsed().unit().getPackage() != null) {
            edits.insert(end(tested.parsed().unit().getPackage()), "\n\n" + lines.stripTrailing());
        } else {
            edits.insert(0, lines + "\n");
        }
    }

    private int end(Tree tree) {
        return tested.text().indexOf(';', tested.start(tree)) + 1;
    }
}
