package org.landbridge.operations.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;

/**
 * Things by their codes and names. Immutable once built; shared by threads. A search reads all names, which for a thousand things takes less than a millisecond.
 */
public final class NameIndex<T> {

    private final List<Entry<T>> entries;

    private NameIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param weight among equally good matches the heavier comes first */
    private record Entry<T>(T thing, List<String> codes, List<String> names, int weight) {}

    /** Collects things. */
    public static final class Builder<T> {

        private final List<Entry<T>> entries = new ArrayList<>();

        /**
         * Adds a thing.
         *
         * @param codes ids and codes; null and empty ones are left out
         * @param weight among equally good matches the heavier comes first
         */
        public Builder<T> add(T thing, List<@Nullable String> codes, Names names, int weight) {
            List<String> plainCodes = new ArrayList<>();
            for (String code : codes) {
                if (code != null && !code.isBlank()) {
                    plainCodes.add(Spelling.compact(code));
                }
            }
            List<String> plainNames = new ArrayList<>();
            addName(plainNames, names.english());
            addName(plainNames, names.chinese());
            addName(plainNames, names.russian());
            names.aliases().forEach(alias -> addName(plainNames, alias));
            entries.add(new Entry<>(thing, List.copyOf(plainCodes), List.copyOf(plainNames), weight));
            return this;
        }

        public NameIndex<T> build() {
            return new NameIndex<>(entries);
        }

        private static void addName(List<String> names, @Nullable String name) {
            if (name != null) {
                String plain = Spelling.plain(name);
                if (!plain.isEmpty() && !names.contains(plain)) {
                    names.add(plain);
                }
            }
        }
    }

    /** What fits the text, best first; what fits exactly hides what is only near. */
    public List<Match<T>> search(String text, int limit) {
        String query = Spelling.plain(text);
        if (query.isEmpty() || limit < 1) {
            return List.of();
        }
        record Ranked<T>(Match<T> match, int weight, int length) {}
        List<Ranked<T>> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            match(entry, query)
                    .ifPresent(match -> found.add(new Ranked<>(
                            match,
                            entry.weight(),
                            entry.names().isEmpty()
                                    ? 0
                                    : entry.names().getFirst().length())));
        }
        boolean certain = found.stream().anyMatch(ranked -> ranked.match().quality() != Match.Quality.NEAR);
        Comparator<Ranked<T>> byFit =
                Comparator.comparing((Ranked<T> ranked) -> ranked.match().quality());
        return found.stream()
                .filter(ranked -> !certain || ranked.match().quality() != Match.Quality.NEAR)
                .sorted(byFit.thenComparingInt(ranked -> ranked.match().slips())
                        .thenComparingInt(ranked -> -ranked.weight())
                        .thenComparingInt(Ranked::length))
                .limit(limit)
                .map(Ranked::match)
                .toList();
    }

    private static <T> Optional<Match<T>> match(Entry<T> entry, String query) {
        String code = query.replace(" ", "");
        if (entry.codes().contains(code)) {
            return Optional.of(new Match<>(entry.thing(), Match.Quality.CODE, 0));
        }
        Match.@Nullable Quality best = null;
        for (String name : entry.names()) {
            Match.Quality quality = quality(name, query);
            if (quality != null && (best == null || quality.compareTo(best) < 0)) {
                best = quality;
            }
        }
        if (best == null && entry.codes().stream().anyMatch(known -> known.startsWith(code))) {
            best = Match.Quality.WORD;
        }
        if (best != null) {
            return Optional.of(new Match<>(entry.thing(), best, 0));
        }
        int forgiven = Spelling.forgiven(query);
        int slips = forgiven + 1;
        for (String name : entry.names()) {
            slips = Math.min(slips, slips(name, query, forgiven));
        }
        return slips > forgiven ? Optional.empty() : Optional.of(new Match<>(entry.thing(), Match.Quality.NEAR, slips));
    }

    private static Match.@Nullable Quality quality(String name, String query) {
        if (name.equals(query)) {
            return Match.Quality.NAME;
        }
        if (name.startsWith(query)) {
            return Match.Quality.BEGINNING;
        }
        boolean ideographic = query.codePoints().anyMatch(Character::isIdeographic);
        return name.contains(" " + query) || (ideographic && name.contains(query)) ? Match.Quality.WORD : null;
    }

    private static int slips(String name, String query, int forgiven) {
        if (forgiven == 0) {
            return 1;
        }
        int slips = Spelling.slips(query, name, forgiven);
        slips = Math.min(slips, Spelling.slipsToBeginning(query, name, forgiven));
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            slips = Math.min(slips, Spelling.slipsToBeginning(query, name.substring(space + 1), forgiven));
        }
        return slips;
    }
}
