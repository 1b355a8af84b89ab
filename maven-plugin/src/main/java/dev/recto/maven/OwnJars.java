package dev.recto.maven;

import com.google.gson.Gson;
import dev.recto.Explain;
import dev.recto.processor.RectoPlugin;
import dev.recto.prose.Grammar;
import dev.recto.sheet.Sheet;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.nibor.autolink.LinkExtractor;

/** The jars that this plugin itself runs from. */
final class OwnJars {

    private OwnJars() {}

    /** Recto's processor and all that it needs. */
    static List<Path> processor() {
        Stream<Class<?>> own = Stream.of(RectoPlugin.class, Sheet.class, Explain.class, Gson.class, Node.class);
        return Stream.of(own, Grammar.extensions().stream().map(Object::getClass), Stream.of(LinkExtractor.class))
                .flatMap(each -> each)
                .map(OwnJars::jarOf)
                .distinct()
                .toList();
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
