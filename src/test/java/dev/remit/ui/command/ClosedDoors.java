package dev.remit.ui.command;

/// Doors for commands where there is no window: they lead nowhere.
public final class ClosedDoors {
    private static final Runnable NOTHING = () -> {};

    private ClosedDoors() {}

    public static Commands.Doors all() {
        var lookups = new Lookups(NOTHING, NOTHING, by -> {}, NOTHING);
        return new Commands.Doors(
                lookups,
                address -> {},
                act -> {},
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING);
    }
}
