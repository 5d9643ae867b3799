package dev.remit.report.leadership;

import dev.remit.model.ScoreLimits;
import dev.remit.report.Block;
import dev.remit.report.Definitions;
import dev.remit.report.Definitions.Definition;
import dev.remit.report.Heading;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What the words of the pack mean and how its figures were worked out.
record Method(Pack pack) {
    List<Block> blocks() {
        var levels = pack.facts().document().settings().score().orElse(ScoreLimits.STANDARD);
        var method = new ArrayList<>(List.of(
                term(
                        "Level",
                        Text.of(
                                "Gold up to {0} errors and {1} warnings, Silver up to {2} and {3}, Bronze beyond.",
                                levels.goldErrors(),
                                levels.goldWarnings(),
                                levels.silverErrors(),
                                levels.silverWarnings())),
                term(
                        "Largest risks",
                        Text.of(
                                "Findings of one rule count as one risk. Errors stand before warnings, more essential services"
                                        + " before others, then what was found more often."))));
        Rules.find("TOP-002")
                .map(rule -> term(
                        "Cognitive load",
                        Text.of(
                                "{0}",
                                rule.condition(
                                        pack.facts().document().settings().rule("TOP-002")))))
                .ifPresent(method::add);
        return List.of(
                new Heading(2, Text.of("Glossary and method").toString(), ""),
                new Definitions(glossary()),
                new Heading(3, Text.of("How the figures were worked out").toString(), ""),
                new Definitions(method));
    }

    private static List<Definition> glossary() {
        return List.of(
                term(
                        "Owner",
                        Text.of("The single team that carries final responsibility for a service and can change it.")),
                term("Accountable (A)", Text.of("Answers for an activity; exactly one team for each.")),
                term("Responsible (R)", Text.of("Does the activity.")),
                term("Consulted (C)", Text.of("Is asked before, and answers.")),
                term("Informed (I)", Text.of("Is told afterwards.")),
                term("Operating model", Text.of("Who runs a service in production: its builders, SRE or operations.")),
                term("First line", Text.of("Who is paged first when the service fails.")),
                term("Tier", Text.of("How essential a service is, from 1, the most essential, to 4.")),
                term("Finding", Text.of("One rule that one element does not meet, with how much it matters.")));
    }

    private static Definition term(String term, Text words) {
        return Definition.of(Text.of(term).toString(), words.toString());
    }
}
