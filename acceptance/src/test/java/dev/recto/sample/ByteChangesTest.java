package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Checking;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any byte of any file of the sample book can be changed to any other: the book's own files give it away. */
class ByteChangesTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final String ATTESTATION = "attestation.json";
    private static final String EVIDENCE = "evidence/";
    private static final long SEED = 20_261_120;

    /** No digest of its own protects the attestation, so it gets many. */
    private static final int IN_ATTESTATION = 500;

    private static final int ELSEWHERE = 2_000;

    private final SortedMap<String, byte[]> files = read();
    private final Checking book = new Checking(files);

    /**
     * One byte that is another than was published.
     *
     * @param address the file
     * @param at which byte
     * @param flipped the bits that are turned, never none
     */
    private record Change(String address, int at, byte flipped) {}

    @Test
    void theBookAsItWasPublishedHolds() {
        assertThat(check(book)).isEmpty();
    }

    @Test
    void everyChangeOfOneByteIsNoticed() {
        List<Change> changes = changes();

        List<Change> unnoticed =
                changes.parallelStream().filter(change -> !isNoticed(change)).toList();

        Map<String, Long> kinds = changes.stream()
                .collect(Collectors.groupingBy(change -> kind(change.address()), TreeMap::new, Collectors.counting()));
        kinds.forEach((kind, count) -> System.out.println(count + " changes of one byte in " + kind));
        System.out.printf(
                "%d of %d changes in %d files were noticed%n",
                changes.size() - unnoticed.size(), changes.size(), files.size());
        assertThat(unnoticed).isEmpty();
        assertThat(changes).extracting(Change::address).containsAll(files.keySet());
    }

    /** Every file has its share, however small it is. */
    private List<Change> changes() {
        Random random = new Random(SEED);
        List<Change> changes = new ArrayList<>();
        List<String> addresses = List.copyOf(files.keySet());
        for (int i = 0; i < ELSEWHERE; i++) {
            changes.add(change(addresses.get(i % addresses.size()), random));
        }
        for (int i = 0; i < IN_ATTESTATION; i++) {
            changes.add(change(ATTESTATION, random));
        }
        return changes;
    }

    private Change change(String address, Random random) {
        int size = bytes(address).length;
        return new Change(address, random.nextInt(size), (byte) (1 + random.nextInt(255)));
    }

    /** The file itself is named; where the attestation is changed, it may be blamed or blame another. */
    private boolean isNoticed(Change change) {
        byte[] changed = bytes(change.address()).clone();
        changed[change.at()] ^= change.flipped();
        List<Problem> found = check(book.with(change.address(), changed));
        return change.address().equals(ATTESTATION)
                ? !found.isEmpty()
                : found.stream().anyMatch(fault -> fault.place().file().equals(change.address()));
    }

    private static List<Problem> check(Checking book) {
        try {
            return book.files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new AssertionError("no " + address);
        }
        return bytes;
    }

    private static String kind(String address) {
        if (address.startsWith(EVIDENCE)) {
            int slash = address.indexOf('/', EVIDENCE.length());
            return slash < 0 ? address : "evidence: " + address.substring(EVIDENCE.length(), slash);
        }
        if (address.contains("/")) {
            return "files below " + address.substring(0, address.indexOf('/'));
        }
        return address.endsWith(".html") ? "pages" : address;
    }

    private static SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(BOOK)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(BOOK.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
