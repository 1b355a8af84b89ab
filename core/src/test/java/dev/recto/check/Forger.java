package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.engine.Checking;
import dev.recto.engine.Reweaving;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes published files, and covers the traces as far as it is told to. */
final class Forger {

    private final SortedMap<String, byte[]> files;
    private final String digest;

    Forger(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.digest = StatementJson.digest(SmallBook.statement(files).predicate());
    }

    /** Replaces words in one file, which must hold them; a compressed one is packed again. */
    Forger replace(String address, String from, String to) {
        String text = text(address);
        if (!text.contains(from)) {
            throw new AssertionError(address + " does not hold " + from + ": " + text);
        }
        return put(address, text.replace(from, to));
    }

    private String text(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new AssertionError("no " + address);
        }
        boolean packed = address.endsWith(EvidenceFile.PACKED);
        return new String(packed ? EvidenceFile.unpacked(bytes) : bytes, StandardCharsets.UTF_8);
    }

    /** Replaces words in the attestation. */
    Forger claim(String from, String to) {
        return replace(Statement.ADDRESS, from, to);
    }

    /** Replaces words in every file that holds them, what is compressed included. */
    Forger everywhere(String from, String to) {
        for (String address : files.keySet()) {
            String text = text(address);
            if (text.contains(from)) {
                put(address, text.replace(from, to));
            }
        }
        return this;
    }

    Forger put(String address, String text) {
        files.put(address, EvidenceFile.of(address, text).content());
        return this;
    }

    Forger remove(String address) {
        files.remove(address);
        return this;
    }

    /** Changes words of a source where the sheet of it holds them as well, so that javac seems to have read them. */
    Forger source(String file, String from, String to) {
        String source = EvidenceFile.source(file);
        String sheet = EvidenceFile.SHEETS
                + (file.startsWith("src/main") ? "main/" : "test/")
                + file.replaceFirst("src/(main|test)/java/", "")
                + ".json.gz";
        String before = Digest.of(text(source));
        replace(source, from, to);
        replace(sheet, from, to);
        return everywhere(before, Digest.of(text(source)));
    }

    /** Makes the digests of the claims and of all files those of what they are now. */
    Forger sealed() {
        Statement statement = SmallBook.statement(files);
        String claims = StatementJson.digest(statement.predicate());
        replace("colophon.html", digest, claims);
        replace("print.html", digest, claims);
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((address, content) -> {
            if (!address.equals(Statement.ADDRESS)) {
                digests.put(address, Digest.of(content));
            }
        });
        files.put(Statement.ADDRESS, StatementJson.write(Statement.of(digests, statement.predicate())));
        return this;
    }

    /** Weaves the book from the evidence as it is now, with the tool that will check it: the best that a forger can do. */
    Forger rewoven() {
        try {
            Rewoven rewoven = Reweaving.of(new BookFiles(files));
            if (!rewoven.errors().isEmpty()) {
                throw new AssertionError("no book follows from it: " + rewoven.errors());
            }
            files.clear();
            files.putAll(rewoven.files());
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a weave from the evidence as it is now refuses. */
    Rewoven refused() throws IOException {
        return Reweaving.of(new BookFiles(files));
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Checking check() {
        return new Checking(files);
    }
}
