package dev.remit.file.save;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells one content from another: SHA-256 in hex. Times of change lie, this does not.
public record ContentHash(String hex) {
    private static final int BRIEF = 8;

    public static ContentHash of(byte[] bytes) {
        var digest = sha256();
        digest.update(bytes);
        return of(digest);
    }

    /// Of what a digest has taken in, which begins anew thereby.
    static ContentHash of(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /// Enough to tell a handful of versions of one file apart in their names.
    public String brief() {
        return hex.substring(0, BRIEF);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
