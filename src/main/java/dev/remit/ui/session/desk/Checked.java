package dev.remit.ui.session.desk;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.draw.Marks;
import dev.remit.draw.Tally;
import dev.remit.draw.lens.Readings;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.report.Gauging;
import dev.remit.report.Tallies;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.triage.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was found in one revision of a document.
///
/// @param lines the findings in the words of a list, with the ignored ones
/// @param byFingerprint the same lines, to be asked for at every turn
/// @param byElement the findings that name an element; to look through all of 20,000 takes 2 ms
/// @param marks what the map shows of it: how many findings each element has, and the load of each team
/// @param readings what the lenses of the map are told
public record Checked(
        Facts facts,
        Findings findings,
        List<Line> lines,
        Map<String, Line> byFingerprint,
        Marks marks,
        Readings readings,
        Map<Id, List<Finding>> byElement) {
    public static Checked of(Document document, LocalDate today) {
        var facts = Facts.of(document, today);
        var findings = Rules.check(facts);
        var tallies = Tallies.of(findings, document);
        var marks = Marks.NONE.withFindings(tallies).withFacts(loads(facts));
        var lines = Line.of(findings, facts.structure());
        return new Checked(
                facts, findings, lines, byFingerprint(lines), marks, Gauging.of(facts, tallies), byElement(findings));
    }

    private static Map<String, Line> byFingerprint(List<Line> lines) {
        var byFingerprint = new HashMap<String, Line>();
        lines.forEach(line -> byFingerprint.putIfAbsent(line.fingerprint(), line));
        return byFingerprint;
    }

    private static Map<Id, List<Finding>> byElement(Findings findings) {
        var byElement = new HashMap<Id, List<Finding>>();
        for (Finding finding : findings.open()) {
            for (Id id : Set.copyOf(finding.elements()))
                byElement.computeIfAbsent(id, key -> new ArrayList<>()).add(finding);
        }
        return byElement;
    }

    private static Map<Id, Text> loads(Facts facts) {
        var loads = new HashMap<Id, Text>();
        for (Team team : facts.document().teams())
            facts.cognitiveLoad(team).ifPresent(load -> loads.put(team.id(), Text.of("load {0}", index(load))));
        return loads;
    }

    /// The cognitive load index as people read it, with two digits after the point.
    public static String index(CognitiveLoad load) {
        return BigDecimal.valueOf(load.index())
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// The finding of that fingerprint, if it is found.
    Optional<Line> line(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /// Works out what the inspector shows of an element and would work out on the window's thread else: of 10,000
    /// services that takes up to 100 ms, of a value stream twice as long.
    public Checked readyFor(Optional<Id> selected) {
        selected.flatMap(facts.document()::find).ifPresent(this::prepare);
        return this;
    }

    /// The same for any element.
    public Checked ready() {
        facts.coupling();
        facts.document().services().stream().limit(1).forEach(this::prepare);
        facts.document().valueStreams().stream().limit(1).forEach(this::prepare);
        return this;
    }

    private void prepare(Element element) {
        switch (element) {
            case Team _ -> facts.coupling();
            case Service service -> facts.passage(service);
            case ValueStream stream -> prepare(stream);
            default -> {}
        }
    }

    private void prepare(ValueStream stream) {
        facts.passages(stream);
        facts.conwayParts();
        facts.silo(stream);
    }

    /// The findings that name the element.
    public List<Finding> about(Id id) {
        return byElement.getOrDefault(id, List.of());
    }

    public Tally tally(Id id) {
        return marks.tally(id);
    }

    /// Of all findings.
    public Tally total() {
        return new Tally(
                findings.count(Severity.ERROR), findings.count(Severity.WARNING), findings.count(Severity.INFO));
    }
}
