package dev.recto.adopt;

/** A first page, in front of the first chapter. */
final class FirstPage {

    private static final String FILE = "src/book/about.md";

    private FirstPage() {}

    /** A page that speaks of a class by its full name. */
    static Edit edit(String type) {
        return page("The first chapter is of `%s`.\n".formatted(type));
    }

    /** A page of a module that has no code, whose book is of the modules that it depends on. */
    static Edit edit() {
        return page("");
    }

    private static Edit page(String last) {
        return new Edit(FILE, "a first page; write your own words in its place", null, """
                ---
                title: About this book
                order: 0
                ---

                Each listing here is code that was compiled, and that tests ran, in the build that made this book.
                """ + last);
    }
}
