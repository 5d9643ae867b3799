package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.model.Structure;
import dev.remit.text.Text;

/// The colours of the notation: the type of teams.
final class ByType implements Lens {
    @Override
    public String id() {
        return "type";
    }

    @Override
    public Text name() {
        return Text.of("Type of teams");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        return Colouring.NONE;
    }
}
