package dev.recto.maven;

import dev.recto.engine.ForeignPages;
import dev.recto.engine.ForeignPages.Pages;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The {@code <dialects>} and the {@code <unknownMarkup>} of a POM. */
final class PomDialects {

    private PomDialects() {}

    /** As Maven gives them to a goal. */
    static ForeignPages of(@Nullable PlexusConfiguration dialects, String unknownMarkup) throws MojoExecutionException {
        List<Pages> pages = new ArrayList<>();
        if (dialects != null) {
            for (PlexusConfiguration each : dialects.getChildren()) {
                pages.add(pages(each.getName(), each.getAttribute("path"), each.getValue()));
            }
        }
        return new ForeignPages(List.copyOf(pages), keeps(unknownMarkup));
    }

    /** As they stand in a POM. */
    static ForeignPages of(@Nullable Xpp3Dom dialects, String unknownMarkup) throws MojoExecutionException {
        List<Pages> pages = new ArrayList<>();
        if (dialects != null) {
            for (Xpp3Dom each : dialects.getChildren()) {
                pages.add(pages(each.getName(), each.getAttribute("path"), each.getValue()));
            }
        }
        return new ForeignPages(List.copyOf(pages), keeps(unknownMarkup));
    }

    private static Pages pages(String element, @Nullable String path, @Nullable String dialect)
            throws MojoExecutionException {
        if (!element.equals("dialect") || path == null || path.isBlank() || dialect == null || dialect.isBlank()) {
            throw new MojoExecutionException(ProblemKind.BAD_DIALECTS.text(
                    "<dialects> holds what is no dialect for some pages",
                    "write <dialect path=\"posts/**\">chirpy</dialect>"));
        }
        return new Pages(path.strip(), dialect.strip());
    }

    private static boolean keeps(String unknownMarkup) throws MojoExecutionException {
        return switch (unknownMarkup) {
            case "keep" -> true;
            case "refuse" -> false;
            default ->
                throw new MojoExecutionException(ProblemKind.BAD_DIALECTS.text(
                        "<unknownMarkup> is '" + unknownMarkup + "'", "write refuse or keep"));
        };
    }
}
