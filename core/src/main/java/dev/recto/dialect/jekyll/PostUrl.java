package dev.recto.dialect.jekyll;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.FileName;
import dev.recto.text.Nearest;
import dev.recto.text.PageName;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;

/** {@code {% post_url 2026-11-29-name %}}, the address of a post, and {@code {% link path %}}, that of a file: docs/_docs/liquid/tags.md. */
@AutoService(DialectRule.class)
public final class PostUrl implements NamedRule {

    @Override
    public String dialect() {
        return "jekyll";
    }

    @Override
    public String form() {
        return Liquid.TAG;
    }

    @Override
    public List<String> names() {
        return List.of("post_url", "link");
    }

    @Override
    public void write(Call call, Edits edits) {
        String named = String.join(" ", call.positional()).replaceFirst("^/", "");
        List<String> pages = call.page().site().pages();
        boolean post = call.name().equals("post_url");
        Optional<String> found = post
                ? pages.stream().filter(page -> isPost(page, named)).findFirst()
                : Optional.of(named).filter(call.page().site()::has);
        if (found.isPresent()) {
            edits.replace(call.open(), SiteAddresses.fromPage(found.get(), call.page()));
            return;
        }
        List<String> names = post
                ? pages.stream()
                        .map(page -> FileName.last(PageName.withoutEnding(page)))
                        .toList()
                : pages;
        edits.refuse(ProblemKind.DEAD_LINK.at(
                call.open().start(),
                "there is no " + (post ? "post" : "file") + " '" + named + "'",
                Nearest.remedy(named, names, post ? "write the name of a file below _posts" : "mend the path")));
        edits.replace(call.open(), "#");
    }

    /** A post by its name, with the folders above it where there are such below {@code _posts}. */
    private static boolean isPost(String page, String name) {
        String plain = PageName.withoutEnding(page);
        return plain.endsWith("/" + name) || plain.equals("_posts/" + name);
    }
}
