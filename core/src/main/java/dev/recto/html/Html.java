package dev.recto.html;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Plain text in HTML. */
final class Html {

    private Html() {}

    /** The text, so that it stands for itself between tags and between double quotes. */
    static String escape(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlAttribute(text, output);
        return output.toString().replace("<", "&lt;").replace(">", "&gt;");
    }
}
