package dev.recto.maven;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.DependencyNode;

/**
 * What a module is compiled with, as Maven resolves it. What cannot be resolved is left out: the module's own build has failed
 * then, unless nothing of it needs it.
 */
record ResolvedLibraries(ProjectDependenciesResolver resolver, MavenSession session)
        implements PomModules.ModuleLibraries {

    @Override
    public Collection<Artifact> of(MavenProject module) {
        Set<Artifact> artifacts = new LinkedHashSet<>();
        DependencyNode graph = resolved(module).getDependencyGraph();
        if (graph != null) {
            RepositoryUtils.toArtifacts(
                    artifacts, graph.getChildren(), List.of(module.getArtifact().getId()), null);
        }
        return artifacts;
    }

    private DependencyResolutionResult resolved(MavenProject module) {
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(module, session.getRepositorySession()));
        } catch (DependencyResolutionException incomplete) {
            return incomplete.getResult();
        }
    }
}
