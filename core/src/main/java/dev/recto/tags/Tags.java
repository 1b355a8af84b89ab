package dev.recto.tags;

import dev.recto.prose.Usage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The tags that this weave knows: one of each name. */
public final class Tags {

    private final Map<Usage, InlineTag> byUsage = new EnumMap<>(Usage.class);

    /** @throws IllegalArgumentException if two have one usage */
    public Tags(Collection<InlineTag> tags) {
        for (InlineTag tag : tags) {
            if (byUsage.put(tag.usage(), tag) != null) {
                throw new IllegalArgumentException(
                        "two tags are written " + tag.usage().example());
            }
        }
    }

    /** All that Recto has. */
    public static Tags all() {
        return new Tags(ServiceLoader.load(InlineTag.class, Tags.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The same without one of them, of which a book that uses it then says that it is unknown. */
    public Tags without(Usage usage) {
        return new Tags(
                byUsage.values().stream().filter(tag -> tag.usage() != usage).toList());
    }

    /** The usages that have a tag. */
    public Collection<Usage> usages() {
        return byUsage.keySet();
    }

    /** The tag of a name. */
    Optional<InlineTag> find(String name) {
        return Usage.of(name).map(byUsage::get);
    }
}
