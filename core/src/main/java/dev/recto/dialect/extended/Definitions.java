package dev.recto.dialect.extended;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.parser.Parser.ParserExtension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rule;
import dev.recto.text.Span;
import java.util.List;

/** A tilde may stand for the colon before a definition. */
final class Definitions implements Rule {

    @Override
    public List<ParserExtension> extensions() {
        return List.of(DefinitionExtension.create());
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (DefinitionItem item : page.all(DefinitionItem.class)) {
            BasedSequence marker = item.getOpeningMarker();
            if (marker.toString().equals("~")) {
                edits.replace(new Span(marker.getStartOffset(), marker.getEndOffset()), ":");
            }
        }
    }
}
