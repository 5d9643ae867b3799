package dev.remit.format.order;

import dev.remit.file.save.Filling;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporter;
import dev.remit.format.Heeded;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.report.Choice;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.util.Optional;

/// What is to be written: one thing, in one format, with what was chosen. Whoever orders the same gets the same bytes.
public sealed interface Order {
    /// The file with what is missing or cut in it, or why it cannot be written so. Long ones are made when they are
    /// written, so whoever watches is told then.
    Outcome<Filling> filled(Progress progress);

    boolean isText();

    /// The beginning of it, to be looked at, where all of it would take long.
    Optional<Part> part();

    /// @param told how much of the whole it is
    record Part(Order order, Text told) {}

    record OfReport(Reporter reporter, Request request, Exporter exporter, Options options) implements Order {
        /// As many as are seen at a glance; of three times as many all are made at once.
        private static final int MOST = 20;

        @Override
        public Outcome<Filling> filled(Progress progress) {
            var heeded = new Heeded(progress);
            return exporter.export(heeded.report(reporter.report(request)), options, progress)
                    .map(heeded::filling);
        }

        @Override
        public boolean isText() {
            return exporter.isText();
        }

        /// One whose sections tell of everything at once has no beginning that shows how it will look.
        @Override
        public Optional<Part> part() {
            var choices = reporter.choices();
            int services = request.services().size();
            int teams = request.teams().size();
            if (choices.contains(Choice.SECTIONS)) return Optional.empty();
            if (choices.contains(Choice.SERVICES) && services > 3 * MOST)
                return Optional.of(new Part(
                        of(request.onServices(request.services().subList(0, MOST))),
                        Text.of("The first {0} of {1} services. The file has all", MOST, services)));
            if (choices.contains(Choice.TEAMS) && teams > 3 * MOST)
                return Optional.of(new Part(
                        of(request.onTeams(request.teams().subList(0, MOST))),
                        Text.of("The first {0} of {1} teams. The file has all", MOST, teams)));
            return Optional.empty();
        }

        private Order of(Request other) {
            return new OfReport(reporter, other, exporter, options);
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

        @Override
        public Optional<Part> part() {
            return Optional.empty();
        }
    }
}
