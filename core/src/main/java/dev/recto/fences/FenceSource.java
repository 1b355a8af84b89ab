package dev.recto.fences;

import dev.recto.fences.FenceCode.Shape;
import dev.recto.marks.Markup;
import dev.recto.prose.Fence;
import dev.recto.text.Digest;
import dev.recto.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the source of a page's fences: one class, in which members stand as they are and statements become methods. What
 * fences say stands there letter by letter and without indentation, so that each of its lines and columns can be found
 * again.
 */
final class FenceSource {

    private final FencePage page;
    private final List<FenceCode> fences;
    private final TracedSource source = new TracedSource();

    /** What makes the processor say of a source what its words mean: a region, of which no listing is made. */
    private static final List<String> REGION = List.of("// @start region=fences", "// @end");

    private FenceSource(FencePage page, List<FenceCode> fences) {
        this.page = page;
        this.fences = fences;
    }

    /** The class of these fences of a page. */
    static TracedSource of(FencePage page, List<FenceCode> fences) {
        FenceSource writer = new FenceSource(page, fences);
        writer.write();
        return writer.source;
    }

    /** The file of a unit: what its fence says and nothing else. */
    static TracedSource ofUnit(FenceCode unit) {
        TracedSource source = new TracedSource();
        source.code(unit.authored(), unit.authored().fence().code(), 0);
        return withMeanings(source);
    }

    /** Marks of the fences' own have the same effect. */
    private static TracedSource withMeanings(TracedSource source) {
        if (!Markup.mayBeIn(source.text())) {
            REGION.forEach(source::line);
        }
        return source;
    }

    /** The test that runs a unit's {@code main}. */
    static TracedSource ofMain(FencePage page, FenceCode unit, String stamp) {
        String type = unit.unit().types().get(0);
        TracedSource source = new TracedSource()
                .line("package " + unit.unit().packageName() + ";")
                .line("")
                .line(comment(page))
                .line("@SuppressWarnings(\"all\")")
                .line("class " + mainTest(unit) + " {");
        test(source, displayName(unit, stamp), "main", type + ".main(new String[0]);");
        return source.line("}");
    }

    /** Simple name of the class that runs a unit's {@code main}. */
    static String mainTest(FenceCode unit) {
        return unit.unit().types().get(0) + "FenceTest";
    }

    /**
     * The name of the method that a fence of statements becomes. What it prints is accepted under this name, so that it rests on
     * the fence's own code: a fence that comes or goes before it matters only where it says the same.
     */
    static String method(List<FenceCode> fences, FenceCode fence) {
        String name = name(fence);
        long before = fences.subList(0, fences.indexOf(fence)).stream()
                .filter(each -> name(each).equals(name))
                .count();
        return before == 0 ? name : name + "_" + (before + 1);
    }

    private static String name(FenceCode fence) {
        return fence.authored().fence().name().replace('-', '_');
    }

    /**
     * What tells the tests of one state of a page from those of another. It stands in the display name of each, so that a
     * receipt says which text was run.
     */
    static String stamp(FencePage page, List<FenceCode> fences) {
        String all = String.join("\n", page.imports())
                + fences.stream().map(fence -> fence.authored().digest()).collect(Collectors.joining());
        return Digest.of(all).substring(0, 16);
    }

    /** Such as {@code src/book/preface.md:12 [3f2a9c1b4d5e6f70]}. */
    static String displayName(FenceCode fence, String stamp) {
        return String.format(
                Locale.ROOT,
                "%s:%d [%s]",
                fence.authored().start().file(),
                fence.authored().start().line(),
                stamp);
    }

    private void write() {
        if (!page.packageName().isEmpty()) {
            source.line("package " + page.packageName() + ";").line("");
        }
        writeImports();
        source.line(comment(page)).line("@SuppressWarnings(\"all\")").line("class " + page.testClass() + " {");
        String stamp = stamp(page, fences);
        for (FenceCode fence : fences) {
            source.line("");
            writeFence(fence, stamp);
        }
        withMeanings(source.line("}"));
    }

    private static String comment(FencePage page) {
        return "/** The fences of {@code " + page.file() + "} as tests, written by Recto: edit the fences instead. */";
    }

    private void writeImports() {
        Set<String> written = new LinkedHashSet<>(page.imports());
        written.forEach(source::line);
        for (FenceCode fence : fences) {
            for (Span span : fence.imports()) {
                String each = span.of(fence.authored().fence().code());
                if (written.add(each)) {
                    source.code(fence.authored(), each, span.start());
                }
            }
        }
        source.line("");
    }

    private void writeFence(FenceCode fence, String stamp) {
        String name = method(fences, fence);
        Fence says = fence.authored().fence();
        if (fence.shape() == Shape.MEMBERS) {
            source.code(fence.authored(), fence.body(), 0);
        } else if (says.throwsType() != null) {
            String call = "org.junit.jupiter.api.Assertions.assertThrows(" + says.throwsType() + ".class, this::" + name
                    + "Body);";
            startTest(source, displayName(fence, stamp), name);
            source.lineFor("        " + call, fence.authored());
            source.line("    }").line("");
            writeBody(fence, "    private void " + name + "Body() throws Throwable {");
        } else if (fence.isTest()) {
            annotate(source, displayName(fence, stamp));
            writeBody(fence, "    void " + name + "() throws Throwable {");
        } else {
            writeBody(fence, "    private void " + name + "() throws Throwable {");
        }
    }

    private void writeBody(FenceCode fence, String head) {
        source.line(head);
        source.code(fence.authored(), fence.body(), 0);
        source.line("    }");
    }

    private static void test(TracedSource source, String displayName, String name, String statement) {
        startTest(source, displayName, name);
        source.line("        " + statement).line("    }");
    }

    private static void startTest(TracedSource source, String displayName, String name) {
        annotate(source, displayName);
        source.line("    void " + name + "() throws Throwable {");
    }

    private static void annotate(TracedSource source, String displayName) {
        source.line("    @org.junit.jupiter.api.Test")
                .line("    @org.junit.jupiter.api.DisplayName(\""
                        + displayName.replace("\\", "\\\\").replace("\"", "\\\"") + "\")");
    }
}
