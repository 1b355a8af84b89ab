package dev.recto.book;

/** The way from a page to the folder in which the book lies. */
public final class BookRoot {

    private BookRoot() {}

    /**
     * The way, without a slash at its end: {@code .} for a page that lies there itself.
     *
     * @param page address of the page
     */
    public static String from(String page) {
        String steps = "../".repeat((int) page.chars().filter(c -> c == '/').count());
        return steps.isEmpty() ? "." : steps.substring(0, steps.length() - 1);
    }
}
