package org.landbridge.feeds;

import java.nio.file.Path;

/** Reads a timetable in a format of others into a network; bad data gives notices, never an exception. */
public interface FeedReader {

    /**
     * Reads a file or folder.
     *
     * @return a network with what could be read; none when an error makes the whole unusable. Rows that cannot be trusted are left out with a warning
     */
    ReadNetwork read(Path path);
}
