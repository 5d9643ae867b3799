package dev.remit.file.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The real file system with a trap before each of its calls, so that any one can fail or find the world changed, and
/// with a pen that need not write all it is given, on a disk that may be said to be full. It forces nothing: no test
/// pulls the plug, and a thousand saves would wait for the disk.
record FaultFs(SaveFs fs, Trap trap, Pen pen, OptionalLong free, List<Call> calls) implements SaveFs {
    enum Call {
        REAL,
        STAT,
        READ,
        USABLE_SPACE,
        LIST,
        MAKE_FOLDERS,
        CREATE,
        GIVE,
        MOVE,
        MOVE_NEW,
        DELETE,
        FORCE_FOLDER,
        WRITE,
        FORCE,
        CLOSE
    }

    interface Trap {
        /// Returns to let the call happen.
        ///
        /// @param number counts the calls from 1
        void before(Call call, int number) throws IOException;
    }

    FaultFs(Trap trap) {
        this(new RealFs(), trap, NewFile::write, OptionalLong.empty(), new ArrayList<>());
    }

    FaultFs with(Pen other) {
        return new FaultFs(fs, trap, other, free, calls);
    }

    FaultFs withFree(long bytes) {
        return new FaultFs(fs, trap, pen, OptionalLong.of(bytes), calls);
    }

    static FaultFs sound() {
        return new FaultFs((call, now) -> {});
    }

    static FaultFs before(Call which, Event event) {
        return new FaultFs((call, now) -> {
            if (call == which) event.happen();
        });
    }

    interface Pen {
        int write(NewFile file, ByteBuffer bytes) throws IOException;

        /// Takes so many bytes a call.
        static Pen taking(int atMost) {
            return (file, bytes) -> {
                int some = Math.min(atMost, bytes.remaining());
                file.write(bytes.slice(bytes.position(), some));
                bytes.position(bytes.position() + some);
                return some;
            };
        }

        /// Takes all and writes nothing.
        static Pen forgetting() {
            return (file, bytes) -> {
                int all = bytes.remaining();
                bytes.position(bytes.limit());
                return all;
            };
        }
    }

    interface Event {
        void happen() throws IOException;
    }

    /// Whether so many calls were made.
    boolean reached(int number) {
        return calls.size() >= number;
    }

    private void tell(Call call) throws IOException {
        calls.add(call);
        trap.before(call, calls.size());
    }

    @Override
    public Path real(Path path) throws IOException {
        tell(Call.REAL);
        return fs.real(path);
    }

    @Override
    public Stat stat(Path path) throws IOException {
        tell(Call.STAT);
        return fs.stat(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        tell(Call.READ);
        return fs.read(file, atMost);
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        tell(Call.USABLE_SPACE);
        return free.isPresent() ? free.getAsLong() : fs.usableSpace(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        tell(Call.LIST);
        return fs.list(folder);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        tell(Call.MAKE_FOLDERS);
        fs.makeFolders(folder);
    }

    @Override
    public NewFile create(Path file, Privacy privacy) throws IOException {
        tell(Call.CREATE);
        return new FaultFile(fs.create(file, privacy));
    }

    @Override
    public void give(Path file, Access access) throws IOException {
        tell(Call.GIVE);
        fs.give(file, access);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        tell(Call.MOVE);
        fs.move(from, to);
    }

    @Override
    public void moveNew(Path from, Path to) throws IOException {
        tell(Call.MOVE_NEW);
        fs.moveNew(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        tell(Call.DELETE);
        fs.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        tell(Call.FORCE_FOLDER);
    }

    private final class FaultFile implements NewFile {
        private final NewFile file;

        FaultFile(NewFile file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            tell(Call.WRITE);
            return pen.write(file, bytes);
        }

        @Override
        public void force() throws IOException {
            tell(Call.FORCE);
        }

        @Override
        public void close() throws IOException {
            file.close();
            tell(Call.CLOSE);
        }
    }
}
