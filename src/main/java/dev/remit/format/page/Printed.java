package dev.remit.format.page;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Options;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Report;
import dev.remit.report.Running;
import dev.remit.report.TableBlock;
import dev.remit.text.Text;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// A part of a report as markup for the printer: the same body as in the browser, plus the edges of the pages.
///
/// It is set twice: first to see where its pages end and how many there are, then for good.
///
/// @param known the places that are told of in any part
public record Printed(Report report, Options options, Set<Anchor> known, List<Block> blocks) {

    /// Stand for the numbers in the sentence of the foot, where the style sheet puts them.
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private static final Pattern NUMBERS = Pattern.compile("(?<=[\uE000\uE001])|(?=[\uE000\uE001])");

    public Printed {
        blocks = List.copyOf(blocks);
    }

    /// The id that a row of a table has in the draft, counted through all tables of the part.
    public static String rowId(int row) {
        return "r" + row;
    }

    /// The same with its tables cut at the ends of pages.
    public Printed brokenAt(IntUnaryOperator pageOfRow) {
        return new Printed(report, options, known, Broken.at(pageOfRow, blocks));
    }

    /// Whether a group goes on on another page than it began on. A long name may take more room there.
    public boolean repeatsGroups(Printed broken) {
        boolean cut = broken.blocks().size() > blocks.size();
        return cut && blocks.stream().anyMatch(block -> block instanceof TableBlock table && table.isGrouped());
    }

    /// The row that should begin a page and does not, so that a name told again there has room; the first of several.
    ///
    /// @param pages that the draft has
    public OptionalInt squeezedAt(IntUnaryOperator pageOfRow, int pages) {
        return Squeezed.first(pageOfRow, pages - 1, blocks);
    }

    /// For the first time: rows can be found by their ids, and heads of tables are repeated by the printer.
    public Page draft(String families) {
        return page(families, Markup.Rows.FOUND, "000", Style.read("draft.css"));
    }

    /// For good, once the number of all pages is known.
    public Page page(String families, int pages) {
        return page(families, Markup.Rows.PLAIN, Integer.toString(pages), "");
    }

    private Page page(String families, Markup.Rows rows, String pages, String more) {
        var body = new Xml();
        edges(body, report.running());
        var room = new Reserved(options.in(Theme.LIGHT).palette());
        var markup = new Markup(body, Room.on(options.page()), rows, room, new Places(Page.WITHIN, known));
        markup.write(blocks);
        var head = new Xml().open("html", "lang", report.language()).open("head");
        head.element("title", report.title()).single("meta", "name", "description", "content", report.title());
        head.style(Style.common(families, markup.widths())
                + Style.print(options.page(), pages)
                + Style.ink(options.ink())
                + more);
        head.close().line();
        return new Page(head.open("body").inside(body).close().close().toString(), markup.bookmarks(), room.drawings());
    }

    private static void edges(Xml xml, Running running) {
        xml.open("header").open("table", "class", "edge").open("tr");
        xml.element("td", running.headLeft()).element("td", running.headRight(), "class", "right");
        xml.close().close().close();
        xml.open("footer").open("table", "class", "edge").open("tr");
        xml.element("td", running.footLeft()).element("td", running.footMiddle(), "class", "middle");
        xml.open("td", "class", "right");
        pageOfPages(xml);
        xml.close().close().close().close().line();
    }

    private static void pageOfPages(Xml xml) {
        String sentence = Text.of("Page {0} of {1}", PAGE, PAGES).toString();
        NUMBERS.splitAsStream(sentence).forEach(piece -> {
            switch (piece) {
                case PAGE -> xml.element("span", "", "class", "page");
                case PAGES -> xml.element("span", "", "class", "pages");
                default -> xml.text(piece);
            }
        });
    }
}
