package dev.remit.ui.triage;

import dev.remit.rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which findings are listed and how, and which of them is looked at.
///
/// @param folded the groups of which only the head is listed, by their keys
/// @param chosen by its fingerprint, so that it stays chosen when the document is checked again
/// @param rule the code of the rule that is looked at
public record Triage(
        Page page,
        Sieve sieve,
        Grouping grouping,
        Set<String> folded,
        Optional<String> chosen,
        Act act,
        Optional<String> rule) {
    public static final Triage ALL =
            new Triage(Page.LIST, Sieve.OPEN, Grouping.RULE, Set.of(), Optional.empty(), Act.READING, Optional.empty());

    /// The pages of the room.
    public enum Page {
        LIST,
        RULES,
        TEAMS
    }

    /// What is done with the chosen finding.
    public enum Act {
        READING,
        IGNORING,
        REPAIRING
    }

    public List<Line> listed(List<Line> lines, Chronicle chronicle) {
        return sieve.of(lines, chronicle);
    }

    /// What is listed with a row above each group.
    public List<Listed> rows(List<Line> listed) {
        return Groups.of(listed, grouping, folded);
    }

    public Triage on(Page other) {
        return new Triage(other, sieve, grouping, folded, chosen, act, rule);
    }

    public Triage through(Sieve other) {
        return new Triage(page, other, grouping, folded, chosen, act, rule);
    }

    public Triage by(Grouping other) {
        return new Triage(page, sieve, other, Set.of(), chosen, act, rule);
    }

    /// With that group folded or, if it was, unfolded.
    public Triage folding(String key) {
        var other = new HashSet<>(folded);
        if (!other.remove(key)) other.add(key);
        return new Triage(page, sieve, grouping, Set.copyOf(other), chosen, act, rule);
    }

    public Triage choosing(Finding finding) {
        return choosing(finding.fingerprint());
    }

    public Triage choosing(String fingerprint) {
        return chosen.equals(Optional.of(fingerprint))
                ? this
                : new Triage(page, sieve, grouping, folded, Optional.of(fingerprint), Act.READING, rule);
    }

    public Triage doing(Act other) {
        return new Triage(page, sieve, grouping, folded, chosen, other, rule);
    }

    /// Turns to a rule.
    public Triage asking(String code) {
        return new Triage(Page.RULES, sieve, grouping, folded, chosen, act, Optional.of(code));
    }

    public boolean isChosen(Line line) {
        return chosen.filter(line.fingerprint()::equals).isPresent();
    }

    /// The finding so many further down the list, going round at its ends; empty where there is none.
    public Optional<Finding> step(int by, List<Line> lines, Chronicle chronicle) {
        var listed = listed(lines, chronicle);
        if (listed.isEmpty()) return Optional.empty();
        int at = 0;
        while (at < listed.size() && !isChosen(listed.get(at))) at++;
        int from = at < listed.size() ? at : by > 0 ? -1 : 0;
        return Optional.of(listed.get(Math.floorMod(from + by, listed.size())).finding());
    }
}
