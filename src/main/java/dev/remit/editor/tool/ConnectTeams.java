package dev.remit.editor.tool;

import dev.remit.editor.Gesture;
import dev.remit.editor.Tool;
import dev.remit.editor.gesture.Bond;
import dev.remit.editor.gesture.Starting;
import dev.remit.text.Text;

/// Draws how a team works with another.
public final class ConnectTeams implements Tool {
    @Override
    public Text name() {
        return Bond.INTERACTION.label();
    }

    @Override
    public Gesture idle() {
        return Starting.with(Bond.INTERACTION);
    }
}
