package dev.remit.ui.session;

import dev.remit.text.Text;

/// How large a file is, as people read it.
final class Weight {
    private static final int KILO = 1000;

    private Weight() {}

    static Text of(int bytes) {
        int kilo = Math.ceilDiv(bytes, KILO);
        if (kilo < KILO) return Text.of("{0} kB", kilo);
        int tenths = Math.ceilDiv(kilo, KILO / 10);
        return Text.of("{0}.{1} MB", tenths / 10, tenths % 10);
    }
}
