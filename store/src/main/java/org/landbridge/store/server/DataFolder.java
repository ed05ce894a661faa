package org.landbridge.store.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder everything of one installation is kept in, held by one process at a time.
 *
 * <pre>
 * landbridge.lock        held while a process uses the folder; says which
 * published/             what commands without a database read
 * postgres/              the server's program, data, password and log
 * </pre>
 */
public final class DataFolder implements AutoCloseable {

    /** The byte of the lock file that is locked: far behind its text, which others may want to read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder when it is missing and takes it for this process.
     *
     * @throws StoreFailure when it cannot be made or written, or another process holds it
     */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreFailure(
                    "cannot write in the data folder " + folder + " (" + reason(e)
                            + "); choose another one with --data-dir",
                    e);
        }
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreFailure("the data folder " + folder + " is in use by another Landbridge" + holder(folder)
                        + "; stop that one, or choose another folder with --data-dir");
            }
            DataFolder taken = new DataFolder(folder, channel, lock);
            taken.say("process " + ProcessHandle.current().pid());
            return taken;
        } catch (IOException e) {
            throw new StoreFailure("cannot lock the data folder " + folder + " (" + reason(e) + ")", e);
        }
    }

    /** Tells those who find the folder locked what holds it, such as an address to look at. */
    public void sayWhere(String where) {
        try {
            say("process " + ProcessHandle.current().pid() + ", " + where);
        } catch (IOException e) {
            throw new StoreFailure("cannot write " + lockFile(path) + " (" + reason(e) + ")", e);
        }
    }

    public Path path() {
        return path;
    }

    /** Where the server of this folder keeps its program and data. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreFailure("cannot let go of the data folder " + path + " (" + reason(e) + ")", e);
        }
    }

    private void say(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String holder(Path folder) {
        try {
            String text = Files.readString(lockFile(folder)).strip();
            return text.isEmpty() ? "" : " (" + text + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("landbridge.lock");
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : e instanceof java.nio.file.FileAlreadyExistsException
                        ? "a file is in the way"
                        : String.valueOf(e.getMessage());
    }
}
