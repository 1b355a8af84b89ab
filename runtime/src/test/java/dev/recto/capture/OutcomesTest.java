package dev.recto.capture;

import static dev.recto.receipt.Outcome.ABORTED;
import static dev.recto.receipt.Outcome.FAILED;
import static dev.recto.receipt.Outcome.NOT_RUN;
import static dev.recto.receipt.Outcome.PASSED;
import static dev.recto.receipt.Outcome.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.capture.fixture.AllOutcomes;
import dev.recto.capture.fixture.EndsBadly;
import dev.recto.capture.fixture.ManyFromOne;
import dev.recto.capture.fixture.NeverStarts;
import dev.recto.capture.fixture.SwitchedOff;
import dev.recto.capture.fixture.Unprintable;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTest {

    @TempDir
    Path temporary;

    private Rehearsal rehearsal;

    @BeforeEach
    void prepare() {
        rehearsal = new Rehearsal(temporary);
    }

    private AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertTests(Class<?> testClass) {
        return assertThat(rehearsal.tests(testClass))
                .extracting(TestRun::method, TestRun::displayName, TestRun::outcome, TestRun::reason);
    }

    @Test
    void everyOutcomeIsToldWithItsReason() {
        rehearsal.run(AllOutcomes.class);

        assertTests(AllOutcomes.class)
                .containsExactly(
                        tuple("aPasses", "passes ✓", PASSED, null),
                        tuple("bFails", "bFails()", FAILED, "org.opentest4j.AssertionFailedError: first line"),
                        tuple("cAborts", "cAborts()", ABORTED, "org.opentest4j.TestAbortedException: not here"),
                        tuple("passesInside", "passesInside()", PASSED, null),
                        tuple("passesDeepInside", "passesDeepInside()", PASSED, null),
                        tuple("dIsSkipped", "dIsSkipped()", SKIPPED, "later"));
    }

    @Test
    void nestedClassesAreInTheReceiptOfTheirTopLevelClassUnderTheirOwnNames() throws IOException {
        rehearsal.run(AllOutcomes.class);

        assertThat(rehearsal.files())
                .containsExactly(AllOutcomes.class.getName() + ".1.receipt.json", "plan-1.finished", "plan-1.started");
        assertThat(rehearsal.test(AllOutcomes.class, "passesDeepInside").testClass())
                .isEqualTo(AllOutcomes.class.getName() + "$Inner$Innermost");
    }

    @Test
    void aReceiptNamesItsRunAndEachTestItsIdentity() {
        rehearsal.run(AllOutcomes.class);
        Receipt receipt = rehearsal.receipt(AllOutcomes.class, 1);
        TestRun first = receipt.tests().get(0);

        assertThat(receipt.formatVersion()).isEqualTo(Receipt.FORMAT_VERSION);
        assertThat(receipt.run()).isEqualTo("nonce");
        assertThat(receipt.testClass()).isEqualTo(AllOutcomes.class.getName());
        assertThat(first.id()).startsWith("[engine:junit-jupiter]/[class:" + AllOutcomes.class.getName() + "]");
        assertThat(first.testClass()).isEqualTo(AllOutcomes.class.getName());
        assertThat(first.parameterTypes()).isEqualTo("org.junit.jupiter.api.TestInfo");
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(first.coverage()).as("without an agent").isNull();
    }

    @Test
    void whatAFailedBeforeAllKeptFromStartingDidNotRun() {
        rehearsal.run(NeverStarts.class);
        String reason = "org.opentest4j.AssertionFailedError: no preparation";

        assertTests(NeverStarts.class)
                .containsExactlyInAnyOrder(
                        tuple("first", "first()", NOT_RUN, reason),
                        tuple("many", "many(int)", NOT_RUN, reason),
                        tuple("second", "second()", NOT_RUN, reason),
                        tuple("third", "third()", NOT_RUN, reason));
        assertThat(rehearsal.tests(NeverStarts.class)).extracting(TestRun::id).isSorted();
    }

    @Test
    void aClassThatFailsAfterItsTestsIsToldOfItself() {
        rehearsal.run(EndsBadly.class);

        assertTests(EndsBadly.class)
                .containsExactly(
                        tuple("passes", "passes()", PASSED, null),
                        tuple("", "EndsBadly", FAILED, "org.opentest4j.AssertionFailedError: a leak"));
    }

    @Test
    void theTestsOfADisabledClassAreSkippedForItsReason() {
        rehearsal.run(SwitchedOff.class);

        assertTests(SwitchedOff.class)
                .containsExactly(
                        tuple("first", "first()", SKIPPED, "as a whole"),
                        tuple("second", "second()", SKIPPED, "as a whole"));
    }

    @Test
    void eachInvocationIsATestOfItsMethod() {
        rehearsal.run(ManyFromOne.class);

        assertThat(rehearsal.tests(ManyFromOne.class))
                .filteredOn(run -> run.outcome() == PASSED)
                .extracting(TestRun::method, TestRun::displayName, TestRun::parameterTypes, TestRun::stdout)
                .containsExactly(
                        tuple("dynamic", "plain", "", "plain\n"),
                        tuple("dynamic", "elsewhere", "", ""),
                        tuple("dynamic", "inside", "", ""),
                        tuple("parameterized", "[1] i = 7", "int", "7\n"),
                        tuple("parameterized", "[2] i = 8", "int", "8\n"));
    }

    @Test
    void aMethodThatComesToNoInvocationIsToldOfItself() {
        rehearsal.run(ManyFromOne.class);

        assertThat(rehearsal.test(ManyFromOne.class, "empty").outcome()).isEqualTo(NOT_RUN);
        assertThat(rehearsal.test(ManyFromOne.class, "empty").reason()).isEqualTo("it came to no test");
        assertThat(rehearsal.test(ManyFromOne.class, "withoutArguments").outcome())
                .isEqualTo(FAILED);
        assertThat(rehearsal.test(ManyFromOne.class, "withoutArguments").reason())
                .contains("no arguments");
    }

    @Test
    void aFailureThatCannotBePrintedIsNamedByItsClass() {
        rehearsal.run(Unprintable.class);

        assertThat(rehearsal.test(Unprintable.class, "fails").reason()).isEqualTo(Unprintable.Failure.class.getName());
    }

    @Test
    void aSecondPlanInTheSameJvmIsASecondAttempt() throws IOException {
        rehearsal.run(AllOutcomes.class);
        rehearsal.run(AllOutcomes.class);

        assertThat(rehearsal.receipt(AllOutcomes.class, 1).tests())
                .extracting(TestRun::attempt)
                .containsOnly(1);
        assertThat(rehearsal.receipt(AllOutcomes.class, 2).tests())
                .extracting(TestRun::attempt)
                .containsOnly(2);
        assertThat(rehearsal.files()).contains("plan-2.finished");
    }
}
