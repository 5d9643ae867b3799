package dev.remit.editor;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.edit.Cut;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.text.Text;
import java.util.List;

/// What figures are called together in the name of a step: by their name where it is one, else by their number.
public final class Called {
    private Called() {}

    public static Text together(List<? extends Figure> figures, Document document) {
        if (figures.size() == 1) return Text.of("{0}", Cut.name(name(figures.getFirst(), document)));
        if (figures.stream().allMatch(TeamBox.class::isInstance)) return Text.of("{0} teams", figures.size());
        return figures.stream().allMatch(Chip.class::isInstance)
                ? Text.of("{0} services", figures.size())
                : Text.of("{0} elements", figures.size());
    }

    public static String name(Figure figure, Document document) {
        return switch (figure) {
            case TeamBox team -> team.name();
            case Chip chip -> chip.name();
            case FrameBox frame -> frame.title();
            case NoteBox note ->
                note.text().isBlank()
                        ? Text.of("a note").toString()
                        : note.text().lines().findFirst().orElse("");
            case Grouping grouping -> title(grouping, document);
            case InteractionShape shape -> title(shape, document);
        };
    }

    private static String title(Figure figure, Document document) {
        return document.find(figure.id()).map(Element::title).orElse(figure.id().text());
    }
}
