package dev.remit.editor.prompt;

import dev.remit.draw.Caption;
import dev.remit.draw.Figure;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Prompt;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// Says what an interaction is for, in the place of its words. Tab goes on to the day it is looked at again.
public record Purpose(Id interaction, Rect box, String text) implements Prompt.Writing {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 28;

    /// Of an interaction that is shown.
    public static Optional<Purpose> of(Id id, State state) {
        return state.picture().find(id).flatMap(figure -> Relation.of(id, state).map(relation -> of(figure, relation)));
    }

    private static Purpose of(Figure figure, Relation relation) {
        Point at = middle(figure);
        var box = new Rect(at.x() - WIDTH / 2, at.y() - HEIGHT / 2, WIDTH, HEIGHT);
        return new Purpose(figure.id(), box, relation.interaction().purpose().orElse(""));
    }

    private static Point middle(Figure figure) {
        return figure instanceof InteractionShape shape
                ? shape.caption()
                        .map(Caption::at)
                        .map(baseline -> baseline.plus(0, -4))
                        .orElse(shape.box().middle())
                : figure.box().middle();
    }

    @Override
    public Text title() {
        return Text.of("What it is for");
    }

    @Override
    public boolean isProse() {
        return text.contains("\n");
    }

    @Override
    public State written(String words, State state) {
        return relation(state)
                .map(it -> it.purposed(words, state))
                .orElse(state)
                .answered();
    }

    @Override
    public State writtenAndOn(String words, State state) {
        State next = written(words, state);
        return ReviewDate.of(interaction, next).map(next::asking).orElse(next);
    }

    private Optional<Relation> relation(State state) {
        return Relation.of(interaction, state);
    }
}
