package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.rule.engagement.HandBackDue;
import dev.remit.rule.engagement.MissingBudgetPolicy;
import dev.remit.rule.engagement.SreInName;
import dev.remit.rule.engagement.UndecidedOperatingModel;
import dev.remit.rule.engagement.UnreviewedPager;
import dev.remit.rule.engagement.WrongPager;
import dev.remit.rule.integrity.MissingElement;
import dev.remit.rule.ownership.LowBusFactor;
import dev.remit.rule.ownership.SharedOwnership;
import dev.remit.rule.ownership.UnownedService;
import dev.remit.rule.reliability.MissingNine;
import dev.remit.rule.reliability.MissingObjective;
import dev.remit.rule.reliability.Overpromise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all rules, by code. Only it names them.
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new MissingElement(),
            new UnownedService(),
            new SharedOwnership(),
            new LowBusFactor(),
            new UndecidedOperatingModel(),
            new UnreviewedPager(),
            new MissingBudgetPolicy(),
            new HandBackDue(),
            new WrongPager(),
            new SreInName(),
            new MissingObjective(),
            new Overpromise(),
            new MissingNine());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /// What all rules find in a document.
    public static Findings check(Facts facts) {
        return Checking.of(ALL, facts);
    }

    /// What the catalogue says, also of the one finding that no rule makes: that a rule failed.
    public static Stream<Metadata> catalogue() {
        return Stream.concat(Stream.of(Checking.FAILED), ALL.stream().map(Rule::metadata));
    }

    public static Optional<Metadata> find(String code) {
        return catalogue().filter(each -> each.code().equals(code)).findFirst();
    }
}
