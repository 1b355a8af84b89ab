package dev.recto.links;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names;
import dev.recto.prose.Reference;
import dev.recto.prose.Target;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Nearest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds names where javac does not stand: in Markdown pages, and in prose of main sources that speaks of tests. It knows
 * what the book's own sources declare, and the modules, packages and types of the JDK by their full names, those of {@code
 * java.lang} by simple ones.
 */
public final class SheetNames implements Names {

    private final Sheets sheets;
    private final String home;
    private final PlatformNames platform;

    /** @param home package to prefer where two types share a simple name; empty for none */
    public SheetNames(Sheets sheets, String home) {
        this.sheets = sheets;
        this.home = home;
        this.platform = new PlatformNames(sheets.answers());
    }

    @Override
    public Resolution resolve(String reference) {
        Reference written = Reference.of(reference);
        ElementName name = written.name();
        boolean own = written.module() == null || written.module().equals(ownModule());
        if (own && written.isModule()) {
            return new Resolution.Found(new Target(written.module(), Kind.MODULE, written.module()));
        }
        if (name.isMember() && name.type().isEmpty()) {
            return new Resolution.Missing("no type is around '" + name + "' here", null);
        }
        return own ? inBook(written) : elsewhere(written);
    }

    private Resolution inBook(Reference written) {
        ElementName name = written.name();
        List<Declared> types = types(name.type());
        if (types.size() == 1) {
            Declared type = types.get(0);
            return name.isMember()
                    ? new SheetMembers(sheets, platform).resolve(type, name)
                    : SheetMembers.found(type.declaration());
        }
        if (types.size() > 1) {
            return new Resolution.Missing(
                    types.size() + " types of the book are called '" + name.type() + "'",
                    types.get(0).declaration().id());
        }
        boolean isPackage = !name.isMember()
                && sheets.files().stream()
                        .anyMatch(file -> file.sheet().packageName().equals(name.type()));
        return isPackage && !name.type().isEmpty()
                ? new Resolution.Found(new Target(name.type(), Kind.PACKAGE, ""))
                : elsewhere(written);
    }

    private Resolution elsewhere(Reference written) {
        return platform.resolve(written).orElseGet(() -> missing(written));
    }

    private Resolution missing(Reference written) {
        String name = written.name().type();
        if (written.isModule()) {
            return Resolution.Missing.module(written.module(), platform.nearest(written));
        }
        boolean qualified = name.contains(".");
        String own = Nearest.to(name, qualified ? ids() : sheets.simpleNames());
        return Resolution.Missing.type(
                name, "in the book's sources", own == null && qualified ? platform.nearest(written) : own);
    }

    /** The packages of the book and its types by their full names. */
    private List<String> ids() {
        return Stream.concat(
                        sheets.files().stream().map(file -> file.sheet().packageName()),
                        sheets.declarations().stream()
                                .map(Declared::declaration)
                                .filter(declaration -> declaration.kind().isType())
                                .map(declaration -> declaration.id()))
                .distinct()
                .toList();
    }

    private List<Declared> types(String name) {
        List<Declared> types = sheets.types(name);
        List<Declared> near = types.stream()
                .filter(type -> type.file().sheet().packageName().equals(home))
                .toList();
        return near.isEmpty() || types.size() == 1 ? types : near.subList(0, 1);
    }

    /** The module that the book's sources declare; empty for none. */
    private String ownModule() {
        return sheets.files().stream()
                .filter(file -> file.sheet().source().endsWith("module-info.java"))
                .flatMap(this::moduleNames)
                .findFirst()
                .orElse("");
    }

    private Stream<String> moduleNames(SheetFile file) {
        List<Token> tokens = sheets.tokens(file);
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.MODULE && token.referent() >= 0)
                .map(token ->
                        file.sheet().tokens().referents().get(token.referent()).id())
                .limit(1);
    }
}
