package dev.recto.dialect.forms;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;

/** Writes what is closed until its reader opens it. */
public final class Folds {

    private Folds() {}

    /**
     * Folds the body of a call, in place.
     *
     * @param summary what is seen of it while it is closed, in words; their marks of Markdown are dropped
     */
    public static void write(Call call, Edits edits, String summary, boolean open) {
        String words = Forms.html(summary.replaceAll("[*_`]", "").strip());
        edits.replace(call.open(), "<details" + (open ? " open" : "") + ">\n<summary>" + words + "</summary>\n\n");
        if (call.close() != null) {
            edits.replace(call.close(), call.whole(), "\n\n</details>\n");
        }
    }
}
