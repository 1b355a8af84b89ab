package dev.recto.engine;

import dev.recto.attest.TextClaim;
import dev.recto.format.Sink;
import dev.recto.text.Digest;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hands the files of a book on, once it is found that pages show what they should, and knows the digests of all of them. */
final class DigestedFiles implements Sink {

    private final Sink sink;
    private final TextClaim text;
    private final SortedMap<String, String> digests = new TreeMap<>();

    /** @param text the claim that each file is checked for */
    DigestedFiles(Sink sink, TextClaim text) {
        this.sink = sink;
        this.text = text;
    }

    /** The digests, by address. */
    SortedMap<String, String> digests() {
        return digests;
    }

    @Override
    public void accept(String address, byte[] content) throws IOException {
        accept(address, content, Digest.of(content));
    }

    @Override
    public void accept(String address, byte[] content, String digest) throws IOException {
        text.check(address, content, digest);
        digests.put(address, digest);
        sink.accept(address, content);
    }

    @Override
    public void pagesDrawn() {
        sink.pagesDrawn();
    }
}
