package dev.remit.format.page;

import dev.remit.report.Callout;
import dev.remit.report.Definitions;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Points;
import dev.remit.report.Points.Point;

/// What is neither text nor table: points, definitions, numbers in large print, boxes.
final class Lists {
    private static final int POINT_MARK = 28;
    private static final int POINT_WHO = 132;

    private Lists() {}

    static void write(Callout callout, Xml xml) {
        xml.open("div", "class", "callout");
        xml.element("p", callout.title(), "class", "title").element("p", callout.text());
        if (!callout.small().isEmpty()) xml.element("p", callout.small(), "class", "note");
        xml.close();
    }

    /// @param width of each, in pixels
    static void write(KeyFigures figures, int width, Wording wording) {
        wording.xml().open("div", "class", "figures");
        for (var figure : figures.figures()) write(figure, width, wording);
        wording.xml().close();
    }

    private static void write(KeyFigure figure, int width, Wording wording) {
        var xml = wording.xml().open("div", "class", "figure w" + width);
        xml.element("p", figure.label(), "class", "label");
        xml.open("p", "class", "value");
        wording.sign(figure.tone());
        xml.element("b", figure.value());
        if (!figure.beside().isEmpty()) xml.text(" ").element("span", figure.beside());
        xml.close();
        if (!figure.beneath().isEmpty()) xml.element("p", figure.beneath(), "class", "under");
        xml.close();
    }

    /// Side by side without floats or fixed positions, which the printer reads out at the end of everything.
    ///
    /// @param width of the list, in pixels
    static void write(Points points, int width, Wording wording) {
        String kind = switch (points.order()) {
            case NUMBERED -> "ol";
            case LOOSE -> "ul";
        };
        int text = width - POINT_MARK - (points.points().stream().anyMatch(Lists::concernsAnyone) ? POINT_WHO : 0);
        wording.widths().add(text);
        var xml = wording.xml().open(kind, "class", "points").line();
        int number = 1;
        for (var point : points.points()) {
            String mark = points.order() == Points.Order.NUMBERED ? Integer.toString(number++) : "";
            write(point, mark, text, wording);
        }
        xml.close();
    }

    private static boolean concernsAnyone(Point point) {
        return !point.who().text().isEmpty();
    }

    private static void write(Point point, String mark, int width, Wording wording) {
        var xml = wording.xml().open("li").open("span", "class", "mark");
        xml.element("i", mark).close().open("div", "class", "point w" + width).open("b");
        wording.write(point.title());
        xml.close();
        if (!point.text().isEmpty()) {
            xml.open("p");
            wording.unbroken(point.text());
            xml.close();
        }
        xml.close();
        if (concernsAnyone(point)) {
            xml.open("span", "class", "who");
            wording.write(point.who());
            xml.close();
        }
        xml.close().line();
    }

    static void write(Definitions definitions, Wording wording) {
        var xml = wording.xml()
                .open("table", "class", "definitions")
                .open("tbody")
                .line();
        for (var each : definitions.definitions()) {
            xml.open("tr").element("th", each.term(), "scope", "row").open("td");
            for (var value : each.values()) {
                xml.open("p");
                wording.write(value);
                xml.close();
            }
            xml.close().close().line();
        }
        xml.close().close();
    }
}
