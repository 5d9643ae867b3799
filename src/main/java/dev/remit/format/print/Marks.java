package dev.remit.format.print;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Says in the page itself what each piece of its content is. The printer keeps a dictionary for every border, hundreds
/// a page: measured, without them a long report takes half the memory and half the time to save.
final class Marks {
    private static final String BEGINS = " BDC\n";

    private Marks() {}

    /// Makes pages on which every mark is new, as it always is: by itself a page would compare each with all others.
    ///
    /// @param begins is run before each
    static PageSupplier page(Runnable begins) {
        return (document, width, height, number, shadow) -> {
            begins.run();
            var page = new PDPage(new PDRectangle(width, height));
            var resources = new COSDictionary();
            resources.setItem(COSName.PROPERTIES, new Unequal());
            page.setResources(new PDResources(resources));
            document.addPage(page);
            return page;
        };
    }

    private static final class Unequal extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }

    static void inline(PDDocument document, PDPage page) throws IOException {
        var resources = page.getResources().getCOSObject();
        var properties = resources.getCOSDictionary(COSName.PROPERTIES);
        if (properties == null) return;
        var content = new PDStream(document);
        try (var in = page.getContents();
                var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            String operators = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            out.write(inlined(operators, properties).getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(content);
        resources.removeItem(COSName.PROPERTIES);
    }

    /// The printer writes one operator a line and no line break inside a text, so lines can be trusted. Those looked
    /// for are such as `/Artifact /Prop12 BDC`; where there is no name, it is said already.
    private static String inlined(String operators, COSDictionary properties) {
        var all = new StringBuilder(operators.length() + (operators.length() >> 2));
        int done = 0;
        for (int end = operators.indexOf(BEGINS); end >= 0; end = operators.indexOf(BEGINS, end + 1)) {
            if (operators.charAt(end - 1) == '>') continue;
            int name = operators.lastIndexOf('/', end) + 1;
            var said = properties.getCOSDictionary(COSName.getPDFName(operators.substring(name, end)));
            all.append(operators, done, name - 1)
                    .append("<<")
                    .append(said(said))
                    .append(">>");
            done = end;
        }
        return all.append(operators, done, operators.length()).toString();
    }

    private static String said(COSDictionary mark) {
        if (mark.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString meant)
            return "/ActualText <" + meant.toHexString() + ">";
        return "/Type /" + mark.getNameAsString(COSName.TYPE);
    }
}
