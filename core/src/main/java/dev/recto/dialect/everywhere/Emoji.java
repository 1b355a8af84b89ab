package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code :name:} becomes the character that GitHub shows for it; what is no such name stays. */
@AutoService(DialectRule.class)
public final class Emoji implements MarkupRule {

    /** A name, beside which no letter stands. */
    static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}:])(?::([a-z0-9_+-]+):)(?![\\p{L}\\p{N}:])");

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Text words : page.plainWords()) {
            Matcher name = NAME.matcher(page.text()).region(words.getStartOffset(), words.getEndOffset());
            name.useTransparentBounds(true);
            while (name.find()) {
                EmojiReference.Emoji known = EmojiShortcuts.getEmojiFromShortcut(name.group(1));
                String character = known == null ? null : EmojiShortcuts.getUnicodeChars(known);
                if (character != null) {
                    edits.replace(new Span(name.start(), name.end()), character);
                }
            }
        }
    }
}
