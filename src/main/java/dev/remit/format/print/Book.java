package dev.remit.format.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.remit.format.page.Page;
import dev.remit.format.page.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF in the making. Long reports are printed part by part and each part is written before the next is made, so that
/// only one is in memory; the parts share the fonts, the page numbers and one tree of tags. Nothing is fetched: no
/// network, no file, no other font.
public final class Book implements AutoCloseable {
    private static final Pattern ROWS = Pattern.compile("r\\d+");

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new LinkedHashMap<>();
    private final Letters letters;
    private boolean shaped;
    private final PdfFile file;
    private final Sheets sheets;
    private final Tags tags;
    private final Links links;
    private final Outline outline = new Outline();
    private final Runnable goOn;
    private final IntConsumer begins;

    /// @param out takes what is printed, while it is
    /// @param goOn is asked all the time, and throws where nobody waits for the book any more
    /// @param begins is told the number of every page that begins, from 1
    public Book(Fonts faces, OutputStream out, Runnable goOn, IntConsumer begins) throws IOException {
        this.goOn = goOn;
        this.begins = begins;
        for (var face : faces.faces())
            fonts.put(face, PDType0Font.load(document, new ByteArrayInputStream(face.file()), true));
        letters = new Letters(fonts);
        file = new PdfFile(out);
        fonts.values().forEach(font -> file.postpone(font.getCOSObject()));
        sheets = new Sheets(file);
        tags = new Tags(file);
        links = new Links(file);
        silence();
    }

    /// Sets the markup without painting it.
    public Draft draft(Page page) throws IOException {
        try (var scratch = new PDDocument();
                var renderer = renderer(page.markup(), scratch, 1)) {
            renderer.layout();
            // Positions are asked of the device, which otherwise learns of the boxes only when it paints them.
            renderer.getOutputDevice().setRoot(renderer.getRootBox());
            int pages = renderer.getRootBox().getLayer().getPages().size();
            return new Draft(pages, lines(Outline.pages(renderer, ROWS)));
        }
    }

    private static List<Integer> lines(Map<String, Integer> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(line -> pages.getOrDefault(Printed.rowId(line), 0))
                .toList();
    }

    /// Adds the pages of the next part.
    public void print(Page page) throws IOException {
        try (var part = new PDDocument();
                var renderer = renderer(page.markup(), part, sheets.count() + 1)) {
            renderer.createPDFWithoutClosing();
            outline.add(part, renderer, page.bookmarks());
            links.take(part, renderer);
            Plates.fill(part, renderer, page.drawings(), letters);
            for (var each : part.getPages()) {
                goOn.run();
                Marks.inline(part, each);
            }
            var finished = tags.take(part);
            finished.add(sheets.take(part));
            file.write(finished);
        }
    }

    /// Ends the file. The same pages and imprint give the same bytes.
    public void bind(Imprint imprint) throws IOException {
        tags.join(document, imprint.language());
        links.lay();
        outline.write(document);
        Labels.write(document, imprint);
        sheets.join(document);
        cutFonts();
        file.close(
                document.getDocumentCatalog().getCOSObject(),
                document.getDocumentInformation().getCOSObject());
    }

    /// To the letters that are used, which is known only now.
    private void cutFonts() throws IOException {
        for (var font : fonts.values()) {
            if (!file.points(font.getCOSObject())) continue;
            font.subset();
            if (shaped) PlainLetters.in(font.getCOSObject());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PdfBoxRenderer renderer(String markup, PDDocument into, int firstPage) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(into)
                .usePdfUaAccessibility(true)
                .useInitialPageNumber(firstPage)
                .usePageSupplier(Marks.page(() -> begins.accept(sheets.count() + into.getNumberOfPages() + 1)))
                .useUnicodeLineBreaker(new Asking(goOn))
                // Compressed once its marks are in their places.
                .testMode(true)
                .useReplacementText("?")
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.equals(Page.EMPTY_IMAGE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(markup, "");
        if (RightToLeft.isIn(markup)) {
            shaped = true;
            builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        fonts.forEach((face, font) ->
                builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), style(face.slant()), true));
        return builder.buildPdfRenderer();
    }

    private static FontStyle style(Face.Slant slant) {
        return switch (slant) {
            case UPRIGHT -> FontStyle.NORMAL;
            case ITALIC -> FontStyle.ITALIC;
        };
    }

    /// The library tells standard error of every style sheet it reads, and can only be told for all at once.
    private static void silence() {
        XRLog.setLoggingEnabled(false);
    }
}
