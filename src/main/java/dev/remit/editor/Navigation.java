package dev.remit.editor;

import dev.remit.draw.geometry.Point;

/// What moves the view whatever tool is held: wheel, pinch, a press with the middle button or the space bar, and a
/// pointer that is held near the edge in the middle of a drag.
final class Navigation {
    private static final double STEP = 1.1;
    private static final double NOTCH = 40;
    private static final double EDGE = 24;
    private static final double SLOWEST = 4;
    private static final double FASTEST = 24;

    private Navigation() {}

    static boolean isMeant(Input input) {
        return switch (input) {
            case Input.Wheel wheel -> true;
            case Input.Pinch pinch -> true;
            case Input.Tick tick -> true;
            case Input.Press press -> press.button() == Button.MIDDLE || takesHold(press);
            case Input.Move move -> false;
            case Input.Release release -> false;
            case Input.Linger linger -> false;
            case Input.Cancel cancel -> false;
        };
    }

    static State on(Input input, State state) {
        return switch (input) {
            case Input.Wheel wheel -> state.looking(turned(wheel, state.camera()));
            case Input.Pinch pinch -> state.looking(state.camera().zoomedAt(pinch.at(), pinch.factor()));
            case Input.Press press -> state.doing(grip(press, state));
            case Input.Tick tick -> ticked(tick, state);
            case Input.Move move -> state;
            case Input.Release release -> state;
            case Input.Linger linger -> state;
            case Input.Cancel cancel -> state;
        };
    }

    private static boolean takesHold(Input.Press press) {
        return press.button() == Button.PRIMARY && press.held().contains(Held.SPACE);
    }

    /// With the space bar and Mod a hand that moves sideways zooms, for those who draw with a pen.
    private static Gesture grip(Input.Press press, State state) {
        return press.held().contains(Held.MOD)
                ? new Zooming(press.at(), state.camera(), state.gesture())
                : new Panning(press.at(), state.camera(), state.gesture());
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

    /// The plane moves on beneath the pointer, and the gesture is told that it is elsewhere now. Above the tray it
    /// rests.
    private static State ticked(Input.Tick tick, State state) {
        if (!state.gesture().movesView() || state.isOnTray(tick.at())) return state;
        double dx = push(tick.at().x(), state.window().width());
        double dy = push(tick.at().y(), state.window().height());
        if (dx == 0 && dy == 0) return state;
        State moved = state.looking(state.camera().panned(dx, dy));
        return moved.gesture().on(new Input.Move(tick.at(), tick.held()), moved);
    }

    /// How far the view moves in a frame: the nearer to the edge or the further beyond it, the faster.
    private static double push(double at, double length) {
        if (at < EDGE) return speed(EDGE - at);
        return at > length - EDGE ? -speed(at - length + EDGE) : 0;
    }

    private static double speed(double deep) {
        return SLOWEST + (FASTEST - SLOWEST) * Math.min(1, deep / EDGE);
    }
}
