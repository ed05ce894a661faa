package org.landbridge.feeds.ssim;

/**
 * One record: 200 characters, counted from 1 as the standard does. A shorter line is filled with blanks, since many writers cut those off.
 *
 * @param line line in the file, from 1
 */
record SsimRecord(long line, String text) {

    static final int LENGTH = 200;

    /** Characters from one position to another, both included, without blanks around them. */
    String field(int first, int last) {
        return raw(first, last).strip();
    }

    String raw(int first, int last) {
        StringBuilder field = new StringBuilder(last - first + 1);
        for (int at = first; at <= last; at++) {
            field.append(at(at));
        }
        return field.toString();
    }

    char at(int position) {
        return position <= text.length() ? text.charAt(position - 1) : ' ';
    }

    char type() {
        return at(1);
    }

    /** Padding between blocks, or nothing at all. */
    boolean isPadding() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '0' && text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Serial number of the record; -1 when there is none. */
    int serial() {
        return number(195, 200);
    }

    /** Digits as a number; -1 when they are anything else. */
    int number(int first, int last) {
        String digits = field(first, last);
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
    }
}
