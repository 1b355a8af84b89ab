package dev.recto.html.leaf;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of the book, as it is drawn for the site and before it is set for other readers.
 *
 * @param page the page
 * @param label what stands above its title, such as {@code Chapter 3}; may be empty
 * @param number its place in the book, from 1
 * @param fragments the fragment names on it
 * @param sections its outermost headings
 * @param html what opens it and its blocks
 * @param proofs what is claimed of the listings on it, as HTML, by the fragment names of the listings; empty where nobody asked
 */
public record Leaf(
        Page page,
        String label,
        int number,
        Set<String> fragments,
        List<Heading> sections,
        String html,
        Map<String, String> proofs) {

    /** Its name in the book, which the fragment names on it have in front of theirs. */
    public String id() {
        return "p" + number;
    }

    /** What a name on it is called, so that no other page has the same. */
    public String id(String fragment) {
        return id() + "-" + fragment;
    }

    /** Its outermost headings, by what they are called then. */
    public List<Heading> namedSections() {
        return sections.stream()
                .map(heading -> new Heading(heading.level(), id(heading.anchor()), heading.text()))
                .toList();
    }
}
