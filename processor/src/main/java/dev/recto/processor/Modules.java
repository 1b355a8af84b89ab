package dev.recto.processor;

import dev.recto.prose.Names.Resolution;
import dev.recto.text.Nearest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The modules that javac knows, and the packages that they export. */
final class Modules {

    private final Elements elements;
    private final Ids ids;
    private final Surroundings surroundings;
    private final Map<String, List<String>> exported = new HashMap<>();

    Modules(Elements elements, Ids ids, Surroundings surroundings) {
        this.elements = elements;
        this.ids = ids;
        this.surroundings = surroundings;
    }

    /** The module of a name. */
    Resolution resolve(String name) {
        surroundings.meetModule(name);
        ModuleElement module = elements.getModuleElement(name);
        if (module != null && !module.isUnnamed()) {
            return new Resolution.Found(ids.target(module));
        }
        List<String> known = elements.getAllModuleElements().stream()
                .map(each -> each.getQualifiedName().toString())
                .toList();
        return Resolution.Missing.module(name, Nearest.to(name, known));
    }

    /** The packages that all modules export. */
    Stream<String> packages() {
        return elements.getAllModuleElements().stream()
                .flatMap(Modules::exports)
                .distinct();
    }

    /** The packages that come in with modules: those that they export, and those of what they hand on. */
    Stream<String> packagesOf(List<String> names) {
        return names.stream().flatMap(name -> exported.computeIfAbsent(name, this::readPackages).stream());
    }

    private List<String> readPackages(String name) {
        Set<ModuleElement> modules = new LinkedHashSet<>();
        add(elements.getModuleElement(name), modules);
        return modules.stream().flatMap(Modules::exports).distinct().toList();
    }

    private void add(@Nullable ModuleElement module, Set<ModuleElement> modules) {
        if (module != null && modules.add(module)) {
            surroundings.meetModule(module.getQualifiedName().toString());
            ElementFilter.requiresIn(module.getDirectives()).stream()
                    .filter(RequiresDirective::isTransitive)
                    .forEach(required -> add(required.getDependency(), modules));
        }
    }

    private static Stream<String> exports(ModuleElement module) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .filter(export -> export.getTargetModules() == null)
                .map(export -> export.getPackage().getQualifiedName().toString());
    }
}
