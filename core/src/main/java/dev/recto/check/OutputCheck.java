package dev.recto.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonParseException;
import dev.recto.attest.ListingClaim;
import dev.recto.attest.ListingClaim.TestClaim;
import dev.recto.attest.PageText;
import dev.recto.attest.PageText.ShownOutput;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.book.Colours;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.ReceiptReader;
import dev.recto.evidence.Receipts;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.Receipt;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What tests are said to have done and printed is what their receipts say. */
final class OutputCheck {

    private static final ProblemKind CHANGED = ProblemKind.CHANGED_OUTPUT;

    private final BookFiles book;
    private final SortedMap<String, PageText> pages;
    private final Faults faults;
    private final Map<String, RanTest> tests = new HashMap<>();

    OutputCheck(BookFiles book, SortedMap<String, PageText> pages, Faults faults) {
        this.book = book;
        this.pages = pages;
        this.faults = faults;
    }

    void check(Predicate claims) {
        Receipts receipts = receipts(book, claims.receipts(), faults);
        receipts.tests().values().forEach(test -> tests.put(test.name().key(), test));
        checkClasses(claims.classes(), receipts);
        claims.listings().forEach(this::checkTests);
        claims.outputs().forEach(this::checkOutput);
        claims.figures().forEach(this::checkFigure);
        checkPages(claims.outputs());
    }

    /** The receipts that a book publishes and claims; one that cannot be read proves nothing. */
    static Receipts receipts(BookFiles book, List<ReceiptClaim> claims, Faults faults) {
        List<Receipt> receipts = new ArrayList<>();
        for (ReceiptClaim claim : claims) {
            Receipt receipt = receipt(book.text(claim.published()).orElse(""));
            if (receipt != null
                    && receipt.formatVersion() == Receipt.FORMAT_VERSION
                    && claim.testClass().equals(receipt.testClass())) {
                receipts.add(receipt);
            } else {
                faults.add(CHANGED, claim.published(), "it is no receipt of " + claim.testClass());
            }
        }
        return Receipts.of(List.of(), receipts, List.of());
    }

    private static @Nullable Receipt receipt(String json) {
        try {
            return ReceiptReader.parse(json);
        } catch (JsonParseException | NullPointerException unreadable) {
            return null;
        }
    }

    private void checkClasses(List<ClassClaim> classes, Receipts receipts) {
        Map<String, Set<String>> claimed =
                classes.stream().collect(groupingBy(ClassClaim::name, mapping(ClassClaim::sha256, toSet())));
        receipts.classes().forEach((name, digests) -> {
            if (!claimed.getOrDefault(name, Set.of()).containsAll(digests)) {
                faults.add(
                        ProblemKind.CHANGED_CLASS,
                        name,
                        "the tests ran another class file than the one that is claimed");
            }
        });
    }

    private void checkTests(ListingClaim claim) {
        for (TestClaim test : claim.tests()) {
            RanTest ran = tests.get(test.name());
            if (ran == null || !ran.passed()) {
                faults.add(
                        ProblemKind.CHANGED_LISTING,
                        claim.page(),
                        "#%s: no receipt says that %s passed".formatted(claim.id(), test.name()));
            }
        }
    }

    private void checkOutput(OutputClaim claim) {
        RanTest ran = tests.get(claim.test());
        if (ran == null
                || !Digest.of(ran.stdout()).equals(claim.stdoutSha256())
                || !Digest.of(ran.stderr()).equals(claim.stderrSha256())) {
            faults.add(CHANGED, claim.page(), "the receipt of " + claim.test() + " says otherwise");
        }
    }

    private void checkFigure(FigureClaim claim) {
        RanTest ran = tests.get(claim.test());
        boolean published = ran != null
                && ran.invocations().stream()
                        .flatMap(run -> run.files().stream())
                        .map(PublishedFile::sha256)
                        .anyMatch(claim.sha256()::equals);
        if (!published) {
            faults.add(CHANGED, claim.address(), "no receipt says that " + claim.test() + " published it");
        }
    }

    /** What a page shows as printed was printed, and what it has to show is there. */
    private void checkPages(List<OutputClaim> claims) {
        Map<String, Set<String>> expected =
                claims.stream().collect(groupingBy(OutputClaim::page, mapping(OutputClaim::test, toSet())));
        pages.forEach((address, page) -> {
            Set<String> wanted = expected.getOrDefault(address, Set.of());
            Set<String> missing = new HashSet<>(wanted);
            Map<ShownOutput, String> whole = new LinkedHashMap<>();
            for (ShownOutput shown : page.outputs()) {
                missing.remove(shown.test());
                if (!wanted.contains(shown.test())) {
                    faults.add(
                            ProblemKind.UNCLAIMED_OUTPUT,
                            address,
                            "nothing is claimed for what " + shown.test() + " printed");
                } else {
                    whole.merge(new ShownOutput(shown.test(), shown.error(), ""), shown.text(), String::concat);
                }
            }
            whole.forEach((shown, text) -> {
                if (!isRepeated(text, printed(shown))) {
                    faults.add(CHANGED, address, "it does not show what " + shown.test() + " printed");
                }
            });
            missing.forEach(test -> faults.add(CHANGED, address, "it does not show what " + test + " printed"));
        });
    }

    /** Invocations of a test are shown one by one, and a page may show them all again. */
    private static boolean isRepeated(String text, String part) {
        int times = part.isEmpty() ? 0 : text.length() / part.length();
        return text.equals(part.repeat(times));
    }

    private String printed(ShownOutput shown) {
        RanTest ran = tests.get(shown.test());
        if (ran == null) {
            return "";
        }
        return Colours.of(shown.error() ? ran.stderr() : ran.stdout()).stream()
                .map(Colours.Run::text)
                .collect(joining());
    }
}
