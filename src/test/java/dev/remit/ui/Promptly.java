package dev.remit.ui;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/// Does what a robot does without its waits, a twentieth of a second after each key, for whoever presses a hundred.
final class Promptly {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PULSES = 2;

    private Promptly() {}

    /// What the window's thread finds.
    static <T> T in(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work::get);
    }

    /// Presses a key and lets it go, and waits until what has come of it is styled and laid out.
    static void type(KeyCode key, Scene scene) {
        var pulses = new CountDownLatch(PULSES);
        Runnable pulse = () -> {
            pulses.countDown();
            Platform.requestNextPulse();
        };
        in(() -> {
            new Robot().keyType(key);
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
            return key;
        });
        await(pulses);
        in(() -> {
            scene.removePostLayoutPulseListener(pulse);
            return key;
        });
    }

    private static void await(CountDownLatch pulses) {
        try {
            pulses.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError("Nobody waits any more", stopped);
        }
    }
}
