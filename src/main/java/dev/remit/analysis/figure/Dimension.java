package dev.remit.analysis.figure;

import dev.remit.model.Charter;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.function.Function;

/// The five dimensions in which SRE and product teams are compared, with what is said of each (analyses 5.11).
public enum Dimension {
    FOCUS(
            Text.of("Focus"),
            Text.of("Stability of tools and features in production."),
            Text.of("Collaborative building of tools and features."),
            Charter::focus),
    RESPONSIBILITY(
            Text.of("Responsibility"),
            Text.of("Reliability: deployments cause no infrastructure, security or failure problems."),
            Text.of("Features that meet customer needs."),
            Charter::responsibility),
    OBJECTIVE(
            Text.of("Objective"),
            Text.of("Robust systems, customers undisturbed."),
            Text.of("Customer value, faster releases."),
            Charter::objective),
    STRUCTURE(
            Text.of("Team structure"),
            Text.of("Narrow, specialised, may include security."),
            Text.of("Spans development and operations."),
            Charter::structure),
    PROCESS_FLOW(
            Text.of("Process flow"),
            Text.of("Production as a highly available service."),
            Text.of("Agile flow, small chunks."),
            Charter::processFlow);

    private final Text title;
    private final Text sre;
    private final Text product;
    private final Function<Charter, Optional<String>> words;

    Dimension(Text title, Text sre, Text product, Function<Charter, Optional<String>> words) {
        this.title = title;
        this.sre = sre;
        this.product = product;
        this.words = words;
    }

    public Text title() {
        return title;
    }

    /// What is usual for an SRE team.
    public Text ofSre() {
        return sre;
    }

    /// What is usual for a product team that works the DevOps way.
    public Text ofProduct() {
        return product;
    }

    /// What the team says of itself.
    public Optional<String> said(Team team) {
        return words.apply(team.charter());
    }
}
