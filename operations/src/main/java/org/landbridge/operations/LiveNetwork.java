package org.landbridge.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.landbridge.feeds.NetworkArchive;

/** The network that answers now, swapped whole when another is published, and older versions for those who hold a link to them. Shared by threads. */
public final class LiveNetwork {

    /** Old versions kept ready beside the current one; each takes some 10 MB. */
    private static final int OLD_VERSIONS = 4;

    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12}");

    private final AtomicReference<PublishedNetwork> current;
    private final Function<String, Optional<byte[]>> archives;
    private final Map<String, PublishedNetwork> old = new LinkedHashMap<>(8, 0.75f, true);

    /** @param archives finds the archive of an older version */
    public LiveNetwork(PublishedNetwork current, Function<String, Optional<byte[]>> archives) {
        this.current = new AtomicReference<>(current);
        this.archives = archives;
    }

    /** A network without older versions. */
    public static LiveNetwork of(PublishedNetwork only) {
        return new LiveNetwork(only, version -> Optional.empty());
    }

    public PublishedNetwork current() {
        return current.get();
    }

    /** A version, made ready when it was not asked for lately; the current one for an empty text. */
    public Optional<PublishedNetwork> findVersion(String version) {
        PublishedNetwork now = current.get();
        if (version.isEmpty() || version.equals(now.version())) {
            return Optional.of(now);
        }
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        synchronized (old) {
            PublishedNetwork ready = old.get(version);
            if (ready == null) {
                Optional<byte[]> archive = archives.apply(version);
                if (archive.isEmpty()) {
                    return Optional.empty();
                }
                ready = PublishedNetwork.of(NetworkArchive.of(archive.get()));
                if (old.size() >= OLD_VERSIONS) {
                    old.remove(old.keySet().iterator().next());
                }
                old.put(version, ready);
            }
            return Optional.of(ready);
        }
    }

    /** From now on this one answers; questions under way are finished by the one they began with. */
    void swap(PublishedNetwork next) {
        current.set(next);
    }
}
