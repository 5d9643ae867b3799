package dev.remit.format.out;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A path as a URI: relative where the path is, of a file where it is absolute.
final class UriPath {
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

    private UriPath() {}

    /// @param path with `/` between its names
    static String of(String path) {
        if (DRIVE.matcher(path).matches()) return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
        return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
    }

    private static String encoded(String path) {
        var uri = new StringBuilder(path.length() + 8);
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (UNRESERVED.indexOf(letter) >= 0) uri.append(letter);
            else uri.append('%').append(HEX.toHexDigits(each));
        }
        return uri.toString();
    }
}
