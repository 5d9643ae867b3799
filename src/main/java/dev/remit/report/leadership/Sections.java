package dev.remit.report.leadership;

import dev.remit.report.Section;
import dev.remit.text.Text;
import java.util.List;

/// The parts of the pack, any of which can be left out.
final class Sections {
    static final Section SUMMARY = new Section("summary", Text.of("Summary"));
    static final Section MAP = new Section("map", Text.of("Map"));
    static final Section CHANGES = new Section("changes", Text.of("What changes"));
    static final Section RACI = new Section("raci", Text.of("Who answers for what"));
    static final Section LOAD = new Section("load", Text.of("Load and ownership"));
    static final Section FINDINGS = new Section("findings", Text.of("Findings"));
    static final Section METHOD = new Section("method", Text.of("Glossary and method"));

    /// In the order of the pack.
    static final List<Section> ALL = List.of(SUMMARY, MAP, CHANGES, RACI, LOAD, FINDINGS, METHOD);

    private Sections() {}
}
