package org.landbridge.operations.find;

/**
 * Something found.
 *
 * @param found what
 * @param quality how well it fits
 * @param slips slips of the finger forgiven, 0 unless {@link Quality#NEAR}
 */
public record Match<T>(T found, Quality quality, int slips) {

    /** How well a text fits, best first. */
    public enum Quality {
        /** An id or code, letter for letter. */
        CODE,
        /** A full name in some language. */
        NAME,
        /** The beginning of a name. */
        BEGINNING,
        /** The beginning of a word within a name. */
        WORD,
        /** A name or its beginning with a slip or two. */
        NEAR;

        /** Whether nothing is left to guess. */
        public boolean exact() {
            return this == CODE || this == NAME;
        }
    }
}
