package dev.remit;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Another virtual machine like this one, for what holds in the whole of one.
public final class OtherJava {
    private OtherJava() {}

    /// @param from classes of all that it has on its class path
    /// @param arguments options, the class to start, and what it is given
    public static ProcessBuilder with(List<Class<?>> from, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(from)));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String classPath(List<Class<?>> from) {
        return from.stream().map(OtherJava::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        var location = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(location.toString())).toString();
    }
}
