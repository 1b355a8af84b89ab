package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.jekyll.Jekyll;
import dev.recto.dialect.site.Site;
import java.util.Optional;
import java.util.Set;

/** Pages as Hydejack reads them. */
@AutoService(Dialect.class)
public final class Hydejack extends Jekyll {

    private static final Set<String> IGNORED = Set.of(
            "hide_description",
            "hide_image",
            "hide_last_modified",
            "hide_related_posts",
            "hide_dingbat",
            "related_posts",
            "accent_color",
            "accent_image",
            "theme_color",
            "color",
            "sidebar",
            "no_groups",
            "no_link_title",
            "no_excerpt",
            "selected_projects",
            "selected_posts",
            "big_project",
            "caption",
            "links",
            "menu",
            "featured_tag",
            "invert_sidebar",
            "no_break_layout",
            "noindex",
            "screenshot",
            "redirect_to");

    @Override
    public String name() {
        return "hydejack";
    }

    @Override
    public Optional<String> parent() {
        return Optional.of("jekyll");
    }

    @Override
    public int claims(Site site) {
        return hasTheme(site, "hydejack") ? 2 : 0;
    }

    /** What a page hides of itself: docs/basics.md. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        super.complete(front, page);
        hide("hide_description", "summary", front, page);
        hide("hide_image", "cover", front, page);
    }

    private static void hide(String key, String member, NativeFront front, Manuscript page) {
        if (page.front().fields().text(key).filter("true"::equals).isPresent()) {
            front.withdraw(member);
        }
    }

    @Override
    protected Set<String> moreIgnoredKeys() {
        return IGNORED;
    }
}
