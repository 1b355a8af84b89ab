package dev.recto.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What was printed on one stream, as text: bytes are read as UTF-8, {@code \r\n} becomes {@code \n}, and what goes beyond
 * the limit is counted and dropped. Any thread may add to it.
 */
final class Transcript {

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private long cut;
    private boolean carriageReturn;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] unfinished = {};

    /** @param limit the most characters to keep */
    Transcript(int limit) {
        this.limit = limit;
    }

    synchronized void add(String printed) {
        endOfBytes();
        append(printed);
    }

    /** Adds bytes; a character may begin in one call and end in the next. */
    synchronized void add(byte[] bytes, int from, int length) {
        ByteBuffer in = ByteBuffer.allocate(unfinished.length + length)
                .put(unfinished)
                .put(bytes, from, length)
                .flip();
        CharBuffer out = CharBuffer.allocate(in.remaining());
        utf8.decode(in, out, false);
        unfinished = new byte[in.remaining()];
        in.get(unfinished);
        append(out.flip().toString());
    }

    /** What was kept so far. A character whose last bytes never came shows as U+FFFD. */
    synchronized String text() {
        endOfBytes();
        if (carriageReturn) {
            carriageReturn = false;
            put("\r", 0, 1);
        }
        int last = text.length() - 1;
        if (cut > 0 && last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
            text.setLength(last);
            cut++;
        }
        return text.toString();
    }

    /** How many characters were dropped at the end of {@link #text}; ask for the text first. */
    synchronized long cut() {
        return cut;
    }

    private void endOfBytes() {
        if (unfinished.length > 0) {
            unfinished = new byte[0];
            append("\uFFFD");
        }
    }

    private void append(String printed) {
        if (carriageReturn && !printed.isEmpty()) {
            carriageReturn = false;
            if (printed.charAt(0) != '\n') {
                put("\r", 0, 1);
            }
        }
        int start = 0;
        for (int end = printed.indexOf('\r'); end >= 0; end = printed.indexOf('\r', start)) {
            put(printed, start, end);
            start = end + 1;
            carriageReturn = start == printed.length();
            if (!carriageReturn && printed.charAt(start) != '\n') {
                put("\r", 0, 1);
            }
        }
        put(printed, start, printed.length());
    }

    private void put(String printed, int start, int end) {
        int kept = cut > 0 ? 0 : Math.min(end - start, limit - text.length());
        text.append(printed, start, start + kept);
        cut += end - start - kept;
    }
}
