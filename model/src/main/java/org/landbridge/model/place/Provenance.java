package org.landbridge.model.place;

import java.util.List;

/**
 * Where a row of the network comes from.
 *
 * @param sources ids of sources, {@code GK} for general knowledge, {@code derived:ID} for what was computed
 * @param confidence how far it can be trusted
 * @param markedIllustrative the row itself says that it is invented or assumed
 * @param note free text in English, may be empty
 */
public record Provenance(List<String> sources, Confidence confidence, boolean markedIllustrative, String note) {

    public Provenance {
        sources = List.copyOf(sources);
    }

    /** Whether a person must see it marked as illustrative: invented, assumed, or of low confidence. */
    public boolean illustrative() {
        return markedIllustrative || confidence == Confidence.LOW || confidence == Confidence.NONE;
    }
}
