package dev.remit.draw;

import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Places the words of interactions: inside the shape where they fit, else 8 beside it where they cover nothing.
///
/// @param rooms of the teams that share an area with a box
record Captions(Function<Rect, Collection<Room>> rooms, Metrics metrics) {
    private static final double BESIDE = 8;
    private static final double LINE = 16;
    private static final double ASCENT = 12;
    private static final double HALF_ASCENT = 4;
    private static final int PARALLELOGRAM = 4;
    private static final double SLANTED = 32;
    private static final double ROUNDED = 0.9;

    Optional<Caption> of(Text label, Optional<Text> until, Form form, Rect teams, Collection<Rect> taken) {
        double width = metrics.width(label.toString(), TextStyle.LABEL);
        return inside(label, until, width, form).or(() -> beside(label, width, form, teams, taken));
    }

    private Optional<Caption> inside(Text label, Optional<Text> until, double width, Form form) {
        double room = innerWidth(form);
        if (room < width || form.box().height() < LINE) return Optional.empty();
        var second = until.filter(
                text -> form.box().height() >= 2.5 * LINE && metrics.width(text.toString(), TextStyle.CAPTION) <= room);
        double height = second.isPresent() ? 2 * LINE : LINE;
        var base = new Point(form.box().middleX(), middle(form.box(), height) + HALF_ASCENT - (height - LINE) / 2);
        return Optional.of(new Caption(label, second, base, Anchor.MIDDLE));
    }

    /// Between two teams above each other where there is room, so that no edge of a team runs through the words.
    private double middle(Rect shape, double height) {
        double top = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        for (Room room : rooms.apply(shape)) {
            if (room.box().middleY() < shape.middleY())
                top = Math.max(top, room.box().bottom());
            else bottom = Math.min(bottom, room.box().y());
        }
        boolean isBetween = Double.isFinite(top) && Double.isFinite(bottom) && bottom - top >= height;
        return isBetween ? (top + bottom) / 2 : shape.middleY();
    }

    private static double innerWidth(Form form) {
        return switch (form) {
            case Sided sided ->
                sided.outline().corners().size() == PARALLELOGRAM ? sided.box().width() - SLANTED : 0;
            case Round round -> 2 * round.radius() * ROUNDED;
            case Far far -> 0;
        };
    }

    private Optional<Caption> beside(Text label, double width, Form form, Rect teams, Collection<Rect> taken) {
        if (form instanceof Far) return Optional.empty();
        Rect box = form.box();
        double base = box.middleY() + HALF_ASCENT;
        var right = new Caption(label, Optional.empty(), new Point(box.right() + BESIDE, base), Anchor.START);
        var left = new Caption(label, Optional.empty(), new Point(box.x() - BESIDE, base), Anchor.END);
        var beneath = new Caption(
                label, Optional.empty(), new Point(box.middleX(), box.bottom() + BESIDE + ASCENT), Anchor.MIDDLE);
        return Stream.of(right, left, beneath)
                .filter(caption -> isFree(area(caption, width), taken))
                .min(Comparator.comparing(caption -> !teams.contains(area(caption, width))));
    }

    /// Where the first line of words stands.
    Rect area(Caption caption) {
        return area(caption, metrics.width(caption.text().toString(), TextStyle.LABEL));
    }

    private static Rect area(Caption caption, double width) {
        double left = switch (caption.anchor()) {
            case START -> caption.at().x();
            case MIDDLE -> caption.at().x() - width / 2;
            case END -> caption.at().x() - width;
        };
        return new Rect(left, caption.at().y() - ASCENT, width, LINE);
    }

    private boolean isFree(Rect area, Collection<Rect> taken) {
        if (taken.stream().anyMatch(area::overlaps)) return false;
        for (Room room : rooms.apply(area)) {
            boolean covers = room.kept().stream().anyMatch(area::overlaps);
            if (covers) return false;
        }
        return true;
    }
}
