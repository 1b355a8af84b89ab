package dev.recto.bench.peer;

import dev.recto.bench.book.Form;
import dev.recto.bench.book.SyntheticChapter;
import dev.recto.bench.book.Template;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Spring REST Docs: its tests ask the code by HTTP and leave what was said as snippets, and pages of AsciiDoc show these beside
 * the tagged sources.
 */
public final class RestDocsForm implements Form {

    @Override
    public String pom() {
        return Template.filled("restdocs.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        return Map.of(
                Form.main(chapter),
                chapter.source(new TaggedDress()),
                "src/main/java/" + chapter.path("Api"),
                api(chapter),
                "src/test/java/" + chapter.path("Test"),
                test(chapter),
                "src/docs/asciidoc/" + chapter.type() + ".adoc",
                Asciidoc.page(chapter, listing -> Asciidoc.tagged(chapter, listing) + snippets(chapter, listing)));
    }

    private static String snippets(SyntheticChapter chapter, int listing) {
        String folder = "{snippets}/" + chapter.type() + "/step" + listing;
        return "\ninclude::" + folder + "/http-request.adoc[]\n\ninclude::" + folder + "/http-response.adoc[]\n";
    }

    private static String api(SyntheticChapter chapter) {
        String cases = IntStream.range(0, chapter.shape().listings())
                .mapToObj(i -> "            case %d -> %s.step%d(from, times);\n".formatted(i, chapter.type(), i))
                .collect(Collectors.joining());
        return named(chapter, Template.filled("RestDocsApi.java.txt")).replace("CASES", cases.stripTrailing());
    }

    private static String test(SyntheticChapter chapter) {
        int tests = chapter.shape().tests();
        String methods = IntStream.range(0, tests)
                .mapToObj(i -> "    @Test\n    void ends%d() throws Exception {\n        ask(%d);\n        ask(%d);\n    }\n"
                        .formatted(i, i, (i + tests) % chapter.shape().listings()))
                .collect(Collectors.joining("\n"));
        return named(chapter, Template.filled("RestDocsTest.java.txt")).replace("METHODS", methods.stripTrailing());
    }

    private static String named(SyntheticChapter chapter, String text) {
        return text.replace("PACKAGE", chapter.packageName()).replace("TYPE", chapter.type());
    }
}
