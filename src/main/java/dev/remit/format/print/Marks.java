package dev.remit.format.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Says in the page itself what each piece of its content is. The printer keeps a dictionary for every border and
/// word, over a thousand a page: measured, without them a long report takes half the memory and half the time to save.
final class Marks {
    /// The printer writes one operator a line and no line break inside a text, so lines can be trusted.
    private static final Pattern MARK = Pattern.compile("(?m)^/(\\w+) /(\\w+) BDC$");

    private Marks() {}

    static void inline(PDDocument document, PDPage page) throws IOException {
        var resources = page.getResources().getCOSObject();
        var properties = resources.getCOSDictionary(COSName.PROPERTIES);
        if (properties == null) return;
        var content = new PDStream(document);
        try (var in = page.getContents();
                var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            String operators = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String inlined = MARK.matcher(operators).replaceAll(mark -> inlined(mark, properties));
            out.write(inlined.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(content);
        resources.removeItem(COSName.PROPERTIES);
    }

    private static String inlined(MatchResult mark, COSDictionary properties) {
        var said = properties.getCOSDictionary(COSName.getPDFName(mark.group(2)));
        String what = said.containsKey(COSName.MCID)
                ? "/MCID " + said.getInt(COSName.MCID)
                : "/Type /" + said.getNameAsString(COSName.TYPE);
        return "/" + mark.group(1) + " <<" + what + ">> BDC";
    }
}
