package dev.recto.editions;

import dev.recto.attest.BookSettings;
import dev.recto.attest.ForeignFile;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.book.EditionName;
import dev.recto.book.OwnAddress;
import dev.recto.check.BookFiles;
import dev.recto.check.Faults;
import dev.recto.check.FilesCheck;
import dev.recto.editions.EditionList.Entry;
import dev.recto.evidence.FileTree;
import dev.recto.publish.Publication;
import dev.recto.publish.SharedFolder;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a woven book beside its earlier editions. Nothing is written where anything is wrong; what is written follows from the
 * books in the folder and their order alone, so that a publication which was cut off is mended by the next.
 */
public final class Publishing {

    private final BookFiles book;
    private final Path folder;
    private final boolean replace;
    private final Shelf shelf;
    private final Faults faults = new Faults();

    /**
     * @param book the woven book
     * @param folder of the editions, which need not exist; what else lies in it stays
     * @param replace whether an edition that is not the newest may be replaced, and files that are not Recto's be lost
     * @param recto this version of Recto
     */
    public Publishing(BookFiles book, Path folder, boolean replace, String recto) {
        this.book = book;
        this.folder = folder.toAbsolutePath().normalize();
        this.replace = replace;
        this.shelf = new Shelf(this.folder, recto, faults);
    }

    /**
     * Publishes.
     *
     * @return what is wrong; where anything of it is an error, nothing was written
     * @throws IOException if something cannot be read or written
     */
    public List<Problem> publish() throws IOException {
        Edition edition = edition();
        if (edition != null) {
            try (SharedFolder shared = SharedFolder.open(folder)) {
                publish(edition, shared);
            }
        }
        return faults.all();
    }

    /** The book, if all of it is what its attestation is about. */
    private @Nullable Edition edition() throws IOException {
        EditionFiles files = EditionFiles.of(book);
        if (book.bytes(Statement.ADDRESS).isEmpty()) {
            faults.add(ProblemKind.NO_BOOK, Statement.ADDRESS, "there is no book", "weave it first, with mvn verify");
            return null;
        }
        try {
            Optional<String> name = Shelf.nameOf(files);
            if (name.isEmpty()) {
                faults.add(
                        ProblemKind.NO_EDITION,
                        BookSettings.ADDRESS,
                        "the book does not say which edition it is",
                        "say it with <edition>, such as 2, and weave the book again");
                return null;
            }
            Optional<String> fault = EditionName.fault(name.get());
            if (fault.isPresent()) {
                throw new UnreadableException("it names an edition that " + fault.get());
            }
            Edition edition = Edition.read(name.get(), files);
            boolean sound = new FilesCheck(book, faults)
                            .subjects(StatementJson.read(
                                            book.bytes(Statement.ADDRESS).orElseThrow())
                                    .subject())
                    && !isRefused();
            return sound ? edition : null;
        } catch (UnreadableException unreadable) {
            faults.add(
                    ProblemKind.UNREADABLE_EDITION, Statement.ADDRESS, unreadable.getMessage(), "weave the book again");
            return null;
        }
    }

    private boolean isRefused() {
        return faults.all().stream().anyMatch(Problem::isError);
    }

    private void publish(Edition edition, SharedFolder shared) throws IOException {
        List<Entry> order = new ArrayList<>(shelf.listed());
        int place = order.stream().map(Entry::name).toList().indexOf(edition.name());
        refuseToLose(edition, place >= 0 && place < order.size() - 1);
        Entry own = new Entry(edition.name(), edition.settings().imprint().title());
        if (place < 0) {
            order.add(own);
        } else {
            order.set(place, own);
        }
        List<Shelved> editions = new ArrayList<>();
        for (Entry entry : order) {
            (entry.equals(own) ? Optional.of(new Shelved.Readable(edition)) : shelf.read(entry))
                    .ifPresent(editions::add);
        }
        if (isRefused()) {
            return;
        }
        Map<String, byte[]> beside = new FilesBeside(editions, order).all();
        write(edition.name(), shared);
        for (Map.Entry<String, byte[]> file : beside.entrySet()) {
            shared.file(file.getKey(), file.getValue());
        }
        for (String name : shelf.once()) {
            if (!beside.containsKey(ChangesPage.address(name))) {
                shared.remove(ChangesPage.address(name));
            }
        }
    }

    /** Reports what would be lost and nobody said that it may. */
    private void refuseToLose(Edition edition, boolean isOld) throws IOException {
        if (replace) {
            return;
        }
        Path own = folder.resolve(edition.name());
        Path attestation = own.resolve(Statement.ADDRESS);
        if (isOld && !Digest.of(FileTree.read(attestation)).equals(edition.digest())) {
            faults.add(
                    ProblemKind.PUBLISHED_EDITION,
                    edition.name() + "/" + Statement.ADDRESS,
                    "this edition is published, and there are newer ones; it is not this book",
                    "give the book another <edition>, or say -Drecto.replace to replace the one that is there");
        }
        Optional<Path> foreign = ForeignFile.in(own);
        foreign.ifPresent(file -> foreign(FileTree.path(folder, file)));
        if (!Files.exists(folder.resolve(EditionList.ADDRESS)) && Files.exists(folder.resolve(OwnAddress.CONTENTS))) {
            foreign(OwnAddress.CONTENTS);
        }
    }

    private void foreign(String file) {
        faults.add(
                ProblemKind.FOREIGN_FILE,
                file,
                "the editions would take the place of this file, which no publication wrote",
                "name another folder with -Drecto.editions, or say -Drecto.replace to lose it");
    }

    private void write(String name, SharedFolder shared) throws IOException {
        try (Publication publication = shared.folder(name)) {
            for (String address : book.addresses()) {
                publication.accept(address, book.bytes(address).orElseThrow());
            }
            publication.commit();
        }
    }
}
