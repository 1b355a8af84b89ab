package dev.recto.dialect.d2l;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as d2lbook reads them. They have no front matter; lists of contents on them give their order. */
@AutoService(Dialect.class)
public final class D2l extends ForeignDialect {

    /** What it is called. */
    static final String NAME = "d2l";

    private static final String CONFIG = "config.ini";
    private static final Pattern CLUE = Pattern.compile(":(?:numref|eqref|eqlabel|begin_tab):`");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> siteFiles() {
        return List.of(CONFIG);
    }

    /** Others have such a file as well; this one's says which notebooks are built. */
    @Override
    public int claims(Site site) {
        return site.has(CONFIG)
                        && site.text(CONFIG)
                                .filter(text -> text.contains("[build]") && text.contains("notebooks"))
                                .isPresent()
                ? 1
                : 0;
    }

    @Override
    public boolean isPage(String path, Site site) {
        return !path.matches("(?i)(?:.*/)?(?:README|LICENSE|CONTRIBUTING|CODE_OF_CONDUCT)\\.md");
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a page of d2lbook")) : Optional.empty();
    }

    /** Pages that a list of contents names are chapters, so that their tables and equations have numbers. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Contents.order(page).ifPresent(order -> {
            front.putPlain("order", Integer.toString(order), 0);
            if (order > 0) {
                front.putPlain("chapter", "true", 0);
            }
        });
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(new SlideMarks(), new Contents(), new Tabs(), new Figures(), new TableCaptions(), new Marks());
    }
}
