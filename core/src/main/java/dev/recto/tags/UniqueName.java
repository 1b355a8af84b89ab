package dev.recto.tags;

import dev.recto.book.Named;
import dev.recto.pages.Context;
import dev.recto.text.ProblemKind;

/** Names that authors give to what is numbered: none stands twice for things of one kind on a page. */
final class UniqueName {

    private UniqueName() {}

    /** Takes a name; one that is taken on the page is reported. */
    static void claim(Named.Kind kind, String name, int offset, Context context, Materials materials) {
        if (!materials.listed().add(context.page().address() + "#" + kind.prefix() + ":" + name)) {
            materials
                    .report()
                    .accept(ProblemKind.DUPLICATE_NAME.at(
                            context.place(offset),
                            "another " + kind.word() + " on this page is called '" + name + "'",
                            "rename one of them"));
        }
    }
}
