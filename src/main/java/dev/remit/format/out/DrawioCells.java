package dev.remit.format.out;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.format.page.Xml;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cells of a draw.io file, in the order of drawing: boxes in boxes, each placed from the corner of what holds it,
/// and lines between them.
final class DrawioCells {
    private static final String ROOT = "0";
    private static final String LAYER = "1";

    private final Xml xml = new Xml();
    private final String title;
    private final Map<Id, Rect> boxes = new HashMap<>();
    private final Map<Id, Id> holders = new HashMap<>();
    private int parts;

    DrawioCells(String title) {
        this.title = title;
    }

    /// What a cell is of.
    ///
    /// @param kind such as `team`
    /// @param label as HTML in which whatever a person typed was made [#safe]
    record Cell(String kind, Id id, String label, String provider, String consumer) {
        Cell(String kind, Id id, String label) {
            this(kind, id, label, "", "");
        }

        Cell between(Id from, Id to) {
            return new Cell(kind, id, label, from.text(), to.text());
        }

        Cell labelled(String other) {
            return new Cell(kind, id, other, provider, consumer);
        }
    }

    static String safe(String text) {
        return new Xml().text(text).toString();
    }

    /// Says before it is drawn what holds it; the first to say so does.
    void hold(Id holder, Id held) {
        holders.putIfAbsent(held, holder);
    }

    Optional<Id> holder(Id held) {
        return Optional.ofNullable(holders.get(held)).filter(boxes::containsKey);
    }

    void box(Cell cell, String style, Rect box, Optional<Id> holder) {
        boxes.put(cell.id(), box);
        about(cell);
        String parent = holder.map(DrawioCells::key).orElse(LAYER);
        xml.open("mxCell", "style", style, "vertex", "1", "parent", parent);
        geometry(box, holder.map(this::corner).orElse(Point.ORIGIN));
        xml.close().close().line();
    }

    /// Something without a meaning of its own on a box.
    void part(Id of, String style, Rect box) {
        String id = "part-" + ++parts;
        xml.open("mxCell", "id", id, "style", style, "vertex", "1", "parent", key(of));
        geometry(box, corner(of));
        xml.close().line();
    }

    /// A line through these points from one cell to another.
    void line(Optional<Cell> cell, String style, Id from, Id to, List<Point> points) {
        cell.ifPresent(this::about);
        String id = cell.isPresent() ? "" : "part-" + ++parts;
        String ends = ends(from, points.getFirst(), "exit") + ends(to, points.getLast(), "entry");
        xml.open(
                "mxCell",
                "id",
                id,
                "style",
                style + ends,
                "edge",
                "1",
                "parent",
                LAYER,
                "source",
                known(from),
                "target",
                known(to));
        xml.open("mxGeometry", "relative", "1", "as", "geometry");
        end(points.getFirst(), "sourcePoint");
        end(points.getLast(), "targetPoint");
        if (points.size() > 2) {
            xml.open("Array", "as", "points");
            for (Point point : points.subList(1, points.size() - 1))
                xml.single("mxPoint", "x", number(point.x()), "y", number(point.y()));
            xml.close();
        }
        xml.close().close();
        cell.ifPresent(any -> xml.close());
        xml.line();
    }

    String written(String background) {
        var file = new Xml();
        file.open("mxfile", "host", "Remit").line();
        file.open("diagram", "id", "remit", "name", title).line();
        file.open("mxGraphModel", "grid", "1", "gridSize", "8", "page", "0", "background", background)
                .line();
        file.open("root").line();
        file.single("mxCell", "id", ROOT)
                .single("mxCell", "id", LAYER, "parent", ROOT)
                .line();
        file.inside(xml);
        file.close().line().close().line().close().line().close().line();
        return file.toString();
    }

    private void about(Cell cell) {
        xml.open(
                "UserObject",
                "id",
                key(cell.id()),
                "label",
                cell.label(),
                "remitKind",
                cell.kind(),
                "remitId",
                cell.id().text(),
                "remitProvider",
                cell.provider(),
                "remitConsumer",
                cell.consumer());
    }

    private void geometry(Rect box, Point from) {
        xml.single(
                "mxGeometry",
                "x",
                number(box.x() - from.x()),
                "y",
                number(box.y() - from.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "as",
                "geometry");
    }

    private void end(Point point, String as) {
        xml.single("mxPoint", "x", number(point.x()), "y", number(point.y()), "as", as);
    }

    /// Where on a box a line ends, as parts of its sides, so that it ends there after a move too.
    private String ends(Id at, Point point, String end) {
        if (!boxes.containsKey(at)) return "";
        Rect box = boxes.getOrDefault(at, Rect.EMPTY);
        return end + "X=" + share(point.x() - box.x(), box.width()) + ";" + end + "Y="
                + share(point.y() - box.y(), box.height()) + ";" + end + "Dx=0;" + end + "Dy=0;";
    }

    private static String share(double part, double whole) {
        return whole == 0 ? "0" : number(Math.clamp(part / whole, 0, 1));
    }

    private String known(Id id) {
        return boxes.containsKey(id) ? key(id) : "";
    }

    private Point corner(Id id) {
        return boxes.getOrDefault(id, Rect.EMPTY).corner();
    }

    private static String key(Id id) {
        return "remit-" + id.text();
    }

    private static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
