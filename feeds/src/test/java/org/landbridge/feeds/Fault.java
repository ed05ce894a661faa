package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/**
 * One way to break the good network, and the one notice that must come of it.
 *
 * @param claim what is told, in words
 * @param broken the network with the fault
 */
record Fault(
        String claim,
        GoodNetwork broken,
        Severity severity,
        Code code,
        String file,
        long line,
        @Nullable String field,
        String words) {

    private static final GoodNetwork GOOD = GoodNetwork.create();

    /** One cell changed, and an error told of just this cell. */
    static Fault cell(String claim, String file, int line, String column, String value, Code code, String words) {
        return new Fault(claim, GOOD.with(file, line, column, value), Severity.ERROR, code, file, line, column, words);
    }

    /** Any change, and an error. */
    static Fault error(
            String claim, GoodNetwork broken, Code code, String file, long line, @Nullable String field, String words) {
        return new Fault(claim, broken, Severity.ERROR, code, file, line, field, words);
    }

    /** Any change, and a warning, with which the network can still be used. */
    static Fault warning(
            String claim, GoodNetwork broken, Code code, String file, long line, @Nullable String field, String words) {
        return new Fault(claim, broken, Severity.WARNING, code, file, line, field, words);
    }

    /** The same fault, told of another column. */
    Fault at(@Nullable String otherField) {
        return new Fault(claim, broken, severity, code, file, line, otherField, words);
    }

    /** The same fault, told in other words. */
    Fault saying(String otherWords) {
        return new Fault(claim, broken, severity, code, file, line, field, otherWords);
    }

    void assertTold() {
        ReadNetwork read = broken.read();

        assertThat(read.notices()).hasSize(1);
        Notice notice = read.notices().getFirst();
        assertThat(notice.severity()).isEqualTo(severity);
        assertThat(notice.code()).isEqualTo(code);
        assertThat(notice.file()).isEqualTo(file);
        assertThat(notice.line()).isEqualTo(line);
        assertThat(notice.field()).isEqualTo(field);
        assertThat(notice.message()).contains(words);
        assertThat(read.ok()).isEqualTo(severity != Severity.ERROR);
    }

    @Override
    public String toString() {
        return claim;
    }
}
