package dev.remit.ui;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.edit.Edit;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Preview;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.outlook.Judged;
import dev.remit.outlook.Outlook;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.desk.Checked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Foresees what a change does. At once the cognitive load of the teams it is about or, where that is not known, how
/// many services they own; the rest is worked out beside the window, and said as soon as it is there.
final class Foresight implements Preview {
    private final Clock clock;
    private final Tasks tasks;
    private final Runnable repaint;
    private Optional<Base> base = Optional.empty();

    /// @param repaint asked for when more is known
    Foresight(Clock clock, Tasks tasks, Runnable repaint) {
        this.clock = clock;
        this.tasks = tasks;
        this.repaint = repaint;
    }

    /// What the changes are compared with, judged once.
    private record Base(Document document, LocalDate today, Judged judged) {
        boolean isOf(Document other, LocalDate day) {
            return document == other && today.equals(day);
        }
    }

    /// What came of comparing.
    private record Compared(Base base, Outlook outlook) {}

    @Override
    public Foreseen of(Document document, Edit edit, Collection<Id> teams) {
        var today = Today.of(document, Optional.empty(), clock);
        var changed = edit.apply(document);
        var told = new Told(loads(Facts.of(document, today), Facts.of(changed, today), teams));
        var known = base.filter(it -> it.isOf(document, today));
        tasks.latest("outlook", () -> compared(known, document, changed, today), done -> tell(done, told), fault -> {});
        return told;
    }

    private static Compared compared(Optional<Base> known, Document document, Document changed, LocalDate today) {
        var now = known.orElseGet(() -> new Base(document, today, Judged.of(document, today)));
        return new Compared(now, Outlook.between(now.judged, Judged.of(changed, today)));
    }

    private void tell(Compared compared, Told told) {
        base = Optional.of(compared.base);
        told.lines = compared.outlook.lines();
        repaint.run();
    }

    /// Lives on the window's thread alone.
    private static final class Told implements Foreseen {
        private List<Text> lines;

        Told(List<Text> lines) {
            this.lines = lines;
        }

        @Override
        public List<Text> lines() {
            return lines;
        }
    }

    private static List<Text> loads(Facts now, Facts then, Collection<Id> teams) {
        return teams.stream()
                .flatMap(team -> loads(team, now, then).or(() -> services(team, now, then)).stream())
                .toList();
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
