package dev.remit.file.save;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;

import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.stream.Collectors;

/// Whose a file is and who may do what with it.
public record Access(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> mode) {
    private static final Set<PosixFilePermission> OF_GROUP = Set.of(GROUP_READ, GROUP_WRITE, GROUP_EXECUTE);

    public Access {
        mode = Set.copyOf(mode);
    }

    /// The mode for a file that could not keep its group: another group must not inherit the rights.
    Set<PosixFilePermission> modeWithoutGroup() {
        return mode.stream().filter(right -> !OF_GROUP.contains(right)).collect(Collectors.toUnmodifiableSet());
    }
}
