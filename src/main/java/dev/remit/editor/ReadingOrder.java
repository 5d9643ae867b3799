package dev.remit.editor;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The elements of a picture as one reads it aloud: each grouping, its teams, their services; then what stands in no
/// grouping; each from top to bottom, then from left to right. Last what lies between and around them: interactions,
/// notes and frames.
public final class ReadingOrder {
    private static final Comparator<Figure> DOWN_THEN_RIGHT = Comparator.<Figure>comparingDouble(
                    figure -> figure.box().y())
            .thenComparingDouble(figure -> figure.box().x())
            .thenComparing(Figure::id);

    private final Picture picture;
    private final Set<Id> order = new LinkedHashSet<>();

    private ReadingOrder(Picture picture) {
        this.picture = picture;
    }

    public static List<Id> of(Picture picture) {
        var reading = new ReadingOrder(picture);
        sorted(picture.groupings().stream()).forEach(reading::read);
        sorted(picture.teams().stream()).forEach(reading::read);
        sorted(picture.chips().stream()).forEach(reading::add);
        sorted(picture.interactions().stream()).forEach(reading::add);
        sorted(picture.notes().stream()).forEach(reading::add);
        sorted(picture.frames().stream()).forEach(reading::add);
        return List.copyOf(reading.order);
    }

    private void add(Figure figure) {
        order.add(figure.id());
    }

    private void read(Grouping grouping) {
        Rect area = grouping.box();
        order.add(grouping.id());
        sorted(picture.teams().stream().filter(team -> area.contains(team.box())))
                .forEach(this::read);
    }

    private void read(TeamBox team) {
        order.add(team.id());
        var services = Set.copyOf(team.services());
        sorted(picture.chips().stream().filter(chip -> services.contains(chip.id())))
                .map(Chip::id)
                .forEach(order::add);
    }

    private static <T extends Figure> Stream<T> sorted(Stream<T> figures) {
        return figures.sorted(DOWN_THEN_RIGHT);
    }
}
