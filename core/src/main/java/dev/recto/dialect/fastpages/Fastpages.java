package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.jekyll.Jekyll;
import dev.recto.dialect.site.Site;
import java.util.Optional;
import java.util.Set;

/** Pages as fastpages reads them. Its posts take their date from the file name; cards show their {@code image} and no page does. */
@AutoService(Dialect.class)
public final class Fastpages extends Jekyll {

    private static final Set<String> IGNORED = Set.of(
            "badges",
            "hide",
            "search_exclude",
            "sticky_rank",
            "use_math",
            "hide_github_badge",
            "hide_binder_badge",
            "hide_colab_badge",
            "hide_deepnote_badge",
            "branch",
            "show_tags");

    @Override
    public String name() {
        return "fastpages";
    }

    @Override
    public Optional<String> parent() {
        return Optional.of("jekyll");
    }

    @Override
    public int claims(Site site) {
        // Its own settings, which its _config.yml is handed out with: fastai/fastpages c18634f, _config.yml.
        return site.settings(CONFIG).get("default_badges").isPresent()
                        || site.settings(CONFIG).at("fastpages").isPresent()
                        || site.settings(CONFIG)
                                .text("github_repo")
                                .filter(repo -> repo.contains("fastpages"))
                                .isPresent()
                        || hasTheme(site, "fastpages")
                ? 2
                : 0;
    }

    @Override
    protected Set<String> moreIgnoredKeys() {
        return IGNORED;
    }
}
