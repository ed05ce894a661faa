package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to its files, the reader returns: a network, or errors that say why there is none. */
class MutatedFilesTest {

    private static final long SEED = 20261123;
    /** Cells that have broken readers before: limits, signs, other alphabets, things only nearly right. */
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "-1",
            "0",
            "1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "0.0000000000000001",
            "2026-02-30",
            "0000-00-00",
            "+999999999-01-01",
            "24:00",
            "99:99",
            "yes",
            "\"",
            "\"\"",
            ";",
            ";;;",
            "|",
            "id",
            "lanzhou-rail",
            "train",
            "gw-erenhot",
            "weekly",
            "1234567",
            "\u0000",
            "\u202E",
            "兰州",
            "𝟙𝟚",
            "USD",
            "XTS",
            "ZZ",
            "Etc/GMT+14",
            "border-erenhot;border-erenhot",
            "dates",
            "except",
            "1900-01-01",
            "2200-12-31",
            "rail",
            "air",
            "sea",
            "2020-01-01;2020-01-01",
            "-0",
            "+5",
            "180",
            "-180",
            "90.0000001");

    @Test
    void returnsWhateverIsDoneToItsFiles() {
        mutate(2_000, SEED);
    }

    @Test
    @Tag("long")
    void returnsWhateverIsDoneToItsFilesManyTimes() {
        for (int seed = 1; seed <= 25; seed++) {
            mutate(2_000, SEED + seed);
        }
    }

    private static void mutate(int count, long seed) {
        GoodNetwork good = GoodNetwork.create();
        List<String> names = new ArrayList<>(good.files().keySet());
        Random random = new Random(seed);
        int stillGood = 0;
        for (int i = 0; i < count; i++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            good.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            String done = "";
            for (int change = 0; change <= random.nextInt(3); change++) {
                String name = names.get(random.nextInt(names.size()));
                byte[] before = files.getOrDefault(name, new byte[0]);
                files.put(name, mutated(before, random));
                done += name + " ";
            }
            ReadNetwork read;
            try {
                read = NetworkReader.read(GoodNetwork.zip(files));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", mutation " + i + " of " + done, e);
            }
            boolean hasError = read.notices().stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
            assertThat(read.ok())
                    .as("seed %d, mutation %d of %s", seed, i, done)
                    .isEqualTo(!hasError);
            stillGood += read.ok() ? 1 : 0;
        }
        // Both ends are met: mutations that are told, and mutations that do no harm (of notes, names, figures within
        // their limits).
        assertThat(stillGood).isBetween(count / 20, count * 19 / 20);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> withByte(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2, 3 -> withCell(bytes, random, CELLS.get(random.nextInt(CELLS.size())));
            case 4 -> withCell(bytes, random, cellOf(bytes, random));
            default -> withLine(bytes, random);
        };
    }

    private static byte[] withByte(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i <= random.nextInt(4) && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static String cellOf(byte[] bytes, Random random) {
        String[] cells = new String(bytes, StandardCharsets.UTF_8).split("[,\n]", -1);
        return cells[random.nextInt(cells.length)];
    }

    private static byte[] withCell(byte[] bytes, Random random, String cell) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        int line = random.nextInt(lines.length);
        String[] cells = lines[line].split(",", -1);
        cells[random.nextInt(cells.length)] = cell;
        lines[line] = String.join(",", cells);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A line doubled, dropped or exchanged for another. */
    private static byte[] withLine(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 1 -> lines.remove(line);
            default -> lines.set(line, lines.get(random.nextInt(lines.size())));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
