package dev.remit.cli;

/// The last part of a path as people write it, on any system.
final class FileName {
    private FileName() {}

    static String of(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
