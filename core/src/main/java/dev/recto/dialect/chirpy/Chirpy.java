package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.jekyll.Jekyll;
import dev.recto.dialect.site.Site;
import java.util.Optional;

/** Pages as the theme Chirpy reads them. */
@AutoService(Dialect.class)
public final class Chirpy extends Jekyll {

    @Override
    public String name() {
        return "chirpy";
    }

    @Override
    public Optional<String> parent() {
        return Optional.of("jekyll");
    }

    @Override
    public int claims(Site site) {
        return hasTheme(site, "chirpy") ? 2 : 0;
    }

    /** A post without an author is by {@code social.name}; other pages show none. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        super.complete(front, page);
        if (!page.path().matches("(?:.*/)?_(?:posts|drafts)/.*")) {
            return;
        }
        page.site()
                .settings(CONFIG)
                .at("social.name")
                .ifPresent(name -> front.put(
                        "authors", name.texts().map(text -> text.at(0)).toList()));
    }
}
