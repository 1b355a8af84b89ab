package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/** An element that was opened and not yet closed, as {@link ElementWriter} keeps it. */
final class Open {

    /** What of an element stands on the page. */
    enum State {
        /** Nothing yet: its tag is written when something stands in it. */
        WAITING,
        /** Its opening tag. */
        WRITTEN,
        /** A part of it, closed again: what follows in it opens it anew. */
        PARTED,
        /** Nothing, nor will anything of it ever. */
        UNSEEN
    }

    private final String name;
    private final boolean authored;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private Map<String, String> attributes;
    private State state = State.WAITING;
    private int start;
    private int inside;

    private Open(String name, Map<String, String> attributes, boolean authored) {
        this.name = name;
        this.attributes = attributes;
        this.authored = authored;
    }

    /** An element that Markdown stands for. */
    static Open drawn(String name, Map<String, String> attributes) {
        return new Open(name, attributes, false);
    }

    /** An element that the author wrote as HTML, or that HTML puts around such. */
    static Open authored(String name, Map<String, String> attributes) {
        return new Open(name, attributes, true);
    }

    String name() {
        return name;
    }

    boolean isAuthored() {
        return authored;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    State state() {
        return state;
    }

    /** Says what of it stands on the page now. */
    void become(State now) {
        state = now;
    }

    /** Notes that its tag is written; a fragment name is written once. */
    void startAt(int tag, int content) {
        start = tag;
        inside = content;
        state = State.WRITTEN;
        if (attributes.containsKey("id") && !Elements.isHeading(name)) {
            attributes = new LinkedHashMap<>(attributes);
            attributes.remove("id");
        }
    }

    /** Where its tag stands in what is written. */
    int start() {
        return start;
    }

    /** Where its content starts. */
    int inside() {
        return inside;
    }

    /** The words in it, as plain text; kept for headings alone. */
    StringBuilder words() {
        return words;
    }

    /** What follows behind its closing tag. */
    StringBuilder behind() {
        return behind;
    }
}
