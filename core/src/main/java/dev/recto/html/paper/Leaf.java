package dev.recto.html.paper;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.List;
import java.util.Set;

/**
 * A page of the book, as it is drawn for the site and before it is set for paper.
 *
 * @param page the page
 * @param label what stands above its title, such as {@code Chapter 3}; may be empty
 * @param number its place in the book, from 1
 * @param fragments the fragment names on it
 * @param sections its outermost headings
 * @param html what opens it and its blocks
 */
record Leaf(Page page, String label, int number, Set<String> fragments, List<Heading> sections, String html) {

    /** Its fragment name in the printed edition, which those on it have in front of theirs. */
    String id() {
        return "p" + number;
    }

    /** What a name on it is called in the printed edition, where no other page has the same. */
    String id(String fragment) {
        return id() + "-" + fragment;
    }

    /** What stands at the head of its sheets, such as {@code 3 Downhill}. */
    String runningHead() {
        return (page.number() + " " + page.heading().shortTitle()).strip();
    }
}
