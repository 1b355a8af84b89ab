package dev.recto.dialect.myst;

import dev.recto.dialect.Call;
import dev.recto.dialect.NamedRule;
import java.util.List;

/** A role, whose one argument is what stands between its marks. */
abstract class RoleRule implements NamedRule {

    private final List<String> names;

    RoleRule(String... names) {
        this.names = List.of(names);
    }

    @Override
    public final String dialect() {
        return Myst.NAME;
    }

    @Override
    public final String form() {
        return Roles.ROLE;
    }

    @Override
    public final List<String> names() {
        return names;
    }

    /** What stands between its marks. */
    static String words(Call call) {
        return call.positional().get(0);
    }
}
