package dev.recto.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: marks, with numbers and texts behind them, each as short as may be and so that its end can be told. */
final class ShortBytes {

    private static final int SEVEN_BITS = 7;

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** Adds a mark, which is a sign of ASCII. */
    void add(char mark) {
        ensure(1);
        bytes[length++] = (byte) mark;
    }

    /** Adds a mark and a number, which is short where it is small and not negative. */
    void add(char mark, int number) {
        add(mark);
        add(number);
    }

    /** Adds a mark and a text. Encodings of characters would lose the lone halves of pairs. */
    void add(char mark, String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean isNarrow = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
        add(mark, 2 * text.length() + (isNarrow ? 1 : 0));
        ensure(2 * text.length());
        if (isNarrow) {
            System.arraycopy(narrow, 0, bytes, length, narrow.length);
            length += narrow.length;
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) (text.charAt(i) >>> Byte.SIZE);
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    /** Seven bits a byte, the lowest first; that another byte follows is told by the eighth. */
    private void add(int number) {
        ensure(Integer.BYTES + 1);
        int rest = number;
        while (rest >>> SEVEN_BITS != 0) {
            bytes[length++] = (byte) (rest | 1 << SEVEN_BITS);
            rest >>>= SEVEN_BITS;
        }
        bytes[length++] = (byte) rest;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** All of them. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
