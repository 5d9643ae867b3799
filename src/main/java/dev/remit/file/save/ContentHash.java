package dev.remit.file.save;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells one content from another: SHA-256 in hex. Times of change lie, this does not.
public record ContentHash(String hex) {
    private static final int BRIEF = 8;

    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /// Enough to tell a handful of versions of one file apart in their names.
    public String brief() {
        return hex.substring(0, BRIEF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
