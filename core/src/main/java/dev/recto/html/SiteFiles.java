package dev.recto.html;

import dev.recto.format.Sink;
import dev.recto.html.page.FrameView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the files of a site: pages are drawn by their templates, each with what it loads when it is idle. */
final class SiteFiles {

    private final Templates templates;
    private final Sink sink;

    SiteFiles(Templates templates, Sink sink) {
        this.templates = templates;
        this.sink = sink;
    }

    /** Writes a page that has no code. */
    void page(FrameView frame, String template, Record view) throws IOException {
        page(frame, template, view, new PageData());
    }

    /** Writes a page of which readers see no more than its title before they open it. */
    void page(FrameView frame, String template, Record view, PageData data) throws IOException {
        data.put(Previews.NAME, Previews.of(frame).all());
        page(frame, templates.render(template, view), data);
    }

    /** Writes a page that is drawn, and what it loads when it is idle. */
    void page(FrameView frame, String html, PageData data) throws IOException {
        text(frame.address(), html);
        sink.accept(frame.data(), data.script());
    }

    /** Writes a text. */
    void text(String address, String text) throws IOException {
        sink.accept(address, text.getBytes(StandardCharsets.UTF_8));
    }
}
