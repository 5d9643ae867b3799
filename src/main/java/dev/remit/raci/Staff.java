package dev.remit.raci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Who fills the roles of one service, which roles share a team, and who stands in where no team fills one.
final class Staff {
    /// The column of a role that no team fills and no team stands in for.
    static final int NOBODY = -1;

    private final Axis<Role> roles;
    private final int build;
    private final List<Optional<Filling>> fillings;
    private final List<Party> parties;
    private final int[] columns;

    private Staff(Axis<Role> roles, List<Optional<Filling>> fillings) {
        this.roles = roles;
        this.build = roles.place(Role.Fixed.BUILD.code()).orElseThrow();
        this.fillings = fillings;
        this.parties = parties(fillings);
        this.columns = new int[roles.size()];
        for (int role = 0; role < columns.length; role++) columns[role] = columnOf(duty(role));
    }

    static Staff of(Axis<Role> roles, Fillings fillings) {
        var found = new ArrayList<Optional<Filling>>(roles.size());
        for (Role role : roles.items()) found.add(fillings.of(role));
        return new Staff(roles, found);
    }

    /// The teams, in the order of their first roles.
    List<Party> parties() {
        return parties;
    }

    Optional<Filling> filling(int role) {
        return fillings.get(role);
    }

    boolean isFilled(int role) {
        return fillings.get(role).isPresent();
    }

    /// Where the letters of a role go, or its duties (R and A) where no team fills it.
    int column(int role) {
        return columns[role];
    }

    Seating seating() {
        var filled = new BitSet();
        for (int role = 0; role < columns.length; role++) filled.set(role, isFilled(role));
        return new Seating(Arrays.stream(columns).boxed().toList(), filled);
    }

    /// The team that fills the role; else that of its fallback, and so on; else the one that builds.
    Optional<Filling> duty(int role) {
        int at = role;
        // Own roles may fall back on each other in a ring, so no more steps than roles.
        for (int step = 0; step < roles.size() && !isFilled(at); step++) at = fallback(at);
        return isFilled(at) ? fillings.get(at) : fillings.get(build);
    }

    private int fallback(int role) {
        return roles.at(role)
                .fallback()
                .map(code -> roles.place(code).orElse(build))
                .orElse(role);
    }

    private int columnOf(Optional<Filling> filling) {
        if (filling.isEmpty()) return NOBODY;
        int column = 0;
        while (!parties.get(column).team().id().equals(filling.get().team().id())) column++;
        return column;
    }

    private static List<Party> parties(List<Optional<Filling>> fillings) {
        var parties = new ArrayList<Party>(fillings.size());
        for (var filling : fillings) filling.map(Staff::party).ifPresent(party -> add(party, parties));
        return List.copyOf(parties);
    }

    /// A service has a handful of teams, so going through them costs less than a map for each service.
    private static void add(Party party, List<Party> parties) {
        for (int column = 0; column < parties.size(); column++) {
            Party known = parties.get(column);
            if (!known.team().id().equals(party.team().id())) continue;
            parties.set(column, known.with(party));
            return;
        }
        parties.add(party);
    }

    private static Party party(Filling filling) {
        return new Party(filling.team(), List.of(filling.role()));
    }
}
