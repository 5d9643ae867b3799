package dev.remit.ui;

import java.io.ObjectInputFilter;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the window, and settles before what JavaFX asks only once, when it starts.
public final class Launch {
    /// Kept, as a logger that nobody holds forgets its filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launch() {}

    /// In the window that is open already where there is one and a file is named, else in one of its own.
    public static void open(String... arguments) {
        if (Calls.isTakenElsewhere(Disk.ofThisMachine(), arguments)) return;
        Disk.ofThisMachine().scale().percent().ifPresent(Launch::scale);
        refuseObjects();
        // It is on the class path on purpose; to say so in a terminal at each start took 17 ms.
        JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        Application.launch(App.class, arguments);
    }

    static void scale(int percent) {
        System.setProperty("glass.gtk.uiScale", percent + "%");
        System.setProperty("glass.win.uiScale", percent + "%");
    }

    /// JavaFX would make an object of whatever another program says is one on the clipboard.
    static void refuseObjects() {
        ObjectInputFilter.Config.setSerialFilter(object -> ObjectInputFilter.Status.REJECTED);
    }
}
