package dev.remit.ui.raci;

import dev.remit.model.Document;
import dev.remit.raci.Activity;
import dev.remit.raci.Catalogue;
import dev.remit.raci.Raci;
import java.util.Locale;

/// Codes for what somebody has only named.
public final class OwnCodes {
    private OwnCodes() {}

    /// The next that is free: `OWN-01`.
    public static String ofActivity(Document document) {
        var taken = Catalogue.activities(document).stream().map(Activity::code).toList();
        int number = 1;
        while (taken.contains(code(number))) number++;
        return code(number);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "OWN-%02d", number);
    }

    /// One that reads like the name: `DATA-STEWARD`.
    public static String ofRole(String name, Raci raci) {
        return RoleCodes.of(name, raci);
    }
}
