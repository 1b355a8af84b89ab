package dev.recto.evidence;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.TestRun;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the receipts of one run from the folders they were written to. */
public final class ReceiptReader {

    private static final Gson GSON = new Gson();

    private static final Pattern NUMBERED = Pattern.compile("(.*)\\.(\\d{1,9})\\.receipt\\.json");

    private final String run;
    private final Consumer<Problem> report;
    private final Readings readings;

    /**
     * @param run the nonce of the build; receipts of any other are passed over, for they prove nothing of this one;
     *     empty where the build has none, and then no receipt is its own
     * @param report takes what is wrong with a receipt
     */
    public ReceiptReader(String run, Consumer<Problem> report) {
        this(run, report, new Readings());
    }

    /**
     * The same.
     *
     * @param readings what receipts said before
     */
    public ReceiptReader(String run, Consumer<Problem> report, Readings readings) {
        this.run = run;
        this.report = report;
        this.readings = readings;
    }

    /** Reads every receipt of the run. A folder that does not exist holds none. */
    public Receipts read(List<Path> folders) throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        TreeSet<String> unfinished = new TreeSet<>();
        for (Path folder : folders) {
            checkRun(folder);
            List<Path> files = filesIn(folder);
            List<Path> written = files.stream()
                    .filter(file -> file.getFileName().toString().endsWith(ReceiptPaths.RECEIPT_SUFFIX))
                    .toList();
            for (Read read : OnAllCores.each(written, this::readOne)) {
                take(read, receipts);
            }
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(ReceiptPaths.STARTED_SUFFIX)) {
                    String stem = name.substring(0, name.length() - ReceiptPaths.STARTED_SUFFIX.length());
                    if (!Files.exists(folder.resolve(stem + ReceiptPaths.FINISHED_SUFFIX))) {
                        unfinished.add(stem);
                    }
                }
            }
        }
        return Receipts.of(folders, receipts, List.copyOf(unfinished));
    }

    /** Two builds of one project at once share its classes and receipts: what one finds may be the other's. */
    private void checkRun(Path folder) throws IOException {
        Path mark = folder.resolve(ReceiptPaths.RUN);
        if (!run.isEmpty() && Files.isRegularFile(mark) && !FileTree.text(mark).equals(run)) {
            report.accept(ProblemKind.OTHER_RUN.at(
                    Place.of("pom.xml"),
                    "another build of this project began before this one ended, or the receipts are another build's",
                    "let one build end before the next begins; give all machines that share tests one -Drecto.run"));
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Numbered::of)
                    .sorted()
                    .map(Numbered::file)
                    .toList();
        }
    }

    /**
     * A file by test class and then by number, 10 behind 9.
     *
     * @param stem the name in front of the number; all of it where there is none
     */
    private record Numbered(Path file, String stem, int number) implements Comparable<Numbered> {

        private static final Comparator<Numbered> ORDER = Comparator.comparing(Numbered::stem)
                .thenComparingInt(Numbered::number)
                .thenComparing(Numbered::file);

        static Numbered of(Path file) {
            String name = file.getFileName().toString();
            Matcher found = NUMBERED.matcher(name);
            return found.matches()
                    ? new Numbered(file, found.group(1), Integer.parseInt(found.group(2)))
                    : new Numbered(file, name, 0);
        }

        @Override
        public int compareTo(Numbered other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A file that should be a receipt.
     *
     * @param receipt null where it is none
     * @param fault why it is none; null where it is one
     */
    private record Read(
            Path file, @Nullable Receipt receipt, @Nullable String fault) {}

    private Read readOne(Path file) throws IOException {
        try {
            return new Read(file, readings.receipts().ofText(file, ReceiptReader::parse), null);
        } catch (JsonParseException | NullPointerException e) {
            return new Read(file, null, "this is no receipt: " + e.getMessage());
        }
    }

    private void take(Read read, List<Receipt> receipts) {
        Receipt receipt = read.receipt();
        if (receipt == null) {
            reject(read.file(), String.valueOf(read.fault()), "run the tests again");
        } else if (receipt.formatVersion() != Receipt.FORMAT_VERSION) {
            reject(
                    read.file(),
                    "format version " + receipt.formatVersion() + " is "
                            + (receipt.formatVersion() > Receipt.FORMAT_VERSION ? "newer" : "older")
                            + " than this plugin's " + Receipt.FORMAT_VERSION,
                    "run \"mvn clean verify\", with one version of Recto for recto-runtime and recto-maven-plugin");
        } else if (!run.isEmpty() && receipt.run().equals(run)) {
            receipts.add(receipt);
        }
    }

    /**
     * Reads the JSON of one receipt; of one in another format, its version alone is sure to be right.
     *
     * @throws JsonParseException if it is none
     * @throws NullPointerException if something is missing in it
     */
    public static Receipt parse(String json) {
        Receipt receipt = read(json);
        return receipt.formatVersion() != Receipt.FORMAT_VERSION ? receipt : complete(receipt);
    }

    /** Receipts are not forced on to the disk: a machine that fails may leave the beginning of one, and nothing of another. */
    private static Receipt read(String json) {
        try {
            return Objects.requireNonNull(GSON.fromJson(json, Receipt.class), "it is empty");
        } catch (JsonParseException unreadable) {
            boolean torn = unreadable.getCause() instanceof EOFException
                    || !json.stripTrailing().endsWith("}");
            throw torn ? new JsonParseException("it ends too early", unreadable) : unreadable;
        }
    }

    private static Receipt complete(Receipt receipt) {
        Objects.requireNonNull(receipt.run(), "run is missing");
        Objects.requireNonNull(receipt.testClass(), "testClass is missing");
        Objects.requireNonNull(receipt.classes(), "classes is missing");
        for (TestRun test : receipt.tests()) {
            Objects.requireNonNull(test.id(), "id is missing");
            Objects.requireNonNull(test.testClass(), "testClass is missing");
            Objects.requireNonNull(test.method(), "method is missing");
            Objects.requireNonNull(test.parameterTypes(), "parameterTypes is missing");
            Objects.requireNonNull(test.declaredIn(), "declaredIn is missing");
            Objects.requireNonNull(test.displayName(), "displayName is missing");
            Objects.requireNonNull(test.outcome(), "outcome is missing");
            Objects.requireNonNull(test.stdout(), "stdout is missing");
            Objects.requireNonNull(test.stderr(), "stderr is missing");
            Objects.requireNonNull(test.entries(), "entries is missing");
            Objects.requireNonNull(test.files(), "files is missing");
        }
        return receipt;
    }

    private void reject(Path file, String message, String remedy) {
        report.accept(
                ProblemKind.UNREADABLE_RECEIPT.at(Place.of(file.getFileName().toString()), message, remedy));
    }
}
