package dev.remit.ui.form;

import dev.remit.editor.Finder;

/// What could be meant.
///
/// @param words what is put in
/// @param about what it is, where the words do not say so; may be empty
record Suggestion(String words, String about) {
    static Suggestion of(String words) {
        return new Suggestion(words, "");
    }

    boolean fits(String typed) {
        return typed.isBlank() || Finder.matches(words, typed) || Finder.matches(about, typed);
    }

    @Override
    public String toString() {
        return about.isEmpty() ? words : words + "  " + about;
    }
}
