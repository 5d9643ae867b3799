package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.Heading;
import dev.remit.report.Legend;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Blocks as the body of a page, the same for the browser and for the PDF.
final class Markup {
    /// Whether rows carry ids, so that it can be found out on which page they stand.
    enum Rows {
        PLAIN,
        FOUND
    }

    private final Xml xml;
    private final int width;
    private final Rows kind;
    private final NavigableSet<Integer> widths = new TreeSet<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int rows;

    /// @param width what a table may take, in pixels
    Markup(Xml xml, int width, Rows kind) {
        this.xml = xml;
        this.width = width;
        this.kind = kind;
    }

    /// The widths that the style sheet must know as classes `w92` and so on, once the blocks are written.
    NavigableSet<Integer> widths() {
        return widths;
    }

    /// The headings written so far, with the ids they can be found by.
    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    void write(List<Block> blocks) {
        for (var block : blocks) {
            write(block);
            xml.line();
        }
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> xml.element("p", paragraph.text());
            case Note note -> xml.element("p", note.text(), "class", "note");
            case Legend legend -> legend(legend);
            case TableBlock table -> table(table);
            case PageBreak() -> xml.element("div", "", "class", "break");
        }
    }

    private void heading(Heading heading) {
        var bookmark = new Bookmark("h" + bookmarks.size(), heading.level(), heading.text());
        bookmarks.add(bookmark);
        xml.element("h" + heading.level(), heading.text(), "id", bookmark.id());
        if (!heading.subtitle().isEmpty()) xml.element("p", heading.subtitle(), "class", "sub");
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

    private void table(TableBlock table) {
        var set = Widths.of(table, width);
        set.distinct().forEach(widths::add);
        new Tables(xml, table, set, kind, rows).write();
        rows += table.rows() + (table.totals().isPresent() ? 1 : 0);
    }
}
