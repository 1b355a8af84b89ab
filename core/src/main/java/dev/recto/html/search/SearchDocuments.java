package dev.recto.html.search;

import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.book.FullSource.Declared;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.ShownFence;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Test;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.search.SearchDocument.Kind;
import dev.recto.words.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a search of a book can find, in reading order; behind the pages, the names that sources declare, and the tests. */
public final class SearchDocuments {

    private final List<SearchDocument> documents = new ArrayList<>();
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> tests = new HashSet<>();

    private final Wording wording;

    private SearchDocuments(Book book) {
        this.wording = Wording.of(book.imprint().language());
        book.sources().forEach(source -> source.declares().forEach(each -> declared.putIfAbsent(each.id(), each)));
    }

    /**
     * The documents of a book.
     *
     * @param pages what its pages say, in reading order
     * @param tests the tests of which it shows anything
     */
    public static List<SearchDocument> of(Book book, List<PageWords> pages, List<Test> tests) {
        SearchDocuments documents = new SearchDocuments(book);
        pages.forEach(documents::page);
        tests.stream().filter(test -> !test.href().isEmpty()).forEach(documents::test);
        book.sources().forEach(documents::names);
        return List.copyOf(documents.documents);
    }

    private int add(Kind kind, int parent, String href, String title, String name, String text) {
        documents.add(new SearchDocument(
                kind, parent, href, HiddenCharacters.reveal(title), name, HiddenCharacters.reveal(text)));
        return documents.size() - 1;
    }

    private void page(PageWords words) {
        Page page = words.page();
        Deque<Open> open = new ArrayDeque<>();
        for (PageWords.Section section : words.sections()) {
            int at = section.heading() == null ? title(page, section) : section(page, section.heading(), section, open);
            if (section.heading() == null) {
                open.push(new Open(1, at));
            }
            new OnPage(words, at).addAll(section.shown());
        }
    }

    /** A heading that what comes next may stand below. */
    private record Open(int level, int document) {}

    private int title(Page page, PageWords.Section section) {
        String summary = page.heading().summary();
        String text = String.join("\n", section.lines());
        int at = add(
                Kind.PAGE,
                -1,
                page.address(),
                (page.number() + " " + page.heading().title()).strip(),
                "",
                summary.isEmpty() ? text : (summary + "\n" + text).strip());
        pages.put(page.address(), at);
        return at;
    }

    private int section(Page page, Heading heading, PageWords.Section section, Deque<Open> open) {
        while (open.size() > 1 && open.element().level() >= heading.level()) {
            open.pop();
        }
        int at = add(
                Kind.SECTION,
                open.element().document(),
                page.address() + "#" + heading.anchor(),
                heading.text(),
                "",
                String.join("\n", section.lines()));
        open.push(new Open(heading.level(), at));
        return at;
    }

    /** What a section shows. */
    private final class OnPage {

        private final PageWords words;
        private final int section;

        OnPage(PageWords words, int section) {
            this.words = words;
            this.section = section;
        }

        private String at(String fragment) {
            return words.page().address() + "#" + fragment;
        }

        void addAll(List<Insert> shown) {
            for (Insert insert : shown) {
                if (insert instanceof Listing listing) {
                    listing(listing);
                } else if (insert instanceof ShownFence fence) {
                    listing(fence.listing());
                    if (fence.output() != null) {
                        output(fence.output(), "");
                    }
                } else if (insert instanceof Output output) {
                    output(output, output.test().shortName());
                } else if (insert instanceof Insert.Figure figure) {
                    String title = (figure.label().in(wording.number()) + " " + figure.caption()).strip();
                    add(Kind.FIGURE, section, at(figure.anchor()), title, "", "");
                }
            }
        }

        private void listing(Listing listing) {
            String href = at(listing.anchor());
            if (listing.anchor().isEmpty() || !places.add(href)) {
                return;
            }
            String number = listing.label().in(wording.number());
            Declared shown = declared.get(listing.element());
            boolean bearsName = shown != null && shown.href().equals(href);
            String name = bearsName ? shown.name() : "";
            if (bearsName) {
                named.add(shown.id());
            }
            add(Kind.LISTING, section, href, (number + " " + listing.caption()).strip(), name, listing.text());
        }

        /** The test that runs a fence has a name that tells readers nothing. */
        private void output(Output output, String title) {
            String printed = output.invocations().isEmpty()
                    ? output.stdout() + output.stderr()
                    : output.invocations().stream()
                            .map(each -> each.stdout() + each.stderr())
                            .collect(Collectors.joining());
            if (!printed.isBlank()) {
                add(Kind.OUTPUT, section, at(words.fragment(output)), title, "", printed);
            }
        }
    }

    private void test(Test test) {
        String call = test.name().replaceFirst("\\(.*", "");
        String ran = test.exercised().stream().map(Link::label).collect(Collectors.joining("\n"));
        tests.add(test.href());
        add(Kind.TEST, pageOf(test.href()), test.href(), test.name(), call.substring(call.lastIndexOf('.') + 1), ran);
    }

    private void names(FullSource source) {
        for (Declared each : source.declares()) {
            String href = each.href().isEmpty() ? source.address() + "#L" + each.line() : each.href();
            // A chapter is about its type; a listing or a test that is found there bears the name already.
            if (!pages.containsKey(href) && !named.contains(each.id()) && !tests.contains(href)) {
                add(Kind.NAME, pageOf(href), href, "", each.name(), each.what().in(wording.kind()));
            }
        }
    }

    private int pageOf(String href) {
        return pages.getOrDefault(href.replaceFirst("#.*", ""), -1);
    }
}
