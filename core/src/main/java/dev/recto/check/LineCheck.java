package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.ListingClaim;
import dev.recto.attest.ListingClaim.TestClaim;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.SourcePageClaim;
import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.HeaderLines;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.marks.CutLine;
import dev.recto.text.ElementName;
import dev.recto.text.ProblemKind;
import dev.recto.verify.ExercisedClaim;
import dev.recto.verify.SourceVerdict;
import dev.recto.verify.TestLines;
import dev.recto.verify.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges every listing and every whole source again, from the receipts and class files that were compiled again. */
record LineCheck(BookFiles book, Predicate claims, Faults faults) {

    void check(Receipts receipts, LineReader reader) throws IOException {
        List<TestLines> tests = new ArrayList<>();
        List<RanTest> passed = new ArrayList<>();
        for (RanTest test : receipts.tests().values()) {
            if (test.passed()) {
                tests.add(TestLines.of(test, reader.ranBy(test)));
                passed.add(test);
            }
        }
        Map<String, BitSet> executable = executable(reader);
        ExecutedLines together = reader.together(
                passed, claims.classes().stream().map(ClassClaim::name).toList());
        for (ListingClaim claim : claims.listings()) {
            if (claim.recipe() != null) {
                compare(claim, executable.getOrDefault(claim.file(), new BitSet()), tests, together);
            }
        }
        for (SourcePageClaim claim : claims.sourcePages()) {
            compare(claim, executable.getOrDefault(claim.file(), new BitSet()), tests, together);
        }
    }

    private void compare(SourcePageClaim claim, BitSet executable, List<TestLines> tests, ExecutedLines together) {
        SourceVerdict verdict = SourceVerdict.of(source(claim.file()), executable, tests, together);
        if (!SourcePageClaim.of(claim.page(), claim.file(), verdict).equals(claim)) {
            faults.add(
                    ProblemKind.CHANGED_SOURCE_PAGE,
                    claim.page(),
                    "the receipts and class files of '%s' do not show what is claimed of it".formatted(claim.file()));
        }
    }

    private Map<String, BitSet> executable(LineReader reader) throws IOException {
        Map<String, List<String>> classes = claims.classes().stream()
                .collect(Collectors.groupingBy(
                        ClassClaim::file, Collectors.mapping(ClassClaim::name, Collectors.toList())));
        Map<String, BitSet> executable = new HashMap<>();
        for (var source : classes.entrySet()) {
            BitSet lines = reader.executable(source.getValue());
            book.text(EvidenceFile.source(source.getKey())).map(HeaderLines::in).ifPresent(lines::andNot);
            executable.put(source.getKey(), lines);
        }
        return executable;
    }

    private void compare(ListingClaim claim, BitSet executable, List<TestLines> tests, ExecutedLines together) {
        List<CutLine> shown =
                book.source(claim.file()).permitted(claim.recipe()).orElse(List.of());
        Verdict verdict = ExercisedClaim.judge(source(claim.file()), shown, excuse(claim), executable, tests, together);
        boolean same = claim.state().equals(verdict.state().name().toLowerCase(Locale.ROOT))
                && claim.executableLines().equals(List.copyOf(verdict.executable()))
                && claim.coveredLines().equals(List.copyOf(verdict.covered()))
                && claim.partlyLines().equals(List.copyOf(verdict.partly()))
                && claim.branches().equals(verdict.branches())
                && lines(claim.tests().stream())
                        .equals(lines(verdict.tests().stream().map(TestClaim::of)));
        if (!same) {
            faults.add(
                    ProblemKind.CHANGED_LISTING,
                    claim.page(),
                    "#%s: its receipts and class files do not show what is claimed of it".formatted(claim.id()));
        }
    }

    private static List<String> lines(Stream<TestClaim> tests) {
        return tests.map(test -> test.name() + " " + test.lines()).sorted().toList();
    }

    private @Nullable String excuse(ListingClaim claim) {
        return claims.excused().stream()
                .filter(each -> each.id().equals(claim.id()))
                .map(Predicate.Excuse::reason)
                .findFirst()
                .orElse(null);
    }

    /** The path below its root, as class files tell it: that of the class's package. */
    private String source(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return claims.classes().stream()
                .filter(claim -> claim.file().equals(file))
                .map(claim -> ElementName.around(claim.name()).replace('.', '/'))
                .map(folder -> folder.isEmpty() ? name : folder + "/" + name)
                .findFirst()
                .orElse(name);
    }
}
