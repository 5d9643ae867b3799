package dev.remit.ui.session;

import dev.remit.text.Text;

/// How far some work is: what it does now, and which of how many steps that is.
public record Progress(Text phase, int step, int of) {
    /// Between 0 and 1.
    public double share() {
        return of == 0 ? 0 : (step - 1.0) / of;
    }
}
