package dev.recto.browser;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.Site;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Map;

/** A book of three long pages, {@code one.html} to {@code three.html}, that lead to each other. */
final class WayBook {

    private static final String LONG = "Words are words.\n\n".repeat(40);

    private static final String TEXT =
            """
            It begins. See [the valley](one.html#the-valley), [here](#the-hill), [the page](three.html)
            and [elsewhere](https://example.org/).[^1]

            [^1]: Small print.

            ## The valley

            Low *ground* between hills.

            """ + LONG + "## The hill\n\nHigh ground.\n\n```\nlet x = 1" + " + 1".repeat(60) + "\n```\n\n" + LONG;

    private WayBook() {}

    static Site site() {
        List<Page> pages = List.of(page("one"), page("two"), page("three"));
        Imprint imprint = new Imprint("The way", "", List.of(), "", "", "", "", "", "", "en");
        return Site.of(new Book(imprint, List.of(new Part("", pages)), List.of()), new Verdicts(Map.of(), 0));
    }

    private static Page page(String name) {
        return new Page(
                Page.Kind.MARKDOWN,
                name + ".html",
                "",
                Heading.titled("Page " + name),
                "src/book/" + name + ".md",
                List.of(Pen.markdown("", "f", 1, TEXT, Map.of())));
    }
}
