package org.landbridge.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Network;

/**
 * What came of reading a network's files.
 *
 * @param network null when there is any error
 * @param notices by file and line
 */
public record ReadNetwork(@Nullable Network network, List<Notice> notices) {

    public ReadNetwork {
        notices = List.copyOf(notices);
    }

    public boolean ok() {
        return network != null;
    }

    /**
     * The network.
     *
     * @throws IllegalArgumentException naming the first errors when there is none
     */
    public Network getNetwork() {
        if (network == null) {
            List<String> errors = notices.stream()
                    .filter(notice -> notice.severity() == Severity.ERROR)
                    .map(Notice::toString)
                    .toList();
            throw new IllegalArgumentException("network cannot be used; it has " + errors.size() + " errors: "
                    + String.join("; ", errors.subList(0, Math.min(5, errors.size()))));
        }
        return network;
    }
}
