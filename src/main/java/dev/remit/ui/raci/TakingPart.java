package dev.remit.ui.raci;

import dev.remit.edit.Edit;
import dev.remit.edit.OwnRoles;
import dev.remit.edit.RaciOverrides;
import dev.remit.edit.RaciOverrides.Wish;
import dev.remit.edit.RoleBindings;
import dev.remit.editor.Remark.Offer;
import dev.remit.model.Letters;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.raci.Mark;
import dev.remit.raci.Matrix;
import dev.remit.raci.Role;
import dev.remit.raci.Setting;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ways for a team to take part in a service for which it fills no role yet.
final class TakingPart {
    private TakingPart() {}

    /// The free role that suits the team best, if any, and one of its own.
    static List<Offer> offers(Spot spot, Mark mark, Wishes wishes) {
        var team = wishes.raci().document().teams().find(spot.team());
        var matrix = wishes.raci().find(spot.service());
        if (team.isEmpty() || matrix.isEmpty()) return List.of();
        var offers = new ArrayList<Offer>();
        free(team.get(), matrix.get()).ifPresent(role -> offers.add(filling(role, spot, mark, wishes)));
        offers.add(own(team.get(), spot, mark, wishes));
        return offers;
    }

    private static Optional<Role> free(Team team, Matrix matrix) {
        return matrix.roles().stream()
                .filter(role -> matrix.filling(role).isEmpty() && suits(team, role))
                .findFirst();
    }

    private static boolean suits(Team team, Role role) {
        return switch (role) {
            case Role.Fixed.SRE -> team.is(Specialism.SRE);
            case Role.Fixed.PLATFORM -> team.is(Specialism.PLATFORM);
            case Role.Fixed.SECURITY -> team.is(Specialism.SECURITY);
            case Role.Fixed.OPS -> team.is(Specialism.OPERATIONS);
            case Role.Fixed.MANAGER -> team.roleGroup();
            case Role.Fixed.BUILD -> false;
            case Role.Own _ -> false;
        };
    }

    private static Offer filling(Role role, Spot spot, Mark mark, Wishes wishes) {
        var derived = wishes.raci()
                .find(spot.service())
                .flatMap(matrix -> matrix.row(spot.activity())
                        .map(row ->
                                matrix.ladder(row.activity(), role).derived().letters()))
                .orElse(Letters.NONE);
        Edit edit = bind(role.code(), spot).then(set(new Setting(role, derived, mark), spot, wishes));
        return offer(Text.of("Let it fill {0}", role.code()), spot, edit, wishes);
    }

    private static Offer own(Team team, Spot spot, Mark mark, Wishes wishes) {
        String code = RoleCodes.of(team, wishes.raci());
        var role = new Role.Own(RoleCodes.role(code, team));
        Edit edit = OwnRoles.add(code, team.name())
                .then(bind(code, spot))
                .then(set(new Setting(role, Letters.NONE, mark), spot, wishes));
        return offer(Text.of("Give it a role of its own"), spot, edit, wishes);
    }

    private static Edit bind(String role, Spot spot) {
        return RoleBindings.bind(
                Ref.to(spot.service().text()), role, Ref.to(spot.team().text()));
    }

    private static Edit set(Setting setting, Spot spot, Wishes wishes) {
        if (!setting.isByHand()) return document -> document;
        var hand = wishes.signature().under(setting);
        return RaciOverrides.all(List.of(new Wish(
                Ref.to(spot.service().text()), spot.activity(), setting.role().code(), Optional.of(hand))));
    }

    private static Offer offer(Text label, Spot spot, Edit edit, Wishes wishes) {
        var step = Text.of(
                "Let {0} take part in {1}", Deeds.team(spot, wishes.raci()), Deeds.service(spot, wishes.raci()));
        return new Offer.More(label, step, edit);
    }
}
