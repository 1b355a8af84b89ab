package dev.recto.epub;

import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What readers need to take the book in, found on its pages, in the terms of schema.org's accessibility properties. */
final class Access {

    private boolean pictures;
    private boolean pixels;
    private boolean silent;
    private boolean formulas;

    /** Looks at a page. */
    void add(Element page) {
        pictures |= page.selectFirst("img, svg") != null;
        pixels |=
                page.select("img").stream().anyMatch(image -> !image.attr("src").endsWith(".svg"));
        silent |=
                page.select("img").stream().anyMatch(image -> image.attr("alt").isBlank())
                        || page.select("svg").stream()
                                .anyMatch(drawing -> drawing.attr("aria-label").isBlank());
        formulas |= page.selectFirst("math") != null;
    }

    /** By which senses it is taken in. */
    List<String> modes() {
        return pictures ? List.of("textual", "visual") : List.of("textual");
    }

    /** By which of them alone it can be. */
    List<String> sufficient() {
        List<String> ways = new ArrayList<>();
        if (pictures) {
            ways.add("textual,visual");
        }
        if (!silent) {
            ways.add("textual");
        }
        return ways;
    }

    /** What helps to take it in. */
    List<String> features() {
        List<String> features = new ArrayList<>();
        if (pictures && !silent) {
            features.add("alternativeText");
        }
        if (formulas) {
            features.add("MathML");
        }
        features.addAll(List.of("readingOrder", "structuralNavigation", "tableOfContents"));
        return features;
    }

    /** Drawings stand still and make no sound; whether images made of pixels do, nobody looked. */
    String hazard() {
        return pixels ? "unknown" : "none";
    }

    /** The same in words. */
    String summary(Wording wording) {
        String described =
                silent ? wording.epub().accessUnsaid() : wording.epub().accessSaid();
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.epub().accessCode());
        sentences.add(pictures ? described : wording.epub().accessNoPictures());
        if (formulas) {
            sentences.add(wording.epub().accessFormulas());
        }
        return String.join(" ", sentences);
    }
}
