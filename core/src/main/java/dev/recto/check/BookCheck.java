package dev.recto.check;

import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves a book again by its own files: every one of them has to be what follows from the evidence among them, byte for byte.
 */
public final class BookCheck {

    private static final Pattern WOVEN_BY = Pattern.compile("\"recto\": ?\"([\\w.+-]{1,100})\"");

    private final BookFiles book;
    private final BookFiles.Weaver weaver;
    private final String version;
    private final Faults faults;

    /**
     * @param weaver weaves from the evidence
     * @param version of the Recto that the weaver belongs to
     * @param faults takes what is disproved
     */
    public BookCheck(BookFiles book, BookFiles.Weaver weaver, String version, Faults faults) {
        this.book = book;
        this.weaver = weaver;
        this.version = version;
        this.faults = faults;
    }

    /**
     * Compares every file.
     *
     * @return what is claimed, for further checks; nothing where the claims or the evidence cannot be relied on
     */
    public Optional<Statement> check() throws IOException {
        if (isOfAnotherVersion()) {
            return Optional.empty();
        }
        Optional<Statement> statement = read();
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Faults told = new Faults();
        if (!new FilesCheck(book, told).subjects(statement.get().subject())) {
            told.all().forEach(faults::add);
            return Optional.empty();
        }
        Rewoven rewoven = book.rewoven(weaver);
        rewoven.errors().forEach(faults::add);
        if (!rewoven.files().isEmpty()) {
            new Comparison(book, rewoven.files(), faults).check();
        }
        List<String> named =
                faults.all().stream().map(problem -> problem.place().file()).toList();
        told.all().stream()
                .filter(problem -> !named.contains(problem.place().file()))
                .forEach(faults::add);
        return rewoven.errors().isEmpty() ? statement : Optional.empty();
    }

    /** Another version may make other pages of the same evidence. */
    private boolean isOfAnotherVersion() {
        String attestation = book.text(Statement.ADDRESS).orElse("");
        Matcher wovenBy = WOVEN_BY.matcher(attestation);
        if (!wovenBy.find() || wovenBy.group(1).equals(version)) {
            return false;
        }
        String other = wovenBy.group(1);
        faults.add(
                ProblemKind.OTHER_VERSION,
                Statement.ADDRESS,
                "the book was woven by Recto %s, and this is %s".formatted(other, version),
                "run \"mvn dev.recto:recto-maven-plugin:%s:check\"".formatted(other));
        return true;
    }

    private Optional<Statement> read() {
        Optional<byte[]> file = book.bytes(Statement.ADDRESS);
        if (file.isEmpty()) {
            unreadable("it is missing");
            return Optional.empty();
        }
        try {
            Statement statement = StatementJson.read(file.get());
            if (!statement.type().equals(Statement.TYPE)
                    || !statement.predicateType().equals(Statement.PREDICATE_TYPE)) {
                unreadable("it is a statement of another kind");
                return Optional.empty();
            }
            return Optional.of(statement);
        } catch (UnreadableException e) {
            unreadable(e.getMessage());
            return Optional.empty();
        }
    }

    private void unreadable(String why) {
        faults.add(ProblemKind.UNREADABLE_ATTESTATION, Statement.ADDRESS, why, "weave the book again");
    }
}
