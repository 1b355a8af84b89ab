package dev.recto.engine;

import dev.recto.format.Format;
import dev.recto.html.SiteRenderer;
import java.util.List;

/** The formats that every book is written in. */
final class Formats {

    static final List<Format> ALL = List.of(new SiteRenderer());

    private Formats() {}
}
