package dev.remit.ui.search;

import dev.remit.model.Diagram;
import dev.remit.model.Element;
import dev.remit.rule.Finding;
import dev.remit.ui.command.Command;
import java.nio.file.Path;
import java.util.Optional;

/// Something the command palette offers.
public sealed interface Entry {
    Section section();

    /// Tells it from all others, also another day: by it the palette remembers what was taken last.
    String key();

    /// What it is found by and shown as.
    String title();

    record OfCommand(Command command, String title) implements Entry {
        @Override
        public Section section() {
            return Section.ACTIONS;
        }

        @Override
        public String key() {
            return "command " + command.id();
        }
    }

    record OfElement(Element element) implements Entry {
        @Override
        public Section section() {
            return Section.ELEMENTS;
        }

        @Override
        public String key() {
            return "element " + element.id();
        }

        @Override
        public String title() {
            return element.title();
        }
    }

    record OfDiagram(Diagram diagram) implements Entry {
        @Override
        public Section section() {
            return Section.DIAGRAMS;
        }

        @Override
        public String key() {
            return "diagram " + diagram.id();
        }

        @Override
        public String title() {
            return diagram.name();
        }
    }

    record OfFile(Path path) implements Entry {
        @Override
        public Section section() {
            return Section.FILES;
        }

        @Override
        public String key() {
            return "file " + path;
        }

        @Override
        public String title() {
            return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
        }
    }

    record OfFinding(Finding finding) implements Entry {
        @Override
        public Section section() {
            return Section.FINDINGS;
        }

        @Override
        public String key() {
            return "finding " + finding.fingerprint();
        }

        /// The code is part of it, so that people who know it can type it.
        @Override
        public String title() {
            return finding.rule() + " " + finding.message();
        }
    }
}
