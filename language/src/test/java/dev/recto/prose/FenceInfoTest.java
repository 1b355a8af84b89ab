package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FenceInfoTest {

    @Test
    void everyWordIsRead() {
        assertThat(FenceInfo.parse("java fails=cant.resolve,compiler.err.b"))
                .isEqualTo(
                        new FenceInfo("java", List.of("cant.resolve", "compiler.err.b"), null, false, null, List.of()));
        assertThat(FenceInfo.parse("java throws=java.io.IOException"))
                .isEqualTo(new FenceInfo("java", List.of(), "java.io.IOException", false, null, List.of()));
        assertThat(FenceInfo.parse("java compile"))
                .isEqualTo(new FenceInfo("java", List.of(), null, true, null, List.of()));
        assertThat(FenceInfo.parse("json sketch=\"not yet\""))
                .isEqualTo(new FenceInfo("json", List.of(), null, false, "not yet", List.of()));
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
        assertThat(FenceInfo.parse("")).isEqualTo(new FenceInfo("", List.of(), null, false, null, List.of()));
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
            assertThat(info).as(word).isEqualTo(new FenceInfo("java", List.of(), null, false, null, info.faults()));
        }
    }

    @Test
    void aWordStandsOnce() {
        assertThat(FenceInfo.parse("java compile compile").faults())
                .extracting(Fault::message)
                .containsExactly("the fence word 'compile' stands here twice");
    }
}
