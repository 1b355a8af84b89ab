package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceInfoTest {

    @Test
    void everyWordIsRead() {
        assertThat(FenceInfo.parse("java fails=cant.resolve,compiler.err.b"))
                .isEqualTo(new FenceInfo(
                        "java",
                        List.of("cant.resolve", "compiler.err.b"),
                        null,
                        false,
                        null,
                        FenceLooks.NONE,
                        List.of()));
        assertThat(FenceInfo.parse("java throws=java.io.IOException"))
                .isEqualTo(new FenceInfo(
                        "java", List.of(), "java.io.IOException", false, null, FenceLooks.NONE, List.of()));
        assertThat(FenceInfo.parse("java compile"))
                .isEqualTo(new FenceInfo("java", List.of(), null, true, null, FenceLooks.NONE, List.of()));
        assertThat(FenceInfo.parse("json sketch=\"not yet\""))
                .isEqualTo(new FenceInfo("json", List.of(), null, false, "not yet", FenceLooks.NONE, List.of()));
    }

    @Test
    void wordsThatContradictEachOtherAreFaults() {
        assertThat(FenceInfo.parse("java compile throws=X").faults())
                .containsExactly(ProblemKind.UNKNOWN_FENCE_WORD.at(
                        13, "the fence word 'throws' cannot stand beside another", "keep one of them"));
    }

    @Test
    void otherLanguagesAreNeitherCompiledNorRun() {
        assertThat(FenceInfo.parse("json compile").faults())
                .containsExactly(ProblemKind.UNKNOWN_FENCE_WORD.at(
                        5, "the fence word 'compile' speaks of Java alone", "take it out"));
    }

    @Test
    void nothingIsAllowed() {
        assertThat(FenceInfo.parse(""))
                .isEqualTo(new FenceInfo("", List.of(), null, false, null, FenceLooks.NONE, List.of()));
        assertThat(FenceInfo.parse("  c++ ").language()).isEqualTo("c++");
    }

    @Test
    void unknownWordsAreFaultsWithASuggestion() {
        assertThat(FenceInfo.parse("java fial=x compiled=\"a b\" \"c\"").faults())
                .containsExactly(
                        ProblemKind.UNKNOWN_FENCE_WORD.at(5, "unknown fence word 'fial=x'", "did you mean 'fails'?"),
                        ProblemKind.UNKNOWN_FENCE_WORD.at(
                                12, "unknown fence word 'compiled=\"a b\"'", "did you mean 'compile'?"),
                        ProblemKind.UNKNOWN_FENCE_WORD.at(
                                27,
                                "unknown fence word '\"c\"'",
                                "allowed are fails=<key>, throws=<type>, compile and sketch=\"reason\""));
    }

    @Test
    void incompleteWordsAreFaults() {
        for (String word : List.of(
                "fails",
                "fails=",
                "fails=a,,b",
                "throws",
                "throws=",
                "throws=1x",
                "compile=yes",
                "sketch",
                "sketch=\"\"")) {
            FenceInfo info = FenceInfo.parse("java " + word);
            assertThat(info.faults()).as(word).extracting(Fault::offset).containsExactly(5);
            assertThat(info)
                    .as(word)
                    .isEqualTo(new FenceInfo("java", List.of(), null, false, null, FenceLooks.NONE, info.faults()));
        }
    }

    @Test
    void aWordStandsOnce() {
        assertThat(FenceInfo.parse("java compile compile").faults())
                .extracting(Fault::message)
                .containsExactly("the fence word 'compile' stands here twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java", "JAVA", "jAVA", "java{1}", "java{1,3-5}", "Java{2} fails=cant.resolve"})
    void javaInCapitalsAndWithMarkedLinesIsJava(String info) {
        FenceInfo read = FenceInfo.parse(" " + info);
        assertThat(read.faults()).isEmpty();
        assertThat(read.language()).isEqualTo("java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java,compile",
                "java{x}",
                "{.java}",
                "{ .java .x }",
                "{.Java}",
                "jav",
                "jva",
                "jaav",
                "javaa",
                "ajva",
                "lava",
                "java8",
                "Java17",
                "java-17",
                "java_21",
                "jshell",
                "JShell",
                "jsh",
                "javac",
                "language-java",
                "lang=java",
                "src/java",
                "text/x-java",
                "java:Cart.java",
                "[java]",
                "java;",
                "java\\",
                "\uFF4Aava",
                "j\u200Bava",
                "jav\u0430",
                "java-properties",
                "kotlin,java"
            })
    void whatLooksLikeJavaAndIsNotWrittenSoIsAFault(String word) {
        FenceInfo info = FenceInfo.parse(" " + word);
        assertThat(info.faults())
                .containsExactly(ProblemKind.UNKNOWN_FENCE_WORD.at(
                        1,
                        "nothing verifies a fence of '" + word + "'",
                        "did you mean 'java'? If it is to be shown unverified, add sketch=\"why\""));
        assertThat(info.language()).isEqualTo(word);
        assertThat(FenceInfo.parse(word + " sketch=\"a session\""))
                .isEqualTo(new FenceInfo("java", List.of(), null, false, "a session", FenceLooks.NONE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSON",
                "Yaml",
                "XML",
                "Properties",
                "JavaScript",
                "js",
                "jsx",
                "jq",
                "julia",
                "jinja",
                "kotlin",
                "c++",
                "C#",
                "text",
                "console"
            })
    void anyOtherLanguageIsReadInLowerCase(String word) {
        FenceInfo info = FenceInfo.parse(word);
        assertThat(info.faults()).isEmpty();
        assertThat(info.language()).isEqualTo(word.toLowerCase(Locale.ROOT));
    }

    @Test
    void bracesOfOtherEnginesAreAFault() {
        assertThat(FenceInfo.parse("{.json #x}").faults())
                .containsExactly(ProblemKind.UNKNOWN_FENCE_WORD.at(
                        0, "nothing verifies a fence of '{.json #x}'", "write the language alone, without braces"));
    }
}
