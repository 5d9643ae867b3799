package dev.remit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.draw.Chip;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.format.out.Svg;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The maps that come with the samples: placed by hand, and fit to be seen.
class SampleMapsTest {
    private static final int GRID = 8;

    @ParameterizedTest
    @EnumSource
    void every_team_and_every_service_alone_has_a_place_on_the_grid(Sample sample) {
        var document = sample.document();

        var nodes = map(document).nodes();

        assertEquals(standing(document), nodes.keySet());
        assertEquals(
                List.of(),
                nodes.values().stream()
                        .flatMap(node -> Stream.of(
                                node.x(),
                                node.y(),
                                node.width().orElse(0),
                                node.height().orElse(0)))
                        .filter(length -> length % GRID != 0)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void no_team_stands_on_another(Sample sample) {
        var boxes =
                picture(sample.document()).teams().stream().map(TeamBox::box).toList();

        assertEquals(List.of(), overlapping(boxes));
    }

    @ParameterizedTest
    @EnumSource
    void no_interaction_covers_a_service(Sample sample) {
        var picture = picture(sample.document());

        var covered = picture.interactions().stream()
                .flatMap(shape -> picture.chips().stream().filter(chip -> covers(shape, chip.box())))
                .map(Chip::id)
                .toList();

        assertEquals(List.of(), covered);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_cut_short(Sample sample) {
        var drawn = Svg.of(picture(sample.document()), Palette.of(Theme.LIGHT), Metrics.estimated());

        assertEquals(List.of(), drawn.lines().filter(line -> line.contains("…")).toList());
    }

    private static boolean covers(InteractionShape shape, Rect box) {
        return IntStream.range(0, GRID * GRID)
                .mapToObj(at -> new Point(
                        box.x() + box.width() * (at % GRID) / GRID, box.y() + box.height() * (at / GRID) / GRID))
                .anyMatch(shape.form()::covers);
    }

    /// The teams that are drawn, and the services nobody has to stand with.
    private static Set<Id> standing(Document document) {
        var structure = Facts.of(document, LocalDate.of(2026, 6, 1)).structure();
        var standing = new TreeSet<Id>();
        document.teams().stream()
                .filter(team -> !team.roleGroup())
                .map(Team::id)
                .forEach(standing::add);
        document.services().stream()
                .filter(service -> structure.accountable(service).isEmpty())
                .forEach(service -> standing.add(service.id()));
        return standing;
    }

    private static List<Rect> overlapping(List<Rect> boxes) {
        return boxes.stream()
                .filter(one -> boxes.stream().anyMatch(other -> one != other && one.overlaps(other)))
                .toList();
    }

    private static Picture picture(Document document) {
        var structure = Facts.of(document, LocalDate.of(2026, 6, 1)).structure();
        return Picture.of(structure, map(document), Marks.NONE, Metrics.estimated());
    }

    private static Diagram map(Document document) {
        return document.diagrams().get(Id.of("map"));
    }
}
