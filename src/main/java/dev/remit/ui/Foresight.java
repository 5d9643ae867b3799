package dev.remit.ui;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.edit.Edit;
import dev.remit.editor.Preview;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import java.time.Clock;
import java.util.Optional;

/// Foresees what a change does to a team: its cognitive load before and after or, where that is not known, how many
/// services it owns.
record Foresight(Clock clock) implements Preview {
    @Override
    public Optional<Text> of(Document document, Edit edit, Id team) {
        var now = facts(document);
        var then = facts(edit.apply(document));
        return loads(team, now, then).or(() -> services(team, now, then));
    }

    private Facts facts(Document document) {
        return Facts.of(document, Today.of(document, Optional.empty(), clock));
    }

    private static Optional<Text> loads(Id team, Facts now, Facts then) {
        var before = load(team, now);
        return load(team, then)
                .filter(after -> before.isPresent())
                .map(after -> Text.of(
                        "{0} load {1} → {2} (limit 1)", name(team, now), index(before.orElse(after)), index(after)));
    }

    private static Optional<Text> services(Id team, Facts now, Facts then) {
        return now.document()
                .teams()
                .find(team)
                .map(before -> Text.of(
                        "{0} would own {1} services, now {2}",
                        before.name(),
                        then.structure().ownedBy(before).size(),
                        now.structure().ownedBy(before).size()));
    }

    private static Optional<CognitiveLoad> load(Id team, Facts facts) {
        return facts.document().teams().find(team).flatMap(facts::cognitiveLoad);
    }

    private static String index(CognitiveLoad load) {
        return Checked.index(load);
    }

    private static String name(Id team, Facts facts) {
        return facts.document().teams().find(team).map(Team::name).orElse(team.text());
    }
}
