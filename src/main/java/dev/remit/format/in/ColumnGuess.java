package dev.remit.format.in;

import dev.remit.model.Service;
import dev.remit.shape.Kind;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Guesses from its header what the columns of a table say.
final class ColumnGuess {
    private static final List<String> OWNER = List.of("owner", "owned_by", "owning_team", "team", "squad", "tribe");
    private static final List<String> FIRST_LINE =
            List.of("first_line", "on_call", "oncall", "pager", "alerts_team", "alerts", "paged");
    private static final Map<String, Map<String, String>> SYNONYMS = Map.of(
            "kind", Map.of("gem", "LIBRARY", "gems", "LIBRARY", "package", "LIBRARY", "site", "WEBSITE"),
            "lifecycle", Map.of("experimental", "DEVELOPMENT", "production", "GA", "live", "GA"));
    private static final Map<String, List<String>> SERVICE = service();

    private ColumnGuess() {}

    private static Map<String, List<String>> service() {
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put(
                "name", List.of("service", "name", "system", "application", "app", "component", "repo", "repository"));
        columns.put("description", List.of("description", "summary", "about"));
        columns.put("kind", List.of("kind", "type"));
        columns.put("lifecycle", List.of("lifecycle", "stage", "status"));
        columns.put("tier", List.of("tier", "criticality"));
        columns.put("dataClass", List.of("data_class", "classification"));
        columns.put("repoUrl", List.of("repo_url", "repository_url", "source"));
        columns.put("runbookUrl", List.of("runbook_url", "runbook"));
        columns.put("docsUrl", List.of("docs_url", "docs", "documentation"));
        columns.put("tags", List.of("tags", "labels"));
        return columns;
    }

    static Outcome<ColumnMap> of(List<String> header) {
        ColumnMap map = ColumnMap.EMPTY;
        for (var attribute : SERVICE.entrySet()) {
            var column = find(attribute.getValue(), header);
            if (column.isPresent()) map = map.with(attribute.getKey(), rule(attribute.getKey(), column.get()));
        }
        var owner = find(OWNER, header);
        if (owner.isPresent()) map = map.ownedBy(CellRule.of(owner.get()));
        var firstLine = find(FIRST_LINE, header);
        if (firstLine.isPresent()) map = map.pagedFirst(CellRule.of(firstLine.get()));
        return map.service().containsKey("name") ? Outcome.done(map) : Outcome.refused(unknown(header));
    }

    /// Of an attribute with a closed list of words only those are taken that it knows; a guess refuses nothing.
    private static CellRule rule(String attribute, String column) {
        var values = new LinkedHashMap<String, String>();
        choice(Shape.of(Service.class).field(attribute).kind())
                .ifPresent(choice -> choice.words()
                        .keySet()
                        .forEach(word -> spellings(word).forEach(spelling -> values.put(spelling, word))));
        if (!values.isEmpty()) values.putAll(SYNONYMS.getOrDefault(attribute, Map.of()));
        return new CellRule(Optional.of(column), values, Optional.empty(), Optional.empty());
    }

    private static Optional<Kind.Choice<?>> choice(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> choice(maybe.of());
            case Kind.Otherwise<?> otherwise -> choice(otherwise.of());
            case Kind.Choice<?> choice -> Optional.of(choice);
            default -> Optional.empty();
        };
    }

    private static List<String> spellings(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return List.of(plain, plain.replace('_', ' '), plain.replace('_', '-'));
    }

    private static Optional<String> find(List<String> words, List<String> header) {
        return words.stream()
                .flatMap(word -> header.stream().filter(column -> plain(column).equals(word)))
                .findFirst();
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static Problem unknown(List<String> header) {
        return Problem.error(
                        "E-MAP-002",
                        Text.of("None of the columns {0} looks like the name of a service.", String.join(", ", header)))
                .hinting(Text.of("Say which column is what in a file given with --map."));
    }
}
