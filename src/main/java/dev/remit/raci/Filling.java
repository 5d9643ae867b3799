package dev.remit.raci;

import dev.remit.model.Team;
import dev.remit.text.Text;

/// A team that fills a role for a service, and why it does.
public record Filling(Role role, Team team, Ground ground) {
    /// "fills BUILD because it builds the service"
    public Text text() {
        return ground.text(role.code());
    }
}
