package dev.recto.engine;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.ProvenFence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fences of a book. Each module tells its own, in files that it names from its own folder. */
record ModuleFences(Project project) {

    /** Those of all modules, in files that are named as the book names them. */
    FenceMap read() throws IOException {
        List<FenceMap> maps = new ArrayList<>();
        Path around = project.folders().project();
        for (Modules.Covered module : project.modules().covered()) {
            maps.add(ofOne(module.main(), module.folder(), around));
        }
        maps.add(ofOne(project.main(), project.modules().own(), around));
        List<ProvenFence> fences = new ArrayList<>();
        maps.forEach(map -> fences.addAll(map.fences()));
        String javac = maps.stream()
                .map(FenceMap::javac)
                .filter(version -> !version.isEmpty())
                .findFirst()
                .orElse("");
        return new FenceMap(FenceMap.FORMAT_VERSION, javac, fences);
    }

    /**
     * Those of a project that covers no other module.
     *
     * @param around the folder that the book names files from
     */
    static FenceMap ofOne(Project module, Path around) throws IOException {
        return ofOne(module.main(), module.folders().project(), around);
    }

    private static FenceMap ofOne(SourceSet main, Path module, Path around) throws IOException {
        String folder = module.equals(around) ? "" : FileTree.path(around, module) + "/";
        return FenceMap.read(main.classes().resolveSibling(FenceMap.FILE)).in(folder);
    }
}
