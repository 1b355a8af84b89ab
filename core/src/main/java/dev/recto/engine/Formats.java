package dev.recto.engine;

import dev.recto.format.Format;
import dev.recto.html.SiteRenderer;
import dev.recto.html.code.LexicalHighlighter;
import java.util.List;

/** The formats that every book is written in. */
final class Formats {

    static final List<Format> ALL = List.of(new SiteRenderer(new LexicalHighlighter()));

    private Formats() {}
}
