package dev.remit.format;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.rule.Baseline;
import dev.remit.rule.Baseline.Past;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.shape.Id;
import dev.remit.text.Place;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file that was checked, and all that formats say of it.
///
/// @param name as the user named it
/// @param path the same for other programs: relative to the working folder where it lies in it, with `/`
/// @param scenario the plan after which it was checked, as the user named it; empty for the organisation as it is
/// @param document as it was checked
/// @param findings those to be told
/// @param places where the first element of each finding stands in the file, if it does
/// @param since what an earlier check found
public record CheckedFile(
        String name,
        String path,
        Optional<String> scenario,
        Document document,
        LocalDate today,
        Findings findings,
        Map<Id, Place> places,
        Optional<Since> since) {
    /// An earlier check beside this one.
    ///
    /// @param gone what was found then and is no more
    public record Since(Baseline baseline, List<Past> gone) {}

    /// The name and, where there is one, the plan.
    public Text subject() {
        return scenario.map(plan -> Text.of("{0} after {1}", name, plan)).orElseGet(() -> Text.of("{0}", name));
    }

    /// The line of the first element, where the file holds it.
    public Optional<Integer> line(Finding finding) {
        return first(finding).map(places::get).map(Place::line).filter(line -> line > 0);
    }

    /// The element a finding is first of all about; none where it is about no element, or about one that is missing.
    public Optional<Element> element(Finding finding) {
        return first(finding).flatMap(document::find);
    }

    /// Whether it was not found by the earlier check; without one everything is new.
    public boolean isNew(Finding finding) {
        return since.isEmpty() || since.get().baseline().isNew(finding);
    }

    public List<Past> gone() {
        return since.map(Since::gone).orElse(List.of());
    }

    private static Optional<Id> first(Finding finding) {
        return finding.elements().stream().findFirst();
    }
}
