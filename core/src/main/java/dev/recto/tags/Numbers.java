package dev.recto.tags;

import dev.recto.book.Insert.Figure;
import dev.recto.book.Label;
import dev.recto.book.Listing;
import dev.recto.book.Named;
import dev.recto.book.Page;
import dev.recto.book.Sections;
import dev.recto.book.Sections.Section;
import dev.recto.links.Links.Address;
import dev.recto.text.ElementName;
import dev.recto.text.TestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the book has numbered, known once all its pages are made. Only what stands in a numbered chapter has a number. */
public final class Numbers {

    private final List<Page> chapters;
    private final Definitions definitions;
    private final Map<Address, Numbered> byAddress = new HashMap<>();
    private final Map<String, Numbered> byElement = new HashMap<>();
    private final Map<String, List<Numbered>> sections = new LinkedHashMap<>();
    private final Map<Name, List<Numbered>> named = new LinkedHashMap<>();
    private final Map<Published, Map<String, Numbered>> figures = new HashMap<>();
    private boolean read;

    /**
     * Something with a number.
     *
     * @param label what readers call it by
     * @param address where it is
     */
    public record Numbered(Label label, Address address) {}

    /** A name that an author gives to things of one kind; several things may have it. */
    private record Name(Named.Kind kind, String name) {}

    /** The tables that a test published, or its other figures. */
    private record Published(TestName test, boolean tables) {}

    /** @param pages the pages that are published, in reading order */
    public Numbers(Stream<Page> pages) {
        List<Page> published = pages.toList();
        definitions = new Definitions(published);
        chapters = published.stream().filter(page -> !page.number().isEmpty()).toList();
        for (Page page : chapters) {
            add(page.label(), new Address(page.address(), ""));
            page.all(Listing.class)
                    .filter(listing -> !listing.number().isEmpty())
                    .forEach(listing -> {
                        Address address = new Address(page.address(), listing.anchor());
                        Numbered numbered = add(listing.label(), address);
                        byElement.putIfAbsent(listing.element(), numbered);
                    });
        }
    }

    /** Reads what has names, when it is first asked for: most books never speak of it. */
    private void read() {
        if (!read) {
            read = true;
            chapters.forEach(this::addNames);
        }
    }

    private void addNames(Page page) {
        Sections.of(page)
                .all()
                .forEach(section -> of(sections, section.anchor()).add(numbered(page, section)));
        Named.on(page)
                .forEach(each -> of(named, new Name(each.kind(), each.name()))
                        .add(new Numbered(each.label(), new Address(page.address(), each.anchor()))));
        page.all(Figure.class).filter(figure -> figure.test() != null).forEach(figure -> {
            String file = figure.asset().address().replaceFirst(".*/", "");
            Address address = new Address(page.address(), figure.anchor());
            figures.computeIfAbsent(new Published(figure.test(), figure.isTable()), key -> new TreeMap<>())
                    .putIfAbsent(file, new Numbered(figure.label(), address));
        });
    }

    private static <K> List<Numbered> of(Map<K, List<Numbered>> all, K key) {
        return all.computeIfAbsent(key, absent -> new ArrayList<>());
    }

    private Numbered add(Label label, Address address) {
        return byAddress.computeIfAbsent(address, key -> new Numbered(label, key));
    }

    /** The first listing of a member: it may stand in a chapter though a page without a number shows it before. */
    public Optional<Numbered> member(String id) {
        return ElementName.of(id).isMember() ? Optional.ofNullable(byElement.get(id)) : Optional.empty();
    }

    /** The listing, or the chapter, at an address. */
    public Optional<Numbered> at(Address address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /**
     * The figures, or the tables, that a test published, each where it stands first, by the names of their files.
     *
     * @param tables whether to look for tables
     */
    public Map<String, Numbered> figures(TestName test, boolean tables) {
        read();
        return figures.getOrDefault(new Published(test, tables), Map.of());
    }

    /**
     * The sections of a fragment: of this page, or else of any.
     *
     * @param from address of the page that asks
     */
    public List<Numbered> sections(String fragment, String from) {
        read();
        return nearest(sections.getOrDefault(fragment, List.of()), from);
    }

    /** The fragments of all sections. */
    public List<String> fragments() {
        read();
        return List.copyOf(sections.keySet());
    }

    /**
     * What has a name of its author's: on this page, or else on any.
     *
     * @param from address of the page that asks
     */
    public List<Numbered> named(Named.Kind kind, String name, String from) {
        read();
        return nearest(named.getOrDefault(new Name(kind, name), List.of()), from);
    }

    /** The terms that the book defines, in a chapter or elsewhere. */
    Definitions definitions() {
        return definitions;
    }

    /** All names of a kind. */
    public List<String> names(Named.Kind kind) {
        read();
        return named.keySet().stream()
                .filter(each -> each.kind() == kind)
                .map(Name::name)
                .toList();
    }

    private static List<Numbered> nearest(List<Numbered> found, String from) {
        List<Numbered> here = found.stream()
                .filter(each -> each.address().page().equals(from))
                .toList();
        return here.isEmpty() ? List.copyOf(found) : here;
    }

    private static Numbered numbered(Page page, Section section) {
        return new Numbered(
                new Label(Label.Kind.SECTION, section.number()), new Address(page.address(), section.anchor()));
    }
}
