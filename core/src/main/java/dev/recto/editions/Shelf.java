package dev.recto.editions;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.book.EditionName;
import dev.recto.check.Faults;
import dev.recto.editions.EditionList.Entry;
import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the editions that a folder holds. */
final class Shelf {

    private static final int LONGEST_VERSION = 100;

    private final Path folder;
    private final String recto;
    private final Faults faults;
    private final SortedSet<String> once = new TreeSet<>();

    /**
     * @param recto this version of Recto
     * @param faults takes what cannot be read
     */
    Shelf(Path folder, String recto, Faults faults) {
        this.folder = folder;
        this.recto = recto;
        this.faults = faults;
    }

    /** Names of all editions that the list has, also of those that are not there any more. */
    List<String> once() {
        return List.copyOf(once);
    }

    /** What the list of editions says of those that are still there, the oldest first. */
    List<Entry> listed() throws IOException {
        Path script = folder.resolve(EditionList.ADDRESS);
        if (!Files.isRegularFile(script)) {
            return List.of();
        }
        try {
            List<Entry> listed = new ArrayList<>();
            for (Entry entry : EditionList.read(Files.readAllBytes(script)).editions()) {
                Optional<String> fault = EditionName.fault(entry.name());
                if (fault.isPresent()) {
                    throw new UnreadableException("it names an edition that " + fault.get());
                }
                if (!once.add(entry.name())) {
                    throw new UnreadableException("it names the edition " + entry.name() + " twice");
                }
                if (Files.isRegularFile(folder.resolve(entry.name()).resolve(Statement.ADDRESS))) {
                    listed.add(entry);
                }
            }
            return listed;
        } catch (UnreadableException unreadable) {
            faults.add(ProblemKind.UNREADABLE_EDITION.at(
                    Place.of(EditionList.ADDRESS),
                    unreadable.getMessage(),
                    "put back the file that was published; without it, the order of the editions is not known"));
            return List.of();
        }
    }

    /** An edition that is listed; empty where it cannot be read, which is told. */
    Optional<Shelved> read(Entry entry) throws IOException {
        Path place = folder.resolve(entry.name());
        EditionFiles files = EditionFiles.in(place);
        String shown = entry.name() + "/" + Statement.ADDRESS;
        try {
            return Optional.of(new Shelved.Readable(Edition.read(entry.name(), files)));
        } catch (UnreadableException unreadable) {
            Optional<String> other = files.bytes(Statement.ADDRESS)
                    .flatMap(StatementJson::wovenBy)
                    .filter(version -> !version.equals(recto) && version.length() <= LONGEST_VERSION);
            if (other.isPresent()) {
                faults.add(ProblemKind.UNCOMPARED_EDITION.at(
                        Place.of(shown),
                        "the edition was woven by Recto " + other.get() + ", and " + unreadable.getMessage(),
                        "weave that edition again to have its changes shown, or leave it"));
                return Optional.of(new Shelved.OfAnotherVersion(entry.name(), entry.title(), other.get()));
            }
            faults.add(ProblemKind.UNREADABLE_EDITION.at(
                    Place.of(shown),
                    unreadable.getMessage(),
                    "put back the edition that was published, or remove its folder"));
            return Optional.empty();
        }
    }

    /** The name that a book gives itself. */
    static Optional<String> nameOf(EditionFiles files) throws IOException, UnreadableException {
        Optional<byte[]> settings = files.bytes(BookSettings.ADDRESS);
        if (settings.isEmpty()) {
            throw new UnreadableException(BookSettings.ADDRESS + " is missing");
        }
        return Optional.ofNullable(BookSettings.read(settings.get()).imprint().edition());
    }
}
