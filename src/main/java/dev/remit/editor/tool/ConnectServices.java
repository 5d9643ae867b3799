package dev.remit.editor.tool;

import dev.remit.editor.Gesture;
import dev.remit.editor.Tool;
import dev.remit.editor.gesture.Bond;
import dev.remit.editor.gesture.Starting;
import dev.remit.text.Text;

/// Draws what a service needs.
public final class ConnectServices implements Tool {
    @Override
    public Text name() {
        return Bond.DEPENDENCY.label();
    }

    @Override
    public Gesture idle() {
        return Starting.with(Bond.DEPENDENCY);
    }
}
