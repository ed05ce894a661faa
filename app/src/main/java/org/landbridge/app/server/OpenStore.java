package org.landbridge.app.server;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.operations.NetworkDesk;
import org.landbridge.operations.NetworkSnapshot;
import org.landbridge.store.Database;
import org.landbridge.store.server.DataFolder;
import org.landbridge.store.server.DatabaseAddress;
import org.landbridge.store.server.PostgresServer;

/** A data folder with its database, taken by this process for a server or for one command that writes; closed again from the top down. */
public final class OpenStore implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final DataFolder folder;
    private final Database database;

    private OpenStore(Settings settings) {
        try {
            this.folder = keep(DataFolder.open(settings.dataFolder()));
            DatabaseAddress own = settings.database();
            DatabaseAddress address = own != null
                    ? own
                    : keep(PostgresServer.start(folder.postgres(), "landbridge"))
                            .address();
            this.database = keep(Database.connect(address));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Takes the folder and starts its database.
     *
     * @throws org.landbridge.store.server.StoreFailure when another process holds it or the database does not start
     */
    public static OpenStore open(Settings settings) {
        return new OpenStore(settings);
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

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("closing the data folder failed: " + e.getMessage(), e);
            }
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }
}
