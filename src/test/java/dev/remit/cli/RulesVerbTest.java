package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.rule.Rules;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesVerbTest {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9-]+)\">");
    private static final Pattern LINK = Pattern.compile("]\\(#([a-z0-9-]+)\\)");

    private final Typed remit = new Typed();

    @Test
    void every_rule_stands_on_a_line() {
        assertEquals(0, remit.types("rules"));

        assertEquals(Rules.catalogue().count(), remit.out().lines().count());
        assertTrue(remit.out().contains("\nOWN-001  error    Service without an owner\n"), remit.out());
    }

    @Test
    void presets_say_which_limits_they_set_and_why() {
        assertEquals(0, remit.types("rules", "--presets"));

        assertEquals("""
            workbook-minimum  Workbook minimum
                The smallest rotations of the Site Reliability Workbook: eight people at a single site, five at each of several. The person to spare that it adds is advice and no limit.
                ONC-002: eachSite = 5, onlySite = 8
            """, remit.out());
    }

    @Test
    void a_rule_explains_itself_with_limits_source_and_examples() {
        assertEquals(0, remit.types("rules", "own-006"));

        assertEquals("""
            OWN-006  Bus factor too low

            Ownership, severity warning. An error for a service of tier 1.

            When: A production service whose tier ≤ 2 can be supported by fewer than 2 people. These are the people listed to know it well enough; where nobody is listed, the number given for it.

            Why: When the only person who knows a service is ill, asleep or gone, nobody can repair it.

            Remedy: Pair, rotate, or document until enough people can support the service alone.

            Limits:
                minimum = 2 people (1 to 20). The people who must be able to support the service alone.
                tier = 2 (1 to 4). The least important tier that is looked at.

            Source:
                APP: Remit's own judgement; change it where yours is another
                PD: PagerDuty: Full-Service Ownership (guide)

            Reported:

                "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": 2, "peopleWhoKnow": 1 }]
                → Only 1 person can support Search. Pair, rotate, or document until at least 2 can.

            In order:

                "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": 2, "peopleWhoKnow": 2 }]

            To set it, in the document or in a file for `remit check --rules`:
                "rules": { "OWN-006": { "severity": "WARNING", "parameters": { "minimum": 2 } } }
            """, remit.out());
    }

    @Test
    void a_rule_is_json_too_with_its_sources_spelt_out() {
        assertEquals(0, remit.types("rules", "RAC-001", "--json"));
        assertEquals("""
            [
              {
                "code": "RAC-001",
                "title": "Nobody accountable",
                "group": "RACI",
                "severity": "error",
                "when": "No team holds the A of an activity of a production service, after overlays, overrides and fallbacks.",
                "why": "What nobody answers for is done when somebody has time, and nobody says when it was not done.",
                "remedy": "Give the A to one team; as a default it is with the role that the operating model names.",
                "sources": [
                  { "key": "RACI", "title": "Common practice of responsibility assignment matrices (PMBOK, ITIL)" }
                ],
                "parameters": []
              }
            ]
            """, remit.out());
    }

    @Test
    void the_reference_page_has_every_rule_once_and_a_link_to_each() {
        assertEquals(0, remit.types("rules", "--markdown"));

        var page = remit.out();
        var anchors = ANCHOR.matcher(page).results().map(each -> each.group(1)).toList();
        var links = LINK.matcher(page).results().map(each -> each.group(1)).toList();
        var codes = Rules.catalogue()
                .map(rule -> rule.code().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertEquals(codes, Set.copyOf(anchors));
        assertEquals(codes.size(), anchors.size());
        assertEquals(anchors, links);
        assertTrue(
                page.contains("\n### OWN-006 Bus factor too low\n\n**Warning.** An error for a service of tier 1."),
                page);
        assertTrue(page.contains("\n| `minimum` | 2 | people | 1 to 20 | The people who must"), page);
    }

    @Test
    void one_rule_is_markdown_too() {
        assertEquals(0, remit.types("rules", "own-006", "--markdown"));

        assertTrue(remit.out().startsWith("### OWN-006 Bus factor too low\n\n**Warning.** An error"), remit.out());
        assertEquals(1, remit.out().split("###", -1).length - 1);
    }

    @Test
    void a_code_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("rules", "OWM-001"));
        assertEquals("""
            remit: error[E-USE-001]: There is no rule "OWM-001".
              hint: Did you mean OWN-001?
            """, remit.err());
    }
}
