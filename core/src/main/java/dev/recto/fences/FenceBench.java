package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.ProvenFence.Treatment;
import dev.recto.fences.FenceCode.Shape;
import dev.recto.fences.TracedSource.Stretch;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Markup;
import dev.recto.prose.Fence;
import dev.recto.text.Fault;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where fences are tried: page by page into sources, then all of these through javac at once. */
final class FenceBench {

    private final FenceTrial trial;
    private final FenceParser parser;
    private final RefusedFences refused;
    private final Map<String, TracedSource> sources = new LinkedHashMap<>();
    private final Map<String, Place> files = new LinkedHashMap<>();
    private final List<TestSource> untraced = new ArrayList<>();
    private final List<ProvenFence> proven = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

    FenceBench(Javac javac) {
        this.trial = new FenceTrial(javac, this::crashed);
        this.parser = new FenceParser(javac);
        this.refused = new RefusedFences(javac, parser, faults::add);
    }

    /** Takes the fences of a page. */
    void add(FencePage page) {
        List<FenceCode> good = new ArrayList<>();
        for (AuthoredFence fence : page.fences()) {
            if (fence.start().line() == 0) {
                faults.add(ProblemKind.UNVERIFIED_FENCE.at(
                        fence.start(),
                        "a fence of this file is put together from constants, so that nobody can say which lines ran",
                        "write it where it is shown"));
            } else if (fence.fence().fails().isEmpty()) {
                FenceParser.Outcome outcome = parser.parse(fence);
                List<Fault> marks =
                        Markup.of(fence.fence().code(), CommentSyntax.JAVA).faults();
                marks.forEach(fault -> faults.add(fault.at(fence.place(fault.offset()))));
                if (outcome.errors().isEmpty() && marks.isEmpty()) {
                    good.add(checked(outcome.code()));
                }
                outcome.errors().forEach(error -> broken(fence.place(error.position()), error));
            }
        }
        List<FenceCode> inClass =
                good.stream().filter(code -> code.shape() != Shape.UNIT).toList();
        if (!inClass.isEmpty()) {
            addClass(page, inClass);
        }
        good.stream().filter(code -> code.shape() == Shape.UNIT).forEach(unit -> addUnit(page, unit));
        page.fences().stream()
                .filter(fence -> !fence.fence().fails().isEmpty())
                .forEach(fence -> refused.prove(page, inClass, fence).ifPresent(proven::add));
    }

    /** Everything, once all pages are there. */
    FenceTests result() {
        List<TestSource> tests = new ArrayList<>();
        sources.forEach((address, source) -> tests.add(new TestSource(address, source.text())));
        tests.addAll(untraced);
        Map<String, List<Javac.Refusal>> errors = tests.isEmpty() ? Map.of() : trial.check(tests);
        errors.forEach((address, found) -> found.forEach(error -> report(address, error)));
        return new FenceTests(
                tests,
                new FenceMap(FenceMap.FORMAT_VERSION, Javac.version(), List.copyOf(proven)),
                faults.stream().distinct().sorted().toList());
    }

    private FenceCode checked(FenceCode code) {
        Fence says = code.authored().fence();
        if (says.throwsType() != null && code.shape() != Shape.STATEMENTS) {
            faults.add(ProblemKind.BROKEN_FENCE.at(
                    code.authored().start(),
                    "nothing of this fence is run, so it cannot throw " + says.throwsType(),
                    "write statements, or take throws= out"));
        }
        return code;
    }

    private void addClass(FencePage page, List<FenceCode> codes) {
        TracedSource source = FenceSource.of(page, codes);
        String address = page.address();
        take(address, source, codes.get(0).authored());
        files.put(address, Place.of(page.file()));
        trial.tell(address, page, codes);
        String stamp = FenceSource.stamp(page, codes);
        for (FenceCode code : codes) {
            String method = code.isTest() ? FenceSource.method(codes, code) : "";
            proven.add(
                    proven(code, page.testClassName(), method, stamp, address, List.of(page.testClassName()), source));
        }
    }

    private void addUnit(FencePage page, FenceCode unit) {
        TracedSource source = FenceSource.ofUnit(unit);
        take(unit.unit().address(), source, unit.authored());
        trial.tell(unit.unit().address(), page, List.of(unit));
        String stamp = FenceSource.stamp(page, List.of(unit));
        String prefix = unit.unit().packageName() + ".";
        String test = prefix + FenceSource.mainTest(unit);
        if (unit.isTest()) {
            TestSource main = new TestSource(
                    test.replace('.', '/') + ".java",
                    FenceSource.ofMain(page, unit, stamp).text());
            untraced.add(main);
            trial.tell(main.address(), page, List.of(unit));
        }
        List<String> classes = unit.unit().types().stream().map(prefix::concat).toList();
        proven.add(proven(
                unit, test, unit.isTest() ? "main" : "", stamp, unit.unit().address(), classes, source));
    }

    private void take(String address, TracedSource source, AuthoredFence first) {
        if (sources.putIfAbsent(address, source) != null) {
            faults.add(ProblemKind.FENCE_CLASS_TAKEN.at(
                    first.start(),
                    "another fence makes " + address + " too",
                    "give one of the two another name or package"));
        }
    }

    private static ProvenFence proven(
            FenceCode code,
            String testClass,
            String method,
            String stamp,
            String address,
            List<String> classes,
            TracedSource source) {
        AuthoredFence authored = code.authored();
        Place start = authored.start();
        return new ProvenFence(
                start.file(),
                start.line(),
                start.column(),
                authored.digest(),
                treatment(authored.fence()),
                method.isEmpty() ? "" : testClass,
                method,
                method.isEmpty() ? "" : FenceSource.displayName(code, stamp),
                address,
                classes,
                source.firstLine(authored),
                authored.lines(),
                List.of(),
                "");
    }

    private static Treatment treatment(Fence says) {
        if (says.compile()) {
            return Treatment.COMPILED;
        }
        return says.throwsType() == null ? Treatment.RUN : Treatment.THROWN;
    }

    private void crashed(AuthoredFence fence, Javac.Refusal crash) {
        faults.add(ProblemKind.BROKEN_FENCE.at(
                fence.start(),
                crash.line(),
                "give what another fence of the page declares as well another name, or add sketch=\"why\""));
    }

    private void report(String address, Javac.Refusal error) {
        TracedSource source = sources.get(address);
        Stretch stretch = source == null ? null : source.stretch(error.position());
        Place page = files.getOrDefault(address, Place.of(address));
        broken(stretch == null ? page : TracedSource.place(stretch, error.position()), error);
    }

    private void broken(Place place, Javac.Refusal error) {
        faults.add(ProblemKind.BROKEN_FENCE.at(
                place,
                error.line(),
                "mend the code, or say fails=" + error.brief() + " or sketch=\"why\" behind ```java"));
    }
}
