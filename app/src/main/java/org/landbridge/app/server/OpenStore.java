package org.landbridge.app.server;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.operations.NetworkDesk;
import org.landbridge.operations.NetworkSnapshot;
import org.landbridge.store.Database;
import org.landbridge.store.server.DataFolder;
import org.landbridge.store.server.DatabaseAddress;
import org.landbridge.store.server.PostgresServer;
import org.landbridge.store.server.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data folder with its database, taken by this process for a server or for one command that writes; closed again from the top down. */
public final class OpenStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ReentrantLock opening = new ReentrantLock();
    private final Thread closeAtExit = new Thread(this::closeAtExit, "close");
    private final DataFolder folder;
    private final Database database;
    private volatile boolean exiting;

    private OpenStore(Settings settings) {
        Runtime.getRuntime().addShutdownHook(closeAtExit);
        try {
            this.folder = keep(() -> DataFolder.open(settings.dataFolder()));
            DatabaseAddress own = settings.database();
            DatabaseAddress address = own != null
                    ? own
                    : keep(() -> PostgresServer.start(folder.postgres(), "landbridge"))
                            .address();
            this.database = keep(() -> Database.connect(address));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Takes the folder and starts its database. Both are let go by {@link #close()}, and when the process is asked to end, even while they are being opened.
     *
     * @throws StoreFailure when another process holds it or the database does not start
     */
    public static OpenStore open(Settings settings) {
        return new OpenStore(settings);
    }

    /**
     * Opens something that stands on this store and closes it before the store.
     *
     * @throws StoreFailure when the process is being ended meanwhile
     */
    <T extends AutoCloseable> T keep(Supplier<T> part) {
        opening.lock();
        try {
            if (exiting) {
                throw new StoreFailure("stopped before it was ready");
            }
            T made = part.get();
            opened.push(made);
            return made;
        } finally {
            opening.unlock();
        }
    }

    /** Tells those who find the folder taken where to look. */
    public void sayWhere(String address) {
        folder.sayWhere(address);
    }

    /** Opens the desk of networks; where none was published yet, the built-in one is. */
    public NetworkDesk networkDesk() {
        return NetworkDesk.open(database.networkVersions(), new NetworkSnapshot(folder.path()), Clock.systemUTC());
    }

    /** The network that answers now. */
    public NetworkArchive published() {
        return new NetworkSnapshot(folder.path()).read();
    }

    /** Closes all of it, last opened first; what cannot be closed is logged and keeps nothing else open. */
    @Override
    public void close() {
        closeAll();
        if (!exiting) {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        }
    }

    private void closeAtExit() {
        exiting = true;
        closeAll();
    }

    private void closeAll() {
        opening.lock();
        try {
            while (!opened.isEmpty()) {
                try {
                    opened.pop().close();
                } catch (Exception e) {
                    LOG.warn("closing the data folder: {}", e.getMessage());
                }
            }
        } finally {
            opening.unlock();
        }
    }
}
