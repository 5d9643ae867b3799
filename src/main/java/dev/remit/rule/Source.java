package dev.remit.rule;

import dev.remit.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands behind a rule, spelt out from the key its entry names, such as `SRE-11`, `SEED:47` or `PCI 6.5.4`.
///
/// @param title the whole reference, chapter or line included
public record Source(String key, Text title) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("SEED", "\"SRE vs. DevOps: key differences and how they work together\" (article, Atlassian)"),
            Map.entry("SRE", "Site Reliability Engineering (Google, 2016)"),
            Map.entry("WB", "The Site Reliability Workbook (Google, 2018)"),
            Map.entry(
                    "CALC",
                    "Treynor, Dahlin, Rau, Beyer: The Calculus of Service Availability (ACM Queue 15(2), 2017)"),
            Map.entry("TT", "Skelton, Pais: Team Topologies (2019)"),
            Map.entry("TT-API", "Team API template (github.com/TeamTopologies/Team-API-template)"),
            Map.entry("DT", "DevOps Topologies (github.com/SkeltonThatcher/devopstopologies)"),
            Map.entry("DORA", "Guides of the DORA research programme (dora.dev)"),
            Map.entry("GC-SRE", "How SRE teams are organized, and how to get started (Google Cloud blog, 2019)"),
            Map.entry("SMITH", "Steve Smith: Who Runs It (series of articles)"),
            Map.entry("EE", "Equal Experts: You Build It You Run It (playbook)"),
            Map.entry("PD", "PagerDuty: Full-Service Ownership (guide)"),
            Map.entry("BS", "Backstage: descriptor format of catalog entities"),
            Map.entry("OSLO", "OpenSLO specification, version 1"),
            Map.entry("ATL", "Atlassian Compass: component tiers 1 to 4"),
            Map.entry("PCI", "PCI DSS v4.0.1, requirement"),
            Map.entry("RACI", "Common practice of responsibility assignment matrices (PMBOK, ITIL)"),
            Map.entry("ISO27", "ISO/IEC 27001:2022, Annex"),
            Map.entry("EU-DORA", "Regulation (EU) 2022/2554, digital operational resilience in finance"),
            Map.entry("LEAN", "Value-stream mapping practice"),
            Map.entry("APP", "Remit's own judgement; change it where yours is another"));

    private static final Map<String, String> APPENDICES = Map.of(
            "SRE-B", "Appendix B \"Best practices for production services\"",
            "WB-EBP", "Appendix \"Example error budget policy\"");

    /// Empty where the key is none of those known.
    public static Optional<Source> of(String key) {
        return TITLES.keySet().stream()
                .filter(work -> isPartOf(work, key))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(work -> new Source(key, title(work, key)));
    }

    private static boolean isPartOf(String work, String key) {
        if (!key.startsWith(work)) return false;
        return key.length() == work.length() || " :-".indexOf(key.charAt(work.length())) >= 0;
    }

    private static Text title(String work, String key) {
        String title = TITLES.getOrDefault(work, work);
        if (key.equals(work)) return Text.of(title);
        if (APPENDICES.containsKey(key)) return Text.of("{0}, {1}", title, APPENDICES.getOrDefault(key, ""));
        String part = key.substring(work.length() + 1);
        return switch (key.charAt(work.length())) {
            case ':' ->
                part.contains(",") ? Text.of("{0}, lines {1}", title, part) : Text.of("{0}, line {1}", title, part);
            case '-' ->
                NUMBER.matcher(part).matches()
                        ? Text.of("{0}, chapter {1}", title, part)
                        : Text.of("{0}, {1}", title, part);
            default -> endsOpen(work) ? Text.of("{0} {1}", title, part) : Text.of("{0}, {1}", title, part);
        };
    }

    /// Works that are named by the part, such as "requirement 6.5.4".
    private static boolean endsOpen(String work) {
        return work.equals("PCI") || work.equals("ISO27");
    }
}
