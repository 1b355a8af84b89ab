package dev.recto.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.recto.processor.CompilerOutput.PluginFolders;

/**
 * The face that observes: javac starts it by itself wherever this jar is on the processor path, or on the class path where
 * there is none, with annotation processing or without.
 *
 * <p>Without annotation processing javac does not tell where class files go. {@code -Xplugin:Recto classes=<folder>} does.
 */
@AutoService(Plugin.class)
public final class RectoPlugin implements Plugin {

    @Override
    public String getName() {
        return "Recto";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Compilation.watch(task, PluginFolders.of(arguments));
    }

    @Override
    public boolean autoStart() {
        return true;
    }
}
