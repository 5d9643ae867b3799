package dev.remit.format.in;

import dev.remit.file.Json;
import dev.remit.model.Severity;
import dev.remit.rule.Baseline;
import dev.remit.rule.Baseline.Past;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an earlier check found, file by file: the JSON that `remit check --format json` has written.
public record Baselines(Map<String, Baseline> byFile) {
    private static final Baseline EMPTY = Baseline.of(List.of());

    public static Outcome<Baselines> read(byte[] bytes) {
        return Json.parse(bytes).then(raw -> new Reader().baselines(raw, bytes));
    }

    /// Of one file. Where one was checked then and one is now, they are the same whatever they are called.
    ///
    /// @param asked how many files are checked now
    public Baseline of(String file, int asked) {
        if (asked == 1 && byFile.size() == 1) return byFile.values().iterator().next();
        return byFile.getOrDefault(file, EMPTY);
    }

    /// Goes through the JSON and collects what is wrong with it.
    private static final class Reader {
        private static final String CODE = "E-BAS-001";

        private final List<Problem> problems = new ArrayList<>();

        Outcome<Baselines> baselines(Raw raw, byte[] bytes) {
            var byFile = new LinkedHashMap<String, Baseline>();
            if (raw instanceof Raw.Items files) {
                for (int i = 0; i < files.items().size(); i++)
                    file(files.items().get(i), "/" + i, byFile);
            } else {
                file(raw, "", byFile);
            }
            return problems.isEmpty()
                    ? Outcome.done(new Baselines(byFile))
                    : new Refused<>(Json.located(problems, bytes));
        }

        private void file(Raw raw, String pointer, Map<String, Baseline> byFile) {
            if (!(raw instanceof Raw.Fields fields) || !(fields.get("findings") instanceof Raw.Items findings)) {
                complain(pointer);
                return;
            }
            var past = new ArrayList<Past>();
            for (int i = 0; i < findings.items().size(); i++) {
                String at = pointer + "/findings/" + i;
                finding(findings.items().get(i)).ifPresentOrElse(past::add, () -> complain(at));
            }
            byFile.put(text(fields, "file").orElse(""), Baseline.of(past));
        }

        private static Optional<Past> finding(Raw raw) {
            if (!(raw instanceof Raw.Fields fields) || !(fields.get("elements") instanceof Raw.Items elements))
                return Optional.empty();
            var ids =
                    elements.items().stream().flatMap(each -> id(each).stream()).toList();
            var rule = text(fields, "rule");
            var severity = text(fields, "severity").flatMap(Reader::severity);
            if (rule.isEmpty()
                    || severity.isEmpty()
                    || ids.size() < elements.items().size()) return Optional.empty();
            String key = text(fields, "key").orElse("");
            return Optional.of(new Past(
                    rule.get(),
                    severity.get(),
                    ids,
                    key,
                    text(fields, "message").orElse("")));
        }

        private static Optional<Severity> severity(String word) {
            return Arrays.stream(Severity.values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }

        private static Optional<Id> id(Raw raw) {
            return raw instanceof Raw.Text text && Id.isWellFormed(text.text())
                    ? Optional.of(Id.of(text.text()))
                    : Optional.empty();
        }

        private static Optional<String> text(Raw.Fields fields, String name) {
            return fields.get(name) instanceof Raw.Text text ? Optional.of(text.text()) : Optional.empty();
        }

        private void complain(String pointer) {
            problems.add(Problem.error(CODE, Place.pointing(pointer), Text.of("This is no result of a check."))
                    .hinting(Text.of("Make a baseline with `remit check FILE --format json -o baseline.json`.")));
        }
    }
}
