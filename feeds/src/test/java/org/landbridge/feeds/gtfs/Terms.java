package org.landbridge.feeds.gtfs;

import java.util.Currency;
import java.util.List;
import org.landbridge.feeds.timetable.ImportTerms;

/** Terms of the tests: two hours of handling, no emission factors. */
final class Terms {

    static final ImportTerms PLAIN =
            new ImportTerms("gtfs", Currency.getInstance("USD"), "none", List.of(), List.of(), 120, null, 732);

    private Terms() {}
}
