package dev.remit.ui.raci.paste;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of a page as people read it.
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "bull", "•", "middot", "·",
            "ndash", "–", "mdash", "—");

    private Entities() {}

    /// With entities as their signs, and every run of spaces and line ends as one space.
    static String read(String markup) {
        Matcher entities = ENTITY.matcher(markup);
        String signs = entities.replaceAll(
                found -> Matcher.quoteReplacement(sign(found.group(1)).orElseGet(found::group)));
        return signs.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> sign(String name) {
        if (!name.startsWith("#")) return Optional.ofNullable(NAMED.get(name));
        boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int sign = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(sign) && !Character.isISOControl(sign)
                ? Optional.of(Character.toString(sign))
                : Optional.empty();
    }
}
