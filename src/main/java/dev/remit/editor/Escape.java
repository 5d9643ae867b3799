package dev.remit.editor;

/// What is left at each press of Escape: first the gesture, then what is asked, then the selection, then the tool.
final class Escape {
    private Escape() {}

    static State from(State state) {
        if (!state.gesture().isIdle()) return state.gesture().cancelled(state);
        if (state.prompt().isPresent()) return state.prompt().get().cancelled(state);
        if (!state.selection().isEmpty()) return state.selecting(Selection.NONE);
        return state.tool().equals(Tools.select()) ? state : state.holding(Tools.select());
    }
}
