package dev.recto.marks;

/**
 * A text that can be looked at so often and no more: a bound for regular expressions that is the same on every machine, as
 * one in time is not.
 */
final class CountedText implements CharSequence {

    private final CharSequence text;
    private long left;

    CountedText(CharSequence text, long looks) {
        this.text = text;
        this.left = looks;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooSlowException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
