package dev.remit.file.save;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.file.save.FaultFs.Trap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicInteger;

/// What file systems throw; a new exception each time, as they do.
enum Fault {
    BROKEN,
    FULL,
    OVER_QUOTA,
    TOO_LARGE,
    DENIED,
    NOT_PERMITTED,
    BUSY,
    OTHER_DEVICE,
    GONE;

    IOException exception() {
        return switch (this) {
            case BROKEN -> new IOException("Input/output error");
            case FULL -> new IOException("No space left on device");
            case OVER_QUOTA -> new IOException("Disk quota exceeded");
            case TOO_LARGE -> new IOException("File too large");
            case DENIED -> new AccessDeniedException("org.remit");
            case NOT_PERMITTED -> new FileSystemException("org.remit", null, "Operation not permitted");
            case BUSY -> new FileSystemException("org.remit", null, "Device or resource busy");
            case OTHER_DEVICE -> new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link");
            case GONE -> new NoSuchFileException("org.remit");
        };
    }

    FaultFs at(int number) {
        return new FaultFs((call, now) -> {
            if (now == number) throw exception();
        });
    }

    FaultFs from(int number) {
        return new FaultFs((call, now) -> {
            if (now >= number) throw exception();
        });
    }

    FaultFs on(Call which) {
        return onFirst(Integer.MAX_VALUE, which);
    }

    FaultFs onFirst(int times, Call which) {
        var seen = new AtomicInteger();
        Trap trap = (call, now) -> {
            if (call == which && seen.incrementAndGet() <= times) throw exception();
        };
        return new FaultFs(trap);
    }
}
