package dev.recto.words;

/**
 * The words in prose that are not its author's.
 *
 * @param table {@literal Table}
 * @param formula {@literal Formula}
 * @param image {@literal image}
 * @param footnotes {@literal Footnotes}
 * @param footnoteBack {@literal Back to reference {}}, of a footnote
 * @param done {@literal done}, of a task
 * @param open {@literal open}, of a task
 * @param note {@literal Note}
 * @param tip {@literal Tip}
 * @param important {@literal Important}
 * @param warning {@literal Warning}
 * @param caution {@literal Caution}
 * @param solution {@literal Solution}
 * @param given {@literal given}: a number that nothing computes
 * @param returns {@literal Returns {}.}, as JavaDoc says it
 * @param video {@literal a video on YouTube}
 */
public record ProseWords(
        String table,
        String formula,
        String image,
        String footnotes,
        Framed footnoteBack,
        String done,
        String open,
        String note,
        String tip,
        String important,
        String warning,
        String caution,
        String solution,
        String given,
        Framed returns,
        String video) {}
