package dev.remit.ui.session;

/// Takes what somebody is typing and has not finished, before a document is saved or left.
public final class Settling {
    private Runnable how = () -> {};

    /// @param taking does it; the part of the window in which things are typed knows how
    public void by(Runnable taking) {
        how = taking;
    }

    void now() {
        how.run();
    }
}
