package dev.remit.draw.paint;

import dev.remit.draw.Bundle;
import dev.remit.draw.Chip;
import dev.remit.draw.Detail;
import dev.remit.draw.Edge;
import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Stacking;
import dev.remit.draw.TeamBox;
import dev.remit.draw.TrayBox;
import dev.remit.draw.View;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Puts a picture on a surface, from the back to the front: frames, groupings, teams, interactions, dependencies,
/// chips, then words and marks. So nothing ever covers a chip or a name. Bundles, seen from afar, lie beneath teams.
///
/// What the view does not show is left out, and what its zoom makes too small is left out or simplified.
public final class Painter {
    private static final double END = 8;
    private static final double WORDS = 120;

    private final Picture picture;
    private final Marks marks;
    private final View view;
    private final Brush brush;
    private final Brush dimmed;
    private final Taken taken;
    private final Lines lines;

    private Painter(Picture picture, View view, Brush brush) {
        this.picture = picture;
        this.view = view;
        this.brush = brush;
        marks = picture.marks();
        dimmed = brush.dimmedOn(brush.colour(Token.CANVAS));
        taken = new Taken(view);
        lines = Lines.shown(picture, view);
    }

    /// Paints all the view shows; the canvas itself is left as it is.
    public static void paint(Picture picture, View view, Palette palette, Metrics metrics, Surface surface) {
        new Painter(picture, view, new Brush(surface, palette, metrics, view)).paint();
    }

    private void paint() {
        picture.frames().stream().filter(this::isShown).forEach(new NotePaint(brush)::paint);
        picture.groupings().stream().filter(this::isShown).forEach(this::paint);
        picture.trays().stream().filter(this::isShown).forEach(new GroupingPaint(brush, taken)::paint);
        if (isFar()) paintFar();
        else paintNear();
        paintWords();
    }

    private void paintFar() {
        lines.bundles().forEach(this::paint);
        picture.teams().stream().filter(this::isShown).forEach(this::paint);
        picture.interactions().stream().filter(this::isShown).forEach(this::paint);
        if (new SignPaint(brush, taken).suits(picture.teams()))
            picture.teams().stream().filter(this::isShown).forEach(this::paintHeader);
    }

    /// Floor by floor, so that nothing of a team shines through one that lies on it.
    private void paintNear() {
        for (int floor = 0; floor <= picture.stacking().highest(); floor++) paintFloor(floor);
    }

    private void paintFloor(int floor) {
        teams(floor).forEach(this::paint);
        on(picture.interactions(), floor, it -> stacking().floor(it.provider(), it.consumer()))
                .filter(this::isShown)
                .forEach(this::paint);
        on(lines.bundles(), floor, it -> stacking().floor(it.from(), it.to())).forEach(this::paint);
        on(lines.edges(), floor, it -> Math.max(floor(it.from()), floor(it.to())))
                .forEach(this::paint);
        on(picture.chips(), floor, it -> stacking().floor(it.host()))
                .filter(this::isShown)
                .forEach(this::paint);
        teams(floor).forEach(this::paintHeader);
    }

    private Stream<TeamBox> teams(int floor) {
        return on(picture.teams(), floor, it -> stacking().floor(it.id())).filter(this::isShown);
    }

    private <T> Stream<T> on(List<T> all, int floor, ToIntFunction<T> floors) {
        return stacking().highest() == 0 ? all.stream() : all.stream().filter(each -> floors.applyAsInt(each) == floor);
    }

    private int floor(Id service) {
        return picture.find(service)
                .filter(Chip.class::isInstance)
                .map(figure -> stacking().floor(((Chip) figure).host()))
                .orElse(0);
    }

    private Stacking stacking() {
        return picture.stacking();
    }

    /// Labels of areas give way to names of teams; numbers of bundles stand where room is left, from afar only beside
    /// teams.
    private void paintWords() {
        paintLabels();
        if (view.detail() == Detail.FULL)
            picture.interactions().stream().filter(this::isNear).forEach(this::paintCaption);
        if (isFar()) paintMarks();
        lines.bundles().reversed().forEach(bundle -> brushed(bundle).paintCount(bundle, taken));
        picture.notes().stream().filter(this::isShown).forEach(new NotePaint(brush)::paint);
        paintFixed();
    }

    private void paintMarks() {
        picture.teams().stream().filter(this::isShown).forEach(team -> {
            header(team).paintMark();
            taken.add(team.box());
        });
    }

    private void paintLabels() {
        var labels = new GroupingPaint(brush, taken);
        for (Grouping grouping : picture.groupings()) {
            if (isNear(grouping)) labels.paintLabel(grouping, picture.extent().right());
        }
        for (TrayBox tray : picture.trays()) {
            if (isNear(tray)) labels.paintLabel(tray, picture.extent().right());
        }
    }

    private void paintFixed() {
        var fixed = new FixedPaint(brush);
        shown(picture.fixed().locked()).forEach(fixed::paintLock);
        var locked = picture.fixed().locked();
        shown(picture.fixed().sized()).forEach(figure -> fixed.paintPin(figure, locked.contains(figure.id())));
    }

    private Stream<Figure> shown(Set<Id> ids) {
        return ids.stream().flatMap(id -> picture.find(id).stream()).filter(this::isShown);
    }

    /// From afar names stand in the middle of teams, so that no line may run over them.
    private boolean isFar() {
        return view.detail() == Detail.BOXES;
    }

    private void paint(Grouping grouping) {
        new GroupingPaint(brushFor(grouping.id()), taken).paint(grouping);
    }

    private void paint(TeamBox team) {
        new TeamPaint(brushFor(team.id()), team, TeamLook.of(team, marks, view.detail())).paint();
    }

    private void paint(InteractionShape shape) {
        new InteractionPaint(brushFor(shape.id())).paint(shape);
    }

    private void paint(Edge edge) {
        new EdgePaint(marks.isDimmed(edge.from()) ? dimmed : brushFor(edge.to())).paint(edge);
    }

    private void paint(Bundle bundle) {
        brushed(bundle).paint(bundle);
    }

    private EdgePaint brushed(Bundle bundle) {
        return new EdgePaint(marks.isDimmed(bundle.from()) ? dimmed : brushFor(bundle.to()));
    }

    private void paint(Chip chip) {
        new ChipPaint(brushFor(chip.id()), chip, marks.tints().of(chip.id())).paint();
        if (!marks.isDimmed(chip.id()))
            new FindingPaint(brush).paint(chip, marks.tally(chip.id()), TeamLook.behind(chip.host(), marks));
    }

    private void paintHeader(TeamBox team) {
        header(team).paint();
    }

    private HeaderPaint header(TeamBox team) {
        return new HeaderPaint(
                brushFor(team.id()), team, TeamLook.of(team, marks, view.detail()), TeamFacts.of(team, marks), taken);
    }

    private void paintCaption(InteractionShape shape) {
        new InteractionPaint(brushFor(shape.id())).paintWords(shape);
    }

    private Brush brushFor(Id id) {
        return marks.isDimmed(id) ? dimmed : brush;
    }

    private boolean isShown(Figure figure) {
        return view.shows(figure.box());
    }

    /// Words may stand outside the box of what they name.
    private boolean isNear(Figure figure) {
        return view.shows(figure.box().grown(WORDS + view.pixels(2 * END)));
    }

    private boolean isNear(TrayBox tray) {
        return view.shows(tray.box().grown(WORDS + view.pixels(2 * END)));
    }

    private boolean isShown(TrayBox tray) {
        return view.shows(tray.box());
    }
}
