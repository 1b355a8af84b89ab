package dev.recto.verify;

import dev.recto.evidence.MethodTests;
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.TestPlaces;
import dev.recto.receipt.Outcome;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the tests of this build have to have done: run, left a receipt, and passed where the book shows them. */
final class TestsClaim {

    private final Evidence evidence;
    private final TestPlaces places;

    /** Tests that the book explains. */
    private final Set<RanTest> shown = new HashSet<>();

    TestsClaim(Evidence evidence, TestPlaces places) {
        this.evidence = evidence;
        this.places = places;
        MethodTests tests = new MethodTests(evidence.receipts());
        for (Declared declared : evidence.sheets().declarations()) {
            Declaration declaration = declared.declaration();
            if (declaration.kind() == ElementName.Kind.METHOD && declaration.explanation() != null) {
                shown.addAll(tests.of(declaration));
            }
        }
    }

    /** Checks all tests. */
    List<Problem> check() {
        Receipts receipts = evidence.receipts();
        List<Problem> found = new ArrayList<>();
        if (!receipts.unfinished().isEmpty()) {
            found.add(ProblemKind.UNFINISHED_TESTS.at(
                    firstChapter(),
                    "a JVM of this build's tests ended before its last test did",
                    "look for a crash or System.exit in the tests"));
        }
        if (receipts.tests().isEmpty()) {
            found.add(nothing(evidence.skipped()));
        } else {
            receipts.tests().values().forEach(test -> judge(test, found));
            evidence.sheets().files().stream().filter(SheetFile::test).forEach(file -> receiptOf(file, found));
            evidence.fences().tests().forEach(fence -> receiptOf(fence, found));
        }
        return found;
    }

    private Problem nothing(String skipped) {
        return ProblemKind.NO_RECEIPTS.at(
                firstChapter(),
                skipped.isEmpty() ? "no test of this build left a receipt" : "the tests were skipped: " + skipped,
                skipped.isEmpty()
                        ? "add a test of the chapter, and let Surefire's argLine hold @{argLine} so that"
                                + " recto:prepare reaches it"
                        : "run them, or skip the book too with -Drecto.skip");
    }

    private void judge(RanTest test, List<Problem> found) {
        Outcome outcome = test.outcome();
        boolean isShown = shown.contains(test) || fenceOf(test).isPresent();
        if (outcome == Outcome.FAILED || (isShown && outcome != Outcome.PASSED)) {
            ProblemKind kind = outcome == Outcome.FAILED ? ProblemKind.FAILING_TEST : ProblemKind.UNPASSED_TEST;
            String how = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String why = test.reason().isEmpty() ? "" : ": " + test.reason();
            found.add(kind.at(
                    fenceOf(test).map(ProvenFence::start).orElseGet(() -> places.of(test)),
                    test.name().shortName() + (outcome == Outcome.SKIPPED ? " was " : " ") + how + why,
                    "the book can only show what passes"));
        }
    }

    private void receiptOf(SheetFile file, List<Problem> found) {
        for (Declaration declaration : file.sheet().declarations()) {
            boolean testClass =
                    declaration.kind().isType() && declaration.owner() == null && hasTests(file, declaration);
            if (testClass && !evidence.receipts().knowsClass(declaration.binaryName())) {
                found.add(ProblemKind.NO_RECEIPT.at(
                        file.place(declaration.nameOffset()),
                        declaration.name() + " left no receipt in this build",
                        "let Surefire run it, and see in its log whether the receipt could be written"));
            }
        }
    }

    /** The display name of a fence's test holds the state of the page that it was compiled from. */
    private void receiptOf(ProvenFence fence, List<Problem> found) {
        RanTest test =
                evidence.receipts().test(fence.testClass(), fence.testMethod()).orElse(null);
        if (test == null) {
            found.add(ProblemKind.NO_RECEIPT.at(
                    fence.start(),
                    "the test of this fence left no receipt in this build",
                    "let Surefire run " + fence.testClass() + ", and see in its log whether the receipt could be"
                            + " written"));
        } else if (!test.name().displayName().equals(fence.testName())) {
            found.add(ProblemKind.STALE_CLASS.at(
                    fence.start(), "the tests ran another state of this fence", "run \"mvn clean verify\""));
        }
    }

    private Optional<ProvenFence> fenceOf(RanTest test) {
        return evidence.fences().of(test.name().testClass(), test.name().method());
    }

    /** A type is a test class where the book shows one of its methods. */
    private static boolean hasTests(SheetFile file, Declaration type) {
        return file.sheet().declarations().stream()
                .filter(member -> member.kind() == ElementName.Kind.METHOD && member.explanation() != null)
                .anyMatch(member -> member.binaryName().equals(type.binaryName())
                        || member.binaryName().startsWith(type.binaryName() + "$"));
    }

    private Place firstChapter() {
        return evidence.sheets().declarations().stream()
                .filter(declared -> declared.declaration().chapter() != null)
                .map(declared -> declared.file()
                        .place(Objects.requireNonNull(declared.declaration().chapter())
                                .offset()))
                .findFirst()
                .orElse(Place.of("pom.xml"));
    }
}
