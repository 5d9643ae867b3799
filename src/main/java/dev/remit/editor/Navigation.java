package dev.remit.editor;

import dev.remit.draw.geometry.Point;

/// What moves the view whatever tool is held: wheel, pinch, and a press with the middle button or the space bar.
final class Navigation {
    private static final double STEP = 1.1;
    private static final double NOTCH = 40;

    private Navigation() {}

    static boolean isMeant(Input input) {
        return switch (input) {
            case Input.Wheel wheel -> true;
            case Input.Pinch pinch -> true;
            case Input.Press press -> press.button() == Button.MIDDLE || takesHold(press);
            case Input.Move move -> false;
            case Input.Release release -> false;
            case Input.Cancel cancel -> false;
        };
    }

    static State on(Input input, State state) {
        return switch (input) {
            case Input.Wheel wheel -> state.looking(turned(wheel, state.camera()));
            case Input.Pinch pinch -> state.looking(state.camera().zoomedAt(pinch.at(), pinch.factor()));
            case Input.Press press ->
                state.doing(new Panning(press.at(), state.camera(), state.tool().idle()));
            case Input.Move move -> state;
            case Input.Release release -> state;
            case Input.Cancel cancel -> state;
        };
    }

    private static boolean takesHold(Input.Press press) {
        return press.button() == Button.PRIMARY && press.held().contains(Held.SPACE);
    }

    /// With Shift held a wheel moves sideways; systems that turn it themselves already hand over a way to the side.
    private static Camera turned(Input.Wheel wheel, Camera camera) {
        Point by = wheel.by();
        if (wheel.held().contains(Held.MOD)) return zoomed(wheel, camera);
        if (wheel.held().contains(Held.SHIFT)) return camera.panned(by.x() == 0 ? by.y() : by.x(), 0);
        return switch (wheel.turn()) {
            case PANS -> camera.panned(by.x(), by.y());
            case ZOOMS -> zoomed(wheel, camera);
        };
    }

    private static Camera zoomed(Input.Wheel wheel, Camera camera) {
        return camera.zoomedAt(wheel.at(), Math.pow(STEP, wheel.by().y() / NOTCH));
    }
}
