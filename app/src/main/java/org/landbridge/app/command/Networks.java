package org.landbridge.app.command;

import java.nio.file.Path;
import org.landbridge.app.server.Settings;
import org.landbridge.app.server.WrongInput;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.operations.NetworkSnapshot;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.store.server.StoreFailure;

/** The networks commands answer from: the published one of the data folder, or one in a folder of the user's. */
final class Networks {

    private Networks() {}

    /** The files of the published network, or of the built-in one where none was published. */
    static NetworkArchive publishedFiles(Settings settings) {
        try {
            return new NetworkSnapshot(settings.dataFolder()).read();
        } catch (IllegalArgumentException e) {
            throw damaged(settings, e);
        }
    }

    /** The published network, or the built-in one where none was published, ready to answer. */
    static PublishedNetwork published(Settings settings) {
        NetworkArchive files = publishedFiles(settings);
        try {
            return PublishedNetwork.of(files);
        } catch (IllegalArgumentException e) {
            throw damaged(settings, e);
        }
    }

    /**
     * A network of the user's own, ready to answer.
     *
     * @throws WrongInput when it is not there or has errors
     */
    static PublishedNetwork own(Path folderOrArchive) {
        Commands.existing(folderOrArchive);
        try {
            return PublishedNetwork.of(NetworkArchive.of(folderOrArchive));
        } catch (IllegalArgumentException e) {
            throw new WrongInput(folderOrArchive + ": " + e.getMessage() + "; landbridge check-network lists them all");
        }
    }

    private static StoreFailure damaged(Settings settings, IllegalArgumentException cause) {
        return new StoreFailure(
                "the published network in " + settings.dataFolder() + " cannot be used (" + cause.getMessage()
                        + "); start the demo, which writes it anew, or import a network",
                cause);
    }
}
