package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.Reviewer;
import dev.recto.accept.Scrubbing;
import dev.recto.attest.BookSettings;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Layout;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.check.BookFiles;
import dev.recto.check.Rewoven;
import dev.recto.evidence.Answers;
import dev.recto.evidence.Answers.UnansweredException;
import dev.recto.links.LibraryDocs;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weaves a book again from its own evidence. */
final class Replay {

    /** The nonce of receipts whose own is not published. */
    static final String RUN = "check";

    private final BookFiles book;
    private final BookWeave.Edition more;
    private final List<Problem> problems = new ArrayList<>();

    private Replay(BookFiles book, BookWeave.Edition more) {
        this.book = book;
        this.more = more;
    }

    /** What follows from the evidence of a book. */
    static Rewoven weave(BookFiles book) throws IOException {
        return weave(book, judged -> List.of());
    }

    /** The same, and writes the book once more, as something that is not published with it. */
    static Rewoven weave(BookFiles book, BookWeave.Edition more) throws IOException {
        return new Replay(book, more).weave();
    }

    private Rewoven weave() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Unpacked unpacked = Unpacked.of(book)) {
            files.putAll(weave(unpacked, unpacked.answers(), new LibraryDocs(List.of())));
        } catch (UnreadableException | UnansweredException unreadable) {
            problems.add(unreadable(EvidenceFile.FOLDER, String.valueOf(unreadable.getMessage())));
        } catch (RuntimeException | VirtualMachineError broken) {
            problems.add(stumbled(broken));
        }
        return rewoven(files);
    }

    /** The same from class files that lie in the unpacked project, and from libraries. */
    static Rewoven rebuilt(BookFiles book, Unpacked unpacked, Answers live, LibraryDocs libraries)
            throws IOException, UnreadableException {
        Replay replay = new Replay(book, judged -> List.of());
        return replay.rewoven(replay.weave(unpacked, live, libraries));
    }

    private Rewoven rewoven(SortedMap<String, byte[]> files) {
        List<Problem> errors =
                problems.stream().filter(Problem::isError).distinct().sorted().toList();
        return new Rewoven(errors.isEmpty() ? files : new TreeMap<>(), errors);
    }

    private SortedMap<String, byte[]> weave(Unpacked unpacked, Answers answers, LibraryDocs libraries)
            throws IOException, UnreadableException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            BookWeave woven = BookWeave.of(inputs(unpacked, answers, libraries), Reuse.nothing(), true, problems::add);
            if (problems.stream().noneMatch(Problem::isError)) {
                woven.write(files::put, this::asPublished, more);
                woven.readBack(files);
            }
        } catch (UnansweredException unanswered) {
            throw unanswered;
        } catch (RuntimeException | VirtualMachineError broken) {
            problems.add(stumbled(broken));
        }
        return files;
    }

    private BookInputs inputs(Unpacked unpacked, Answers answers, LibraryDocs libraries)
            throws IOException, UnreadableException {
        Project project = unpacked.project();
        BookSettings settings = unpacked.settings();
        Accepted accepted =
                Accepted.read(project.folders().project(), project.folders().accepted());
        Evidence evidence = new EvidenceReader(project, answers, problems::add).read();
        Reviewer reviewer = new Reviewer(new Scrubbing(Set.of()), accepted, false, answers);
        return new BookInputs(
                project.folders().project(),
                project.bookFolders(),
                project.compilations(),
                settings,
                evidence.with(reviewer.review(evidence.receipts())),
                accepted,
                false,
                false,
                false,
                answers,
                libraries,
                Place.of(BookSettings.ADDRESS));
    }

    /** Another machine may have compressed the same otherwise. */
    private EvidenceFile asPublished(EvidenceFile file) {
        return book.bytes(file.address())
                .filter(file::says)
                .map(bytes -> EvidenceFile.of(file.address(), bytes))
                .orElse(file);
    }

    /** Evidence that nobody wove can be anything, and nested as deep; whatever stumbles over it has not proved the book. */
    private static Problem stumbled(Throwable broken) {
        return unreadable(EvidenceFile.FOLDER, "no book follows from it: " + broken);
    }

    private static Problem unreadable(String address, String why) {
        return ProblemKind.UNREADABLE_EVIDENCE.at(
                Place.of(address), why, "weave the book again, and find out who changed it");
    }

    /** Where a name of the evidence lies in an unpacked book. */
    static Path in(Path folder, String name) throws UnreadableException {
        try {
            return Layout.in(folder, name);
        } catch (IllegalArgumentException outside) {
            throw Unpacked.unreadable(String.valueOf(outside.getMessage()));
        }
    }
}
