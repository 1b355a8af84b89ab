package dev.recto.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** The compiled templates. */
final class Templates {

    private static final String PACKAGE = "dev.recto.html.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** What a template makes of a view. */
    String render(String name, Record view) {
        StringOutput output = new StringOutput();
        engine.render(name + ".jte", view, output);
        return output.toString();
    }

    /** Plain text as HTML, so that it stands for itself between tags and between double quotes. */
    static String escape(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlAttribute(text, output);
        return output.toString().replace("<", "&lt;").replace(">", "&gt;");
    }
}
