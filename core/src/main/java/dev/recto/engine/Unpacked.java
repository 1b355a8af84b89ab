package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.check.BookFiles;
import dev.recto.evidence.Answers;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.ReceiptReader;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.sheet.Sheet;
import dev.recto.text.Digest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a book as a project in a temporary folder, from which the book can be woven as from the project itself. It
 * is gone when it is closed, and nothing is written outside of it.
 *
 * @param folder the temporary folder
 * @param settings what the POM and the author said
 * @param answers what things were asked that the book does not hold
 */
record Unpacked(Path folder, BookSettings settings, Answers answers) implements Closeable {

    private static final String JSON = ".json";

    /** All sheets of a book together, unpacked, are not larger. */
    private static final long MOST_BYTES = 1L << 29;

    /**
     * Unpacks a book.
     *
     * @throws UnreadableException if its evidence is not what a weave publishes
     */
    static Unpacked of(BookFiles book) throws IOException, UnreadableException {
        BookSettings settings = BookSettings.read(required(book, BookSettings.ADDRESS));
        Answers answers = answers(EvidenceFile.unpacked(required(book, EvidenceFile.ANSWERS)));
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("recto-check"), settings, answers);
        try {
            unpacked.unpack(book);
            return unpacked;
        } catch (IOException | UnreadableException | RuntimeException failed) {
            unpacked.close();
            throw failed;
        }
    }

    static UnreadableException unreadable(String why) {
        return new UnreadableException(why);
    }

    private static byte[] required(BookFiles book, String address) throws UnreadableException {
        return book.bytes(address).orElseThrow(() -> unreadable(address + " is missing"));
    }

    private static Answers answers(byte[] json) throws UnreadableException {
        try {
            return Answers.recorded(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw unreadable(EvidenceFile.ANSWERS + " holds no answers");
        }
    }

    /** The project; its class files are those of {@link #classes}. */
    Project project() throws UnreadableException {
        Path project = folder.resolve("project");
        List<Modules.Covered> covered = new ArrayList<>();
        for (BookSettings.Modules.Covered module : settings.covered()) {
            covered.add(covered(module));
        }
        return Project.in(project)
                .build(folder.resolve("build"))
                .pages(Replay.in(folder, settings.pages()))
                .modules(covered)
                .main(sources(settings.mainRoots(), Compile.MAIN))
                .test(sources(settings.testRoots(), Compile.TEST))
                .receipts(List.of(receipts()))
                .run(Replay.RUN)
                .testsSkipped(settings.skipped().isEmpty() ? null : settings.skipped())
                .build();
    }

    /** Sources are published in UTF-8, and sets are compiled from them in that. */
    private Modules.Covered covered(BookSettings.Modules.Covered module) throws UnreadableException {
        return new Modules.Covered(
                module.name(),
                Replay.in(folder, module.folder()),
                Replay.in(folder, module.pages()),
                build(module.name()),
                StandardCharsets.UTF_8,
                sources(module.mainRoots(), module.name() + "/" + Compile.MAIN),
                sources(module.testRoots(), module.name() + "/" + Compile.TEST));
    }

    /** The folder of the module that has the book. */
    Path own() throws UnreadableException {
        BookSettings.Modules modules = settings.modules();
        return modules == null || modules.own().isEmpty()
                ? folder.resolve("project")
                : Replay.in(folder, modules.own());
    }

    private Path build(@Nullable String module) {
        return module == null
                ? folder.resolve("build")
                : folder.resolve("modules").resolve(module);
    }

    /** Where the class files of a set of sources would lie. */
    Path classes(String set) {
        int slash = set.indexOf('/');
        String output = set.substring(slash + 1).equals(Compile.MAIN) ? "classes" : "test-classes";
        return build(slash < 0 ? null : set.substring(0, slash)).resolve(output);
    }

    private SourceSet sources(List<String> roots, String output) throws UnreadableException {
        List<Path> folders = new ArrayList<>();
        for (String root : roots) {
            folders.add(Replay.in(folder, root));
        }
        return new SourceSet(folders, classes(output), List.of(), List.of(), List.of());
    }

    private Path receipts() {
        return folder.resolve("receipts");
    }

    private void unpack(BookFiles book) throws IOException, UnreadableException {
        Files.createDirectories(folder.resolve("project"));
        if (unpackedSize(book) > MOST_BYTES) {
            throw unreadable("the sheets hold more than any book's");
        }
        Map<String, String> byDigest = new HashMap<>();
        for (String address : book.addresses()) {
            if (!address.startsWith(EvidenceFile.FOLDER)) {
                byDigest.put(Digest.of(required(book, address)), address);
            }
        }
        for (String address : book.addresses()) {
            if (address.startsWith(EvidenceFile.FOLDER)) {
                unpack(address, required(book, address), book, byDigest);
            }
        }
        for (BookSettings.PlacedFile placed : settings.files()) {
            if (!placed.published().startsWith(EvidenceFile.FOLDER)) {
                write(Replay.in(folder, placed.file()), required(book, placed.published()));
            }
        }
    }

    private void unpack(String address, byte[] content, BookFiles book, Map<String, String> byDigest)
            throws IOException, UnreadableException {
        if (address.startsWith(EvidenceFile.SOURCES)) {
            write(Replay.in(folder, settings.name(address)), content);
        } else if (isSheet(address) && address.endsWith(JSON + EvidenceFile.PACKED)) {
            write(sheet(address), EvidenceFile.unpacked(content));
        } else if (address.startsWith(EvidenceFile.RECEIPTS)) {
            receipt(address, content, book, byDigest);
        } else if (address.equals(EvidenceFile.FENCES)) {
            write(folder.resolve("build").resolve(FenceMap.FILE), content);
        } else if (!address.equals(BookSettings.ADDRESS) && !address.equals(EvidenceFile.ANSWERS)) {
            throw unreadable("no weave publishes " + address);
        }
    }

    private Path sheet(String address) throws UnreadableException {
        int end = address.length() - JSON.length() - EvidenceFile.PACKED.length();
        for (Compile compile : settings.compile()) {
            String sheets = EvidenceFile.sheetsOf(compile.set()) + "/";
            if (address.startsWith(sheets) && end > sheets.length()) {
                Path classes = classes(compile.set());
                return classes.resolveSibling(Sheet.FOLDER)
                        .resolve(Sheet.path(classes.getFileName().toString(), address.substring(sheets.length(), end)));
            }
        }
        throw unreadable("no weave publishes " + address);
    }

    private static boolean isSheet(String address) {
        return address.startsWith(EvidenceFile.SHEETS) || address.startsWith(EvidenceFile.MODULES);
    }

    /** Receipts are published without their nonce, and what tests published lies where pages show it. */
    private void receipt(String address, byte[] content, BookFiles book, Map<String, String> byDigest)
            throws IOException, UnreadableException {
        try {
            Receipt found = ReceiptReader.parse(new String(content, StandardCharsets.UTF_8));
            Receipt receipt =
                    new Receipt(found.formatVersion(), Replay.RUN, found.testClass(), found.tests(), found.classes());
            String name = address.substring(EvidenceFile.RECEIPTS.length());
            Path file = receipts()
                    .resolve(name.substring(0, name.length() - JSON.length()) + ".1" + ReceiptPaths.RECEIPT_SUFFIX);
            write(file, ReceiptJson.write(receipt).getBytes(StandardCharsets.UTF_8));
            for (PublishedFile each : receipt.tests().stream()
                    .flatMap(test -> test.files().stream())
                    .toList()) {
                String published = byDigest.get(each.sha256());
                if (published != null) {
                    write(receipts().resolve(ReceiptPaths.file(each.sha256())), required(book, published));
                }
            }
        } catch (RuntimeException e) {
            throw unreadable(address + " is no receipt: " + e.getMessage());
        }
    }

    private void write(Path file, byte[] content) throws IOException, UnreadableException {
        if (!file.normalize().startsWith(folder)) {
            throw unreadable("a file of the evidence leads out of its folder");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (FileSystemException refused) {
            // Two names for one place, or a name that no system takes: no weave published such.
            throw unreadable("it cannot be laid out as a project: " + refused.getMessage());
        }
    }

    /** Counted before anything is written. */
    private static long unpackedSize(BookFiles book) throws UnreadableException {
        long size = 0;
        for (String address : book.addresses()) {
            if (isSheet(address) && size <= MOST_BYTES) {
                size += EvidenceFile.unpacked(required(book, address)).length;
            }
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        FileTree.remove(folder);
    }
}
