package dev.remit.format.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.remit.format.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF in the making. Long reports are printed part by part, so that only one part's boxes are in memory; the parts
/// share the fonts, the page numbers and one tree of tags. Nothing is fetched: no network, no file, no other font.
public final class Book implements AutoCloseable {
    private static final Pattern ROWS = Pattern.compile("r\\d+");

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new LinkedHashMap<>();
    private final Letters letters;
    private boolean shaped;
    private final Tags tags = new Tags();
    private final Links links = new Links();
    private final Outline outline = new Outline();

    public Book(Fonts faces) throws IOException {
        for (var face : faces.faces())
            fonts.put(face, PDType0Font.load(document, new ByteArrayInputStream(face.file()), true));
        letters = new Letters(fonts);
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
            return new Draft(pages, Outline.pages(renderer, ROWS));
        }
    }

    /// Adds the pages of the next part.
    public void print(Page page) throws IOException {
        int before = document.getNumberOfPages();
        try (var renderer = renderer(page.markup(), document, before + 1)) {
            renderer.createPDFWithoutClosing();
            outline.add(renderer, page.bookmarks(), before);
            links.take(document, renderer, before);
            Plates.fill(document, renderer, before, page.drawings(), letters);
        }
        tags.take(document, before);
        for (int i = before; i < document.getNumberOfPages(); i++) Marks.inline(document, document.getPage(i));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The finished file. The same pages and imprint give the same bytes.
    public byte[] bind(Imprint imprint) throws IOException {
        tags.join(document, imprint.language());
        links.lay(document);
        outline.write(document);
        Labels.write(document, imprint);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return shaped ? PlainLetters.in(out.toByteArray()) : out.toByteArray();
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
