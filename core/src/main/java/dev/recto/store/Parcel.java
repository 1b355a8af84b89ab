package dev.recto.store;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.recto.text.Digest;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A thing as a store keeps it: one file, which begins with the digest of its head. The head is the description and of each
 * content the length, a checksum and the digest. Whether a content is as it was kept is told by its checksum, which the JVM has
 * the machine compute even where it compiles little: to digest it again would take longer than to read it.
 *
 * @param description of it, as JSON
 * @param contents of its files, which are large
 */
public record Parcel(String description, List<Content> contents) {

    private static final int DIGITS = 64;

    private static final Gson GSON = new Gson();

    /** A thing that is described by a value, as JSON. */
    public static Parcel of(Object description, List<Content> contents) {
        return new Parcel(GSON.toJson(description), contents);
    }

    /** What its description was made of; nothing where another version made it of something else. */
    public <T> Optional<T> described(Class<T> kind) {
        try {
            return Optional.ofNullable(GSON.fromJson(description, kind));
        } catch (JsonParseException otherVersion) {
            return Optional.empty();
        }
    }

    /** As one file. */
    byte[] bytes() {
        byte[] head = head();
        int length =
                contents.stream().mapToInt(content -> content.bytes().length).sum();
        ByteBuffer out = ByteBuffer.allocate(DIGITS + Integer.BYTES + head.length + length);
        out.put(ascii(Digest.of(head)));
        out.putInt(head.length);
        out.put(head);
        contents.forEach(content -> out.put(content.bytes()));
        return out.array();
    }

    private byte[] head() {
        byte[] words = description.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out =
                ByteBuffer.allocate(2 * Integer.BYTES + words.length + contents.size() * (DIGITS + 2 * Integer.BYTES));
        out.putInt(words.length);
        out.put(words);
        out.putInt(contents.size());
        for (Content content : contents) {
            out.putInt(content.bytes().length);
            out.putInt(checksum(content.bytes()));
            out.put(ascii(content.digest()));
        }
        return out.array();
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] ascii(String digest) {
        return digest.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The thing in a file; nothing where the file holds none, or one of which a byte differs. */
    static Optional<Parcel> read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            String digest = digest(in);
            byte[] head = next(in, in.getInt());
            return Digest.of(head).equals(digest) ? read(ByteBuffer.wrap(head), in) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<Parcel> read(ByteBuffer head, ByteBuffer in) {
        String description = new String(next(head, head.getInt()), StandardCharsets.UTF_8);
        int count = head.getInt();
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] content = next(in, head.getInt());
            if (checksum(content) != head.getInt()) {
                return Optional.empty();
            }
            contents.add(new Content(content, digest(head)));
        }
        return in.hasRemaining() ? Optional.empty() : Optional.of(new Parcel(description, contents));
    }

    private static String digest(ByteBuffer in) {
        return new String(next(in, DIGITS), StandardCharsets.ISO_8859_1);
    }

    /** The next bytes; a length that is not true must not take memory. */
    private static byte[] next(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
