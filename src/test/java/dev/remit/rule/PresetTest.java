package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetTest {
    @ParameterizedTest
    @MethodSource("dev.remit.rule.Preset#all")
    void a_preset_sets_limits_that_rules_have_within_their_ranges(Preset preset) {
        preset.rules()
                .forEach((code, setting) -> setting.parameters().forEach((name, value) -> {
                    var limit = Rules.find(code).orElseThrow().parameters().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst();

                    assertEquals(Optional.of(value), limit.map(it -> it.within(value)), code + " " + name);
                }));
    }
}
