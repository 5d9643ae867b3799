package dev.remit.rule;

import dev.remit.shape.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The lasting name of a finding: the first 16 hex digits of SHA-256 over code, element ids and key, a line each.
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(String code, List<Id> elements, String key) {
        var lines = new StringBuilder(code);
        elements.forEach(id -> lines.append('\n').append(id.text()));
        byte[] hash = sha256().digest(lines.append('\n').append(key).toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
