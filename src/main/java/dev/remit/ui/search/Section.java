package dev.remit.ui.search;

import dev.remit.text.Text;

/// The parts of what is offered, in the order in which they stand where nothing was typed.
public enum Section {
    ACTIONS(Text.of("Actions")),
    ELEMENTS(Text.of("Teams, services and more")),
    DIAGRAMS(Text.of("Diagrams")),
    FILES(Text.of("Recent files")),
    FINDINGS(Text.of("Findings"));

    private final Text title;

    Section(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
