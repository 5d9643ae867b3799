package dev.remit.draw.arrange;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Row;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parts of a map before they are put together: what stands above, what beneath it, and what at the side.
record Areas(List<Block> above, List<Block> beneath, List<Block> side) {
    private static final double FRAME = 16;
    private static final double FRAME_HEAD = 32;
    private static final double BETWEEN_CHIPS = 16;
    private static final double TRAY_COLUMNS_BY_CHIPS = 0.2;

    static Areas of(Shown shown, Structure structure) {
        var areas = new Areas(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Document document = structure.document();
        Map<Id, List<Team>> byHome = new HashMap<>();
        Map<Area, List<Team>> homeless = new EnumMap<>(Area.class);
        for (Team team : shown.teams()) {
            var home = Shown.home(team).filter(id -> exists(id, document));
            if (home.isPresent()) list(byHome, home.get()).add(team);
            else list(homeless, Area.of(team, shown)).add(team);
        }
        addFramed(document.valueStreams(), byHome, areas.above, shown, structure);
        addFramed(document.platformGroups(), byHome, areas.beneath, shown, structure);
        homeless.forEach((area, teams) -> areas.blocks(area).add(Lane.pack(teams, area.ratio(), shown, structure)));
        for (Tray tray : Tray.values()) {
            if (!shown.services(tray).isEmpty()) areas.side.add(tray(shown.services(tray)));
        }
        return areas;
    }

    private static boolean exists(Id home, Document document) {
        return document.valueStreams().contains(home)
                || document.platformGroups().contains(home);
    }

    private static void addFramed(
            Table<? extends Row> groupings,
            Map<Id, List<Team>> byHome,
            List<Block> to,
            Shown shown,
            Structure structure) {
        for (Row grouping : groupings) {
            var teams = byHome.get(grouping.id());
            if (teams != null)
                to.add(Lane.pack(teams, Area.ABOVE.ratio(), shown, structure).padded(FRAME, FRAME_HEAD, FRAME, FRAME));
        }
    }

    private List<Block> blocks(Area area) {
        return switch (area) {
            case ABOVE -> above;
            case BENEATH -> beneath;
            case SIDE -> side;
        };
    }

    /// About as wide as high, and a single column up to seven.
    private static Block tray(List<Service> services) {
        int columns = Math.max(1, (int) Math.round(Math.sqrt(services.size() * TRAY_COLUMNS_BY_CHIPS)));
        var chips = new ArrayList<Block>();
        for (Service service : services) chips.add(Block.of(service.id(), TeamForm.CHIP_WIDTH, TeamForm.CHIP_HEIGHT));
        return Shelves.pack(chips, columns * (TeamForm.CHIP_WIDTH + BETWEEN_CHIPS), BETWEEN_CHIPS)
                .padded(FRAME, FRAME_HEAD, FRAME, FRAME);
    }

    private static <K> List<Team> list(Map<K, List<Team>> lists, K key) {
        return lists.computeIfAbsent(key, any -> new ArrayList<>());
    }
}
