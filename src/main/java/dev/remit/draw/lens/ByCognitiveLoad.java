package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.model.Structure;
import dev.remit.text.Text;

/// How much teams hold in mind.
final class ByCognitiveLoad implements Lens {
    @Override
    public String id() {
        return "cognitive-load";
    }

    @Override
    public Text name() {
        return Text.of("Cognitive load");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        return Loading.of(Text.of("Cognitive load of teams"), readings.load(), picture);
    }
}
