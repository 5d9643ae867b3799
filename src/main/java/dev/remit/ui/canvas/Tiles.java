package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.editor.Camera;
import dev.remit.ui.theme.Fonts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Optional;
import javafx.scene.Group;

/// The plane in tiles, of which a frame paints those that come into sight and a few ahead.
///
/// What is far away is decided anew on the way there, as it was not known before. Then the tiles that change are
/// painted behind those that are seen, some in each frame, and brought forward together when all are done.
final class Tiles {
    /// Cells around those that are seen for which it is decided, too.
    private static final int AROUND = 3;

    /// From so many frames before the end of what is decided, tiles are painted for what comes after it, at most.
    private static final int FRAMES_BEFORE = 8;

    private final Fonts fonts;
    private final Metrics metrics;
    private final Group node = new Group();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private Optional<Cover> shown = Optional.empty();
    private Optional<Cover> coming = Optional.empty();
    private Point last = Point.ORIGIN;

    Tiles(Fonts fonts, Metrics metrics) {
        this.fonts = fonts;
        this.metrics = metrics;
    }

    Group node() {
        return node;
    }

    /// What is painted now, if anything is.
    Optional<Cover> shown() {
        return shown;
    }

    /// Whether only another place of what is painted is to be seen.
    boolean holds(BaseLayer.Frame frame) {
        return shown.filter(cover -> cover.frame().showsSame(frame)
                        && cover.anchor().zoom() == frame.camera().zoom())
                .isPresent();
    }

    /// Returns how many tiles it painted.
    int show(BaseLayer.Frame frame) {
        int painted = holds(frame) ? pan(frame, shown.orElseThrow()) : replace(frame);
        last = frame.camera().offset();
        return painted;
    }

    private int replace(BaseLayer.Frame frame) {
        drop();
        var before = shown.map(Cover::tiles).orElseGet(HashMap::new);
        Camera anchor = shown.map(Cover::anchor)
                .filter(it -> it.zoom() == frame.camera().zoom())
                .orElse(frame.camera());
        Cells seen = Cells.under(window(frame, anchor));
        var cover = Cover.of(frame, anchor, seen.grown(AROUND), metrics);
        int painted = 0;
        for (Cell cell : seen.all()) painted += paint(cover, cell, Optional.ofNullable(before.remove(cell)));
        before.values().forEach(this::retire);
        shown = Optional.of(cover);
        return painted;
    }

    private int pan(BaseLayer.Frame frame, Cover cover) {
        Rect window = window(frame, cover.anchor());
        Cells seen = Cells.under(window);
        if (!cover.reaches(seen) && coming.filter(it -> it.reaches(seen)).isEmpty()) return replace(frame);
        int painted = 0;
        for (Cell cell : cover.missing(seen)) painted += paint(cover, cell, Optional.empty());
        var drift = new Drift(last.minus(frame.camera().offset()));
        double frames = cover.framesOf(drift, window);
        if (frames < FRAMES_BEFORE && coming.isPresent()) return prepare(coming.get(), cover, seen, frames, painted);
        // A frame that painted has done enough, unless it is the last before the end.
        if (painted > 0 && frames > 1) return painted;
        Cells next = drift.ahead(seen, AROUND);
        if (frames < framesBefore(drift.framesWithin(next.box(), window)))
            coming = Optional.of(Cover.of(frame, cover.anchor(), next, metrics));
        else painted += paintAhead(cover, seen);
        return painted;
    }

    /// How many frames before its end the next is decided. While that is painted, frames of its own pass, too: decided
    /// earlier than half of them, it would leave few to paint the one after it, and each would paint many tiles.
    private static double framesBefore(double framesOfNext) {
        return Math.min(FRAMES_BEFORE, framesOfNext / 2);
    }

    private int paintAhead(Cover cover, Cells seen) {
        forget(cover, seen);
        return cover.missing(seen.grown(1)).stream()
                .findFirst()
                .map(cell -> paint(cover, cell, Optional.empty()))
                .orElse(0);
    }

    /// Tiles that are far behind serve elsewhere.
    private void forget(Cover cover, Cells seen) {
        drop();
        Cells kept = seen.grown(AROUND);
        cover.tiles().forEach((cell, tile) -> {
            if (!kept.contains(cell)) retire(tile);
        });
        cover.tiles().keySet().removeIf(cell -> !kept.contains(cell));
    }

    /// Paints so many tiles that all are done when the others end, with those that had to be painted in this frame.
    private int prepare(Cover next, Cover cover, Cells seen, double frames, int before) {
        var missing = next.missing(seen);
        double most = frames < 2 ? Double.POSITIVE_INFINITY : Math.ceil(missing.size() / Math.floor(frames));
        int painted = before;
        for (Cell cell : missing) {
            if (painted < most) painted += takeOver(next, cell, cover);
        }
        if (next.reaches(seen) && next.missing(seen).isEmpty()) adopt(next, cover);
        return painted;
    }

    private int takeOver(Cover next, Cell cell, Cover cover) {
        var content = next.content(cell);
        var same = cover.tile(cell).filter(tile -> tile.shows(content));
        if (same.isPresent()) {
            next.tiles().put(cell, same.get());
            return 0;
        }
        Tile tile = fresh();
        tile.hide();
        tile.show(content);
        next.tiles().put(cell, tile);
        return 1;
    }

    private void adopt(Cover next, Cover cover) {
        cover.tiles().values().stream()
                .filter(tile -> !next.tiles().containsValue(tile))
                .forEach(this::retire);
        next.tiles().values().forEach(Tile::reveal);
        shown = Optional.of(next);
        coming = Optional.empty();
    }

    /// What was painted ahead is wanted no more.
    private void drop() {
        coming.ifPresent(cover -> cover.tiles().values().stream()
                .filter(tile ->
                        shown.filter(it -> it.tiles().containsValue(tile)).isEmpty())
                .forEach(this::retire));
        coming = Optional.empty();
    }

    private int paint(Cover cover, Cell cell, Optional<Tile> before) {
        var content = cover.content(cell);
        Tile tile = before.orElseGet(this::fresh);
        cover.tiles().put(cell, tile);
        tile.reveal();
        if (tile.shows(content)) return 0;
        tile.show(content);
        return 1;
    }

    private Tile fresh() {
        if (!spare.isEmpty()) return spare.pop();
        var tile = new Tile(fonts);
        node.getChildren().add(tile.canvas());
        return tile;
    }

    private void retire(Tile tile) {
        tile.retire();
        spare.push(tile);
    }

    /// Where the window is over the cells.
    private Rect window(BaseLayer.Frame frame, Camera anchor) {
        Point moved =
                new Pixels(node).whole(anchor.offset().minus(frame.camera().offset()));
        return new Rect(moved.x(), moved.y(), frame.size().width(), frame.size().height());
    }
}
