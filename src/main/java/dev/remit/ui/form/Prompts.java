package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.text.Text;

/// What stands in a field that is empty.
final class Prompts {
    private Prompts() {}

    static Text of(Kind<?> kind, Held held) {
        if (held.isMixed()) return Text.of("Mixed");
        return kind instanceof Kind.Several<?> ? Text.of("none") : Text.of("not known");
    }
}
