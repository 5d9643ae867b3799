package dev.remit.rule;

import dev.remit.model.RuleSetting;
import dev.remit.shape.Kept;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Settings of rules that go by a name, for who holds with another source than the standard limits do.
///
/// @param name as it is typed
/// @param meaning whose limits these are and how they differ, as sentences
/// @param rules by code
public record Preset(String name, Text title, Text meaning, Map<String, RuleSetting> rules) {
    private static final List<Preset> ALL = List.of(new Preset(
            "workbook-minimum",
            Text.of("Workbook minimum"),
            Text.of("The smallest rotations of the Site Reliability Workbook: eight people at a single site, five at"
                    + " each of several. The person to spare that it adds is advice and no limit."),
            Map.of("ONC-002", limits(Map.of("onlySite", 8, "eachSite", 5)))));

    public static List<Preset> all() {
        return ALL;
    }

    public static Optional<Preset> find(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    private static RuleSetting limits(Map<String, Integer> values) {
        var parameters = new TreeMap<String, BigDecimal>();
        values.forEach((name, value) -> parameters.put(name, BigDecimal.valueOf(value)));
        return new RuleSetting(Optional.empty(), false, parameters, Kept.NONE);
    }
}
