package dev.remit.format.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dev.remit.format.page.Bookmark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The headings with the pages they stand on, as the viewer lists them.
final class Outline {
    private static final Pattern HEADINGS = Pattern.compile("h\\d+");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Bookmark bookmark, PDPage page) {}

    void add(PDDocument part, PdfBoxRenderer printed, List<Bookmark> bookmarks) {
        var pages = pages(printed, HEADINGS);
        for (var bookmark : bookmarks) add(bookmark, part.getPage(pages.getOrDefault(bookmark.id(), 0)));
    }

    void add(Bookmark bookmark, PDPage page) {
        entries.add(new Entry(bookmark, page));
    }

    /// On which page, from 0, the elements with such ids stand.
    static Map<String, Integer> pages(PdfBoxRenderer set, Pattern ids) {
        var pages = new HashMap<String, Integer>();
        for (var position : set.findPagePositionsByID(ids)) pages.putIfAbsent(position.getId(), position.getPageNo());
        return pages;
    }

    void write(PDDocument document) {
        var outline = new PDDocumentOutline();
        // Before it has items: of thousands it would be told one within the other until the stack ends.
        document.getDocumentCatalog().setDocumentOutline(outline);
        var path = new ArrayList<PDOutlineNode>(List.of(outline));
        for (var entry : entries) {
            int depth = Math.min(entry.bookmark().level(), path.size());
            path.subList(depth, path.size()).clear();
            var item = item(entry);
            path.getLast().addLast(item);
            path.add(item);
        }
        outline.openNode();
        if (entries.size() > 1) document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static PDOutlineItem item(Entry entry) {
        var target = new PDPageFitWidthDestination();
        target.setPage(entry.page());
        var item = new PDOutlineItem();
        item.setTitle(entry.bookmark().title());
        item.setDestination(target);
        return item;
    }
}
