package dev.remit.ui.session;

/// A page of the pane beneath the map.
public enum Tab {
    FINDINGS,
    SEARCH,
    CHANGES
}
