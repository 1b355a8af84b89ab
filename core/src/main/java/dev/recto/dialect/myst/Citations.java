package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.CitedWorks;
import java.util.Set;

/** Roles that cite works by their keys, with commas between, in parentheses or as words of a sentence: docs/citations.md. */
@AutoService(DialectRule.class)
public final class Citations extends RoleRule {

    private static final Set<String> TEXTUAL = Set.of("cite:t", "cite:ts", "cite:ct", "cite:cts", "citet");

    /** The rule. */
    public Citations() {
        super(
                "cite",
                "cite:p",
                "cite:t",
                "cite:ps",
                "cite:ts",
                "cite:ct",
                "cite:cts",
                "cite:year",
                "cite:alp",
                "cite:alps",
                "cite:label",
                "cite:labelpar",
                "cite:yearpar",
                "cite:authors",
                "cite:authorpar",
                "cite:authorpars",
                "cite:cauthor",
                "cite:cauthors",
                "cite:author",
                "citep",
                "citet");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.replace(call.whole(), CitedWorks.of(words(call), TEXTUAL.contains(call.name())));
    }
}
