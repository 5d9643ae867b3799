package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.model.Structure;
import dev.remit.text.Text;

/// How often teams are called.
final class ByOnCallLoad implements Lens {
    @Override
    public String id() {
        return "on-call-load";
    }

    @Override
    public Text name() {
        return Text.of("On-call load");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        return Loading.of(Text.of("On-call load of teams"), readings.onCall(), picture);
    }
}
