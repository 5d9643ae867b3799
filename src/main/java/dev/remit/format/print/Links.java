package dev.remit.format.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dev.remit.format.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// Words that lead to places of a book, whatever part those are in. The printer knows only its own part, so it is given
/// an address that leads nowhere, and the ways are laid once all parts are there. Until then they are not written.
final class Links {
    private static final Pattern PLACES = Pattern.compile("at-.+");

    private final PdfFile file;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<PDAnnotationLink> links = new ArrayList<>();

    Links(PdfFile file) {
        this.file = file;
    }

    /// @param top how high on its page a place is
    private record Target(PDPage page, float top) {}

    /// Remembers the places and the links of a part.
    void take(PDDocument part, PdfBoxRenderer printed) throws IOException {
        for (var place : printed.findPagePositionsByID(PLACES)) {
            var page = part.getPage(place.getPageNo());
            targets.putIfAbsent(place.getId(), new Target(page, place.getY() + place.getHeight()));
        }
        for (var page : part.getPages()) {
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI) take(link);
        }
    }

    private void take(PDAnnotationLink link) {
        links.add(link);
        file.postpone(link.getCOSObject());
    }

    void lay() {
        for (var link : links) if (link.getAction() instanceof PDActionURI uri) lay(link, uri.getURI());
    }

    private void lay(PDAnnotationLink link, String address) {
        var target = targets.get(address.substring(Page.WITHIN.length()));
        if (target == null) return;
        var destination = new PDPageXYZDestination();
        destination.setPage(target.page());
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(target.top()));
        var action = new PDActionGoTo();
        action.setDestination(destination);
        link.setAction(action);
    }
}
