package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Page;
import dev.recto.book.SafeAddress;
import dev.recto.html.Surroundings.Kind;
import dev.recto.html.Surroundings.Question;
import dev.recto.prose.LocalAddress;
import dev.recto.text.PageName;
import dev.recto.text.TestName;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where the pages, the sources and the tests of a book are, and how one page leads to another. */
public final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");

    private final Surroundings book;

    Addresses(Surroundings book) {
        this.book = book;
    }

    /** The line of its source where a listing starts, seen from a page; empty where no page shows its source. */
    String line(CodeOrigin origin, String page) {
        return book.answer(new Question(Kind.SOURCE, origin.file()))
                .map(address -> from(page, address + "#L" + origin.startLine()))
                .orElse("");
    }

    /** Where a test is listed or, where no chapter shows it, its line, from the book's folder; empty for nowhere. */
    String test(TestName test) {
        String method = test.method() + "(" + test.parameterTypes() + ")";
        return book.answer(new Question(Kind.DECLARED, test.testClass().replace('$', '.') + "#" + method))
                .orElse("");
    }

    /** The way from a page to the book's folder: empty, or steps up that end in {@code /}. */
    static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** Where an address that is written from the book's folder leads on a page; empty where it must lead nowhere. */
    static String from(String page, String address) {
        String safe = SafeAddress.link(address).orElse("");
        if (safe.isEmpty()
                || safe.startsWith("/")
                || safe.startsWith("#")
                || SafeAddress.local(safe).isEmpty()
                || hasScheme(safe)) {
            return safe;
        }
        String target = BEHIND_PATH.matcher(safe).replaceFirst("");
        String rest = safe.substring(target.length());
        return target.equals(page) && rest.startsWith("#") ? rest : root(page) + safe;
    }

    /** Whether an address that leads somewhere leads to a page of the book. */
    static boolean isInBook(String address) {
        return !address.startsWith("/") && !hasScheme(address);
    }

    private static boolean hasScheme(String address) {
        return SCHEME.matcher(address).matches();
    }

    /**
     * A relative link as the author of a page wrote it: one that names another page's Markdown file leads to the page.
     *
     * @param folder where it starts, relative to the project's folder
     */
    String authored(Page page, String folder, String href) {
        return LocalAddress.of(href)
                .filter(target -> PageName.isPage(target.path()))
                .flatMap(target -> book.answer(new Question(Kind.PAGE, below(folder, target.path())))
                        .map(address -> from(page.address(), address + target.rest())))
                .orElse(href);
    }

    /** A path that starts in a folder, without steps up and down. */
    public static String below(String folder, String path) {
        return Path.of(folder, path).normalize().toString().replace('\\', '/');
    }
}
