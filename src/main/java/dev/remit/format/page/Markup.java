package dev.remit.format.page;

import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.ChartBlock;
import dev.remit.report.Definitions;
import dev.remit.report.Heading;
import dev.remit.report.KeyFigures;
import dev.remit.report.Legend;
import dev.remit.report.MapBlock;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.Points;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Blocks as the body of a page, the same for the browser and for the PDF.
final class Markup {
    /// A row of more than four lines.
    private static final int TALL = 64;

    /// Whether rows carry ids, so that it can be found out on which page they stand.
    enum Rows {
        PLAIN,
        FOUND
    }

    private final Xml xml;
    private final Room room;
    private final Rows kind;
    private final Drawn drawn;
    private final Places places;
    private final NavigableSet<Integer> widths = new TreeSet<>();
    private final Wording wording;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int rows;

    Markup(Xml xml, Room room, Rows kind, Drawn drawn, Places places) {
        this.xml = xml;
        this.room = room;
        this.kind = kind;
        this.drawn = drawn;
        this.places = places;
        wording = new Wording(xml, places, widths);
    }

    /// The widths that the style sheet must know as classes `w92` and so on, once the blocks are written.
    NavigableSet<Integer> widths() {
        return widths;
    }

    /// The headings written so far, with the ids they can be found by.
    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    void write(Iterable<Block> blocks) {
        write(blocks, room.width());
    }

    private void write(Iterable<Block> blocks, int width) {
        for (var block : blocks) {
            write(block, width);
            xml.line();
        }
    }

    /// @param width what it may take, in pixels
    private void write(Block block, int width) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> xml.element("p", paragraph.text());
            case Note note -> note(note);
            case Callout callout -> Lists.write(callout, xml);
            case KeyFigures figures -> figures(figures, width);
            case Points points -> Lists.write(points, width, wording);
            case Definitions definitions -> Lists.write(definitions, wording);
            case Legend legend -> legend(legend);
            case TableBlock table -> table(table, width);
            case ChartBlock chart -> chart(chart, width);
            case MapBlock map -> map(map, width);
            case Beside beside -> beside(beside, width);
            case PageBreak() -> xml.element("div", "", "class", "break");
        }
    }

    private void heading(Heading heading) {
        var bookmark = new Bookmark("h" + bookmarks.size(), heading.level(), heading.text());
        bookmarks.add(bookmark);
        xml.open("h" + heading.level(), "id", bookmark.id());
        String place = places.claimed(heading.at());
        if (place.isEmpty()) xml.text(heading.text());
        else xml.element("span", heading.text(), "id", place);
        xml.close();
        if (!heading.subtitle().isEmpty()) xml.element("p", heading.subtitle(), "class", "sub");
    }

    private void note(Note note) {
        xml.open("p", "class", "note");
        wording.unbroken(note.text());
        xml.close();
    }

    private void figures(KeyFigures figures, int width) {
        int each = width / Math.max(1, figures.figures().size()) - 1;
        widths.add(each);
        Lists.write(figures, each, wording);
    }

    private void legend(Legend legend) {
        xml.open("p", "class", "legend");
        for (var entry : legend.entries()) {
            xml.open("span", "class", "entry");
            Tiles.writeInline(xml, entry.sample());
            xml.text(" ").text(entry.words()).close();
        }
        xml.close();
    }

    private void table(TableBlock table, int width) {
        var set = Widths.of(table, width);
        set.distinct().forEach(widths::add);
        boolean isTall = Tallness.ofFirstRow(table, width) > TALL;
        new Tables(wording, table, set, isTall, kind, rows).write();
        rows += table.rows() + (table.totals().isPresent() ? 1 : 0);
    }

    private void chart(ChartBlock block, int width) {
        xml.open("div", "class", "drawing");
        title(block.title());
        drawn.write(xml, Drawing.of(block.chart(), width, drawn.palette()));
        if (!block.caption().isEmpty()) xml.element("p", block.caption(), "class", "note");
        xml.close();
    }

    private void map(MapBlock block, int width) {
        xml.open("div", "class", "drawing");
        title(block.title());
        // One that stands beside others shares the page with what is above them.
        int most = block.title().isEmpty() ? room.picture() : room.titled();
        int height = width < room.width() ? most * 2 / 3 : most;
        drawn.write(xml, Drawing.of(block, width, height, drawn.palette()));
        xml.close();
    }

    private void title(String title) {
        if (!title.isEmpty()) xml.element("p", title, "class", "title");
    }

    /// Neither floats nor a table: the printer leaves the first out of the tags and reads the second out as data.
    /// Nothing stands between the two, as a space would make them too wide.
    private void beside(Beside beside, int width) {
        int half = Sides.half(width);
        widths.add(half);
        xml.open("div", "class", "beside")
                .open("div", "class", "first w" + half)
                .line();
        write(beside.left(), half);
        xml.close().open("div", "class", "second w" + half).line();
        write(beside.right(), half);
        xml.close().close();
    }
}
