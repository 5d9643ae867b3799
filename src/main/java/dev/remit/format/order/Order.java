package dev.remit.format.order;

import dev.remit.file.save.Filling;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporter;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Outcome;

/// What is to be written: one thing, in one format, with what was chosen. Whoever orders the same gets the same bytes.
public sealed interface Order {
    /// The file with what is missing or cut in it, or why it cannot be written so. Long ones are made when they are
    /// written, so whoever watches is told then.
    Outcome<Filling> filled(Progress progress);

    boolean isText();

    record OfReport(Reporter reporter, Request request, Exporter exporter, Options options) implements Order {
        @Override
        public Outcome<Filling> filled(Progress progress) {
            return exporter.export(reporter.report(request), options, progress);
        }

        @Override
        public boolean isText() {
            return exporter.isText();
        }
    }

    record OfDiagram(Exhibit exhibit, DiagramExporter exporter, Options options) implements Order {
        @Override
        public Outcome<Filling> filled(Progress progress) {
            return exporter.export(exhibit, options).map(Filling::of);
        }

        @Override
        public boolean isText() {
            return exporter.isText();
        }
    }
}
