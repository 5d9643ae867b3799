package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.model.Structure;
import dev.remit.text.Text;

/// A question that the colours of a map answer.
public interface Lens {
    /// How a diagram names it in its file.
    String id();

    Text name();

    /// The colours of all teams and services of a picture that the question is about.
    Colouring over(Picture picture, Structure structure, Readings readings);
}
