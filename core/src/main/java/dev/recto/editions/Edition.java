package dev.recto.editions;

import dev.recto.attest.BookSettings;
import dev.recto.attest.LeadingPage;
import dev.recto.attest.Predicate;
import dev.recto.attest.Statement;
import dev.recto.attest.Statement.Subject;
import dev.recto.attest.StatementJson;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.book.OwnAddress;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edition of a book as it is published.
 *
 * @param name what it is called, and its folder
 * @param digest SHA-256 of its attestation
 * @param claims what is claimed of it
 * @param settings what it says of itself
 * @param digests SHA-256 of its files, by address
 * @param files where they are read
 */
record Edition(
        String name,
        String digest,
        Predicate claims,
        BookSettings settings,
        Map<String, String> digests,
        EditionFiles files) {

    /**
     * Reads an edition.
     *
     * @param name what its folder is called
     * @throws UnreadableException if its attestation or its settings cannot be read, or are those of another edition
     */
    static Edition read(String name, EditionFiles files) throws IOException, UnreadableException {
        byte[] attestation = required(files, Statement.ADDRESS);
        Statement statement = StatementJson.read(attestation);
        if (!statement.type().equals(Statement.TYPE)
                || !statement.predicateType().equals(Statement.PREDICATE_TYPE)) {
            throw new UnreadableException("it is a statement of another kind");
        }
        Map<String, String> digests = new TreeMap<>();
        for (Subject subject : statement.subject()) {
            Optional<String> fault = FileName.fault(subject.name());
            if (fault.isPresent()) {
                throw new UnreadableException("it names a file whose address " + fault.get());
            }
            digests.put(subject.name(), subject.digest().sha256());
        }
        byte[] said = required(files, BookSettings.ADDRESS);
        if (!Digest.of(said).equals(digests.get(BookSettings.ADDRESS))) {
            throw new UnreadableException(BookSettings.ADDRESS + " is not the file that it is about");
        }
        BookSettings settings = BookSettings.read(said);
        String edition = settings.imprint().edition();
        if (!name.equals(edition)) {
            throw new UnreadableException(
                    edition == null ? "it is about a book without <edition>" : "it is about another edition");
        }
        return new Edition(name, Digest.of(attestation), statement.predicate(), settings, digests, files);
    }

    private static byte[] required(EditionFiles files, String address) throws IOException, UnreadableException {
        return files.bytes(address).orElseThrow(() -> new UnreadableException(address + " is missing"));
    }

    /** Addresses of the author's pages, and of those that lead on to them, sorted. */
    List<String> addresses() {
        return digests.keySet().stream()
                .filter(address ->
                        address.endsWith(".html") && OwnAddress.owner(address).isEmpty())
                .toList();
    }

    /** Where the addresses that pages had before lead on to. */
    Map<String, String> aliases() throws IOException {
        Map<String, String> aliases = new TreeMap<>();
        for (String address : addresses()) {
            attested(address)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .flatMap(page -> LeadingPage.target(address, page))
                    .ifPresent(target -> aliases.put(address, target));
        }
        return aliases;
    }

    /** A file of it, if it is still the one that the attestation is about. */
    Optional<byte[]> attested(String address) throws IOException {
        String digest = digests.get(address);
        return digest == null
                ? Optional.empty()
                : files.bytes(address).filter(bytes -> Digest.of(bytes).equals(digest));
    }
}
