package dev.remit.ui;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Hears which files a Mac's Finder wants opened, and leaves all else to the one that listened before.
///
/// It tells a program that runs instead of starting another, and only the toolkit's inner listener hears it: nothing
/// that JavaFX makes public does, and AWT's own desktop is a second toolkit.
final class Finder extends Application.EventHandler {
    private final Application.EventHandler before;
    private final Consumer<List<Path>> show;

    private Finder(Application.EventHandler before, Consumer<List<Path>> show) {
        this.before = before;
        this.show = show;
    }

    static void listen(Consumer<List<Path>> show) {
        var toolkit = Application.GetApplication();
        toolkit.setEventHandler(new Finder(toolkit.getEventHandler(), show));
    }

    @Override
    public void handleOpenFilesAction(Application toolkit, long time, String[] files) {
        show.accept(Stream.of(files).map(Path::of).toList());
    }

    @Override
    public void handleQuitAction(Application toolkit, long time) {
        before.handleQuitAction(toolkit, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        before.handlePreferencesChanged(preferences);
    }
}
