package dev.recto.html;

import dev.recto.html.page.EditionChangesView;
import dev.recto.html.page.EditionsView;
import java.nio.charset.StandardCharsets;

/** The pages that lie beside the editions of a book, outside of all of them, and how they look. */
public final class EditionPages {

    private final Templates templates = new Templates();

    /** The page that lists the editions. */
    public byte[] list(EditionsView view) {
        return render("editions", view);
    }

    /** The page that says what changed in one. */
    public byte[] changes(EditionChangesView view) {
        return render("edition-changes", view);
    }

    /** Their style sheet, which adds to that of the newest edition. */
    public static byte[] styleSheet() {
        return SiteParts.resource("editions/editions.css");
    }

    private byte[] render(String name, Record view) {
        return templates.render(name, view).getBytes(StandardCharsets.UTF_8);
    }
}
