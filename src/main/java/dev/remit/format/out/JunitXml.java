package dev.remit.format.out;

import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporter;
import dev.remit.format.Program;
import dev.remit.format.vector.XmlText;
import dev.remit.model.Element;
import dev.remit.model.Suppression;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// JUnit's XML, which most build servers show as tests: a suite a rule, a case an element.
///
/// An element with findings has failed. One whose findings are suppressed, or known from the baseline, is skipped. A
/// rule that found nothing has one case that passed, the file, since servers take a report without cases for a
/// broken one.
public final class JunitXml implements FindingsExporter {
    /// A finding of a file, and why it does not count if it does not.
    private record Told(CheckedFile file, Finding finding, Optional<Text> excuse) {}

    /// One case, ready to be written.
    private record Case(String name, String place, String content, boolean failed, boolean skipped) {}

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        var byRule = told(checked);
        var out = new StringBuilder(1 << 14).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var suites = new LinkedHashMap<Metadata, List<Case>>();
        Rules.catalogue().forEach(rule -> suites.put(rule, cases(rule, byRule, checked)));
        var all = suites.values().stream().flatMap(List::stream).toList();
        open(out, "", "testsuites", Program.NAME, all);
        suites.forEach((rule, cases) -> suite(out, rule, cases));
        return out.append("</testsuites>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<Told>> told(CheckedFiles checked) {
        var told = new ArrayList<Told>();
        for (CheckedFile file : checked.files()) {
            file.findings().open().forEach(each -> told.add(new Told(file, each, known(file, each))));
            file.findings()
                    .suppressed()
                    .forEach(each -> told.add(new Told(file, each.finding(), Optional.of(excuse(each.by())))));
        }
        return told.stream()
                .collect(Collectors.groupingBy(each -> each.finding().rule()));
    }

    private static Optional<Text> known(CheckedFile file, Finding finding) {
        return file.isNew(finding) ? Optional.empty() : Optional.of(Text.of("Known from the baseline."));
    }

    private static Text excuse(Suppression by) {
        return Text.of("Suppressed until {0}: {1}", by.until(), by.reason());
    }

    private static List<Case> cases(Metadata rule, Map<String, List<Told>> byRule, CheckedFiles checked) {
        var told = byRule.getOrDefault(rule.code(), List.of());
        if (told.isEmpty())
            return checked.files().stream().map(file -> silent(rule, file)).toList();
        var byElement = new LinkedHashMap<String, List<Told>>();
        told.forEach(each -> byElement
                .computeIfAbsent(name(each, checked), name -> new ArrayList<>())
                .add(each));
        return byElement.entrySet().stream()
                .map(each -> found(each.getKey(), each.getValue()))
                .toList();
    }

    private static Case silent(Metadata rule, CheckedFile file) {
        String place = place(file, Optional.empty());
        return rule.setting(file.document().settings()).off()
                ? new Case(file.name(), place, skipped("Switched off in the settings."), false, true)
                : new Case(file.name(), place, "", false, false);
    }

    private static Case found(String name, List<Told> told) {
        Told first = told.getFirst();
        String place = place(first.file(), first.file().line(first.finding()));
        var failing = told.stream().filter(each -> each.excuse().isEmpty()).toList();
        return failing.isEmpty()
                ? new Case(name, place, skipped(told), false, true)
                : new Case(name, place, failure(failing), true, false);
    }

    /// Of the element a finding is first of all about, its id too, since names need not differ.
    private static String name(Told told, CheckedFiles checked) {
        String element = told.file()
                .element(told.finding())
                .map(JunitXml::name)
                .or(() -> told.finding().elements().stream().findFirst().map(Id::text))
                .orElse(told.file().name());
        return checked.areSeveral()
                ? Text.of("{0} in {1}", element, told.file().name()).toString()
                : element;
    }

    private static String name(Element element) {
        String title = element.title();
        String id = element.id().text();
        return title.equals(id) ? id : title + " (" + id + ")";
    }

    private static String place(CheckedFile file, Optional<Integer> line) {
        return attribute("file", file.path())
                + line.map(it -> attribute("line", it)).orElse("");
    }

    private static String failure(List<Told> told) {
        var worst = told.stream()
                .map(Told::finding)
                .min(Comparator.comparing(Finding::severity))
                .orElseThrow();
        Text message = switch (told.size()) {
            case 1 -> Text.of("{0}", worst.message());
            case 2 -> Text.of("{0} (and 1 more)", worst.message());
            default -> Text.of("{0} (and {1} more)", worst.message(), told.size() - 1);
        };
        return "      <failure" + attribute("type", worst.severity().word()) + attribute("message", message) + ">"
                + told.stream().map(JunitXml::line).map(XmlText::escaped).collect(Collectors.joining("\n"))
                + "</failure>\n";
    }

    private static String skipped(List<Told> told) {
        return skipped(told.stream()
                .map(each -> each.excuse().map(Text::toString).orElse(""))
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    private static String skipped(String reasons) {
        return "      <skipped" + attribute("message", reasons) + "/>\n";
    }

    private static String line(Told told) {
        String place = told.file().path()
                + told.file().line(told.finding()).map(line -> ":" + line).orElse("");
        return Text.of(
                        "{0}: {1}: {2}",
                        place, told.finding().severity().word(), told.finding().message())
                .toString();
    }

    private static void suite(StringBuilder out, Metadata rule, List<Case> cases) {
        open(out, "  ", "testsuite", rule.code() + " " + rule.title(), cases);
        for (Case each : cases) {
            out.append("    <testcase")
                    .append(attribute("classname", rule.code()))
                    .append(attribute("name", each.name()))
                    .append(each.place())
                    .append(attribute("time", 0));
            if (each.content().isEmpty()) out.append("/>\n");
            else out.append(">\n").append(each.content()).append("    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static void open(StringBuilder out, String indent, String tag, String name, List<Case> cases) {
        out.append(indent)
                .append('<')
                .append(tag)
                .append(attribute("name", name))
                .append(attribute("tests", cases.size()))
                .append(attribute(
                        "failures", cases.stream().filter(Case::failed).count()))
                .append(attribute("errors", 0))
                .append(attribute(
                        "skipped", cases.stream().filter(Case::skipped).count()))
                .append(attribute("time", 0))
                .append(">\n");
    }

    private static String attribute(String name, Object value) {
        return " " + name + "=\"" + XmlText.escaped(value.toString()) + "\"";
    }
}
