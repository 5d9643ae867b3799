package dev.remit.ui.form;

import dev.remit.shape.FieldPath;

/// The ids of controls, by which tests and style sheets find them.
final class Ids {
    private Ids() {}

    static String of(FieldPath path) {
        return "field-" + String.join("-", path.steps());
    }
}
