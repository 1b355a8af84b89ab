package dev.recto.check;

import dev.recto.attest.PageReader;
import dev.recto.attest.PageText;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.MarkedText;
import dev.recto.text.Digest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One file of a published book; what it takes long to make of its bytes is made once. */
final class BookFile {

    private final byte[] bytes;
    private @Nullable String digest;
    private @Nullable PageText page;
    private @Nullable MarkedText source;

    BookFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** All of it. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of its bytes, in lower-case hex. */
    synchronized String digest() {
        if (digest == null) {
            digest = Digest.of(bytes);
        }
        return digest;
    }

    /** Its text, in UTF-8. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a browser shows of it. */
    synchronized PageText page() {
        if (page == null) {
            page = PageReader.read(text());
        }
        return page;
    }

    /** Its text as a source. */
    synchronized MarkedText source(CommentSyntax syntax) {
        if (source == null) {
            source = MarkedText.of(text(), syntax);
        }
        return source;
    }
}
