package dev.remit.format.print;

import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which part of a map stands on which page: all of it on the first, then the frames somebody laid over it or, where
/// its names would be too small to read, area after area and what stands in none.
///
/// @param whole what the first page shows
/// @param room for a picture on a page, in points
final class MapPages {
    /// Points for a unit of the picture: 100 % is a pixel of 1/96 inch.
    static final double LARGEST = 0.75;

    /// Names of services are 12 units high, which makes 5.4 points; smaller ones are read with effort.
    static final double LEGIBLE = 0.45;

    private static final double MARGIN = 24;

    private final Picture picture;
    private final Rect whole;
    private final Rect room;

    MapPages(Picture picture, Rect whole, Rect room) {
        this.picture = picture;
        this.whole = whole;
        this.room = room;
    }

    /// A part of the plane under its title, which is empty for the whole.
    record Sheet(String title, Rect part) {}

    List<Sheet> all() {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet("", whole));
        if (!picture.frames().isEmpty()) picture.frames().forEach(frame -> sheets.add(sheet(frame)));
        else if (scale(whole) < LEGIBLE) sheets.addAll(parts());
        return sheets;
    }

    /// Points for a unit of the picture where that part is all a page shows.
    double scale(Rect part) {
        return Math.min(LARGEST, Math.min(room.width() / part.width(), room.height() / part.height()));
    }

    private static Sheet sheet(FrameBox frame) {
        return new Sheet(frame.title(), frame.box());
    }

    private List<Sheet> parts() {
        var sheets = new ArrayList<Sheet>();
        var told = new HashSet<Id>();
        for (Grouping grouping : picture.groupings()) {
            var teams = teams(grouping, told);
            String title = grouping.label().toString();
            if (scale(grouping.box().grown(MARGIN)) >= LEGIBLE)
                sheets.add(new Sheet(title, grouping.box().grown(MARGIN)));
            else sheets.addAll(sheets(title, teams));
        }
        sheets.addAll(sheets(Text.of("Outside all areas").toString(), others(told)));
        return sheets;
    }

    private List<Rect> teams(Grouping grouping, Set<Id> told) {
        told.addAll(grouping.teams());
        return picture.teams().stream()
                .filter(team -> grouping.teams().contains(team.id()))
                .map(TeamBox::box)
                .toList();
    }

    /// Teams in no area, and services in no team.
    private List<Rect> others(Set<Id> told) {
        return Stream.concat(
                        picture.teams().stream()
                                .filter(team -> !told.contains(team.id()))
                                .map(TeamBox::box),
                        picture.chips().stream()
                                .filter(chip -> chip.host().isEmpty())
                                .map(chip -> chip.box()))
                .toList();
    }

    /// As many boxes a page as leave them legible, in the order of drawing.
    private List<Sheet> sheets(String title, List<Rect> boxes) {
        var parts = new ArrayList<Rect>();
        for (Rect box : boxes) {
            boolean fits = !parts.isEmpty() && scale(parts.getLast().union(box).grown(MARGIN)) >= LEGIBLE;
            if (fits) parts.add(parts.removeLast().union(box));
            else parts.add(box);
        }
        var sheets = new ArrayList<Sheet>();
        for (Rect part : parts)
            sheets.add(new Sheet(numbered(title, sheets.size() + 1, parts.size()), part.grown(MARGIN)));
        return sheets;
    }

    private static String numbered(String title, int number, int count) {
        return count == 1
                ? title
                : Text.of("{0}, {1} of {2}", title, number, count).toString();
    }
}
