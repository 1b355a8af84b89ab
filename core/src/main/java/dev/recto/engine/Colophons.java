package dev.recto.engine;

import dev.recto.attest.Predicate.Tools;
import dev.recto.attest.StatementJson;
import dev.recto.book.Colophon;
import dev.recto.book.Colophon.Tool;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.text.TestName;
import dev.recto.verify.State;
import dev.recto.words.ColophonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/** What a build came to, as the colophon tells it. */
final class Colophons {

    private Colophons() {}

    static Colophon of(
            dev.recto.attest.Predicate claims,
            Receipts receipts,
            State required,
            SortedMap<String, Integer> kept,
            ColophonWords words) {
        return new Colophon(
                tools(claims.tools(), words),
                required != State.EXERCISED,
                names(receipts, test -> test.passed() && test.retried()),
                names(receipts, RanTest::overlapped),
                kept,
                words.disclaimers().all(),
                StatementJson.digest(claims));
    }

    private static List<Tool> tools(Tools tools, ColophonWords words) {
        List<Tool> all = new ArrayList<>();
        all.add(new Tool(words.compiler().around(tools.jdkVendor()), tools.jdk(), true));
        all.add(new Tool("JUnit", tools.junit(), true));
        all.add(new Tool("JaCoCo", tools.jacoco(), true));
        all.add(new Tool("Recto", tools.recto(), true));
        tools.others().forEach(other -> all.add(new Tool(other, "", false)));
        return List.copyOf(all);
    }

    private static List<TestName> names(Receipts receipts, Predicate<RanTest> wanted) {
        return receipts.tests().values().stream()
                .filter(wanted)
                .map(RanTest::name)
                .sorted()
                .toList();
    }
}
