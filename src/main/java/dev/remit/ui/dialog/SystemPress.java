package dev.remit.ui.dialog;

import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Press;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// The printers the system knows, asked for with the dialog of the system.
public final class SystemPress implements Press {
    private static final Problem NO_PRINTER = Problem.error("E-EXP-050", Text.of("This computer knows no printer."))
            .hinting(Text.of("Add one in the settings of the system, or export a PDF and print it elsewhere."));

    private final Window owner;

    public SystemPress(Window owner) {
        this.owner = owner;
    }

    @Override
    public Outcome<Optional<Run>> ask() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .flatMap(printer -> Optional.ofNullable(PrinterJob.createPrinterJob(printer)))
                .map(job -> Outcome.done(asked(job)))
                .orElseGet(() -> Outcome.refused(NO_PRINTER));
    }

    private Optional<Run> asked(PrinterJob job) {
        if (job.showPrintDialog(owner)) return Optional.of(new Sheets(job));
        job.cancelJob();
        return Optional.empty();
    }

    /// One job of a printer. Each page is as large as the paper allows, held as it is itself.
    private record Sheets(PrinterJob job) implements Run {
        @Override
        public boolean put(Seen page) {
            var layout = layout(page);
            var view = new ImageView(Pictures.of(page));
            view.setPreserveRatio(true);
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
            return job.printPage(layout, view);
        }

        @Override
        public void end() {
            job.endJob();
        }

        @Override
        public void giveUp() {
            job.cancelJob();
        }

        private PageLayout layout(Seen page) {
            JobSettings settings = job.getJobSettings();
            var paper = settings.getPageLayout().getPaper();
            var held = page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
            return job.getPrinter().createPageLayout(paper, held, Printer.MarginType.HARDWARE_MINIMUM);
        }
    }
}
