package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no network, by accident or by intent: told, never thrown, and never more memory than the limits allow. */
class HostileFilesTest {

    private final GoodNetwork good = GoodNetwork.create();

    private Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        good.files().forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static void assertRefused(ReadNetwork read, Code code, String file, long line) {
        assertThat(read.ok()).isFalse();
        assertThat(read.notices()).anySatisfy(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.ERROR);
            assertThat(notice.code()).isEqualTo(code);
            assertThat(notice.file()).isEqualTo(file);
            assertThat(notice.line()).isEqualTo(line);
        });
    }

    @Test
    void refusesTextThatIsNotUtf8AndNamesTheLine() {
        Map<String, byte[]> files = bytes();
        // Lanzhou in GBK, on line 3 of the file.
        byte[] gbk = {(byte) 0xC0, (byte) 0xBC, (byte) 0xD6, (byte) 0xDD};
        byte[] head = "key,value\nid,small\nname_zh,".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + gbk.length);
        System.arraycopy(gbk, 0, all, head.length, gbk.length);
        files.put("network.csv", all);

        assertRefused(NetworkReader.read(GoodNetwork.zip(files)), Code.NOT_UTF8, "network.csv", 3);
    }

    @Test
    void refusesTextThatEndsInTheMiddleOfACharacter() {
        Map<String, byte[]> files = bytes();
        byte[] text = good.text("network.csv").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length + 1);
        cut[text.length] = (byte) 0xE5;
        files.put("network.csv", cut);

        assertRefused(NetworkReader.read(GoodNetwork.zip(files)), Code.NOT_UTF8, "network.csv", 9);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        // The quote opens on line 2 and swallows what follows.
        String links = good.text("links.csv").replace("rail-lanzhou-erenhot,", "\"rail-lanzhou-erenhot,");

        assertRefused(good.with("links.csv", links).read(), Code.CSV_BROKEN, "links.csv", 2);
    }

    @Test
    void refusesACellWithoutEnd() {
        String cell = "x".repeat(Sheet.MAX_CELL_CHARS * 2 + 1);

        assertRefused(
                good.with("sources.csv", "source_id,title\nS," + cell + "\n").read(),
                Code.CSV_BROKEN,
                "sources.csv",
                2);
    }

    @Test
    void refusesRowsWithoutNumber() {
        String rows = "currency,period,units_per_usd\n" + "USD,2020,1\n".repeat(Sheet.MAX_ROWS + 1);

        assertRefused(
                good.with("currencies.csv", rows).read(), Code.TOO_MANY_ROWS, "currencies.csv", Sheet.MAX_ROWS + 2);
    }

    @Test
    void refusesALineOfTwoGigabytesWithoutReadingIt(@TempDir Path folder) throws IOException {
        NetworkArchive.of(good.zip()).writeTo(folder);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("links.csv").toFile(), "rw")) {
            // A sparse file: one line of zeros, no room on the disk.
            file.setLength(2L << 30);
        }

        assertRefused(NetworkReader.read(folder), Code.FILE_TOO_LARGE, "links.csv", 0);
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("links.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        // 40 MiB of zeros pack into less than one.
        assertThat(out.size()).isLessThan(1 << 20);
        assertRefused(NetworkReader.read(out.toByteArray()), Code.FILE_TOO_LARGE, "links.csv", 0);
    }

    @Test
    void refusesAnArchiveWhoseOtherFilesUnpackWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            byte[] zeros = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("picture.png"));
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertRefused(NetworkReader.read(out.toByteArray()), Code.FILE_TOO_LARGE, "picture.png", 0);
    }

    @Test
    void refusesAnArchiveOfThousandsOfFiles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= NetworkFiles.MAX_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.closeEntry();
            }
        }

        assertRefused(NetworkReader.read(out.toByteArray()), Code.FILE_TOO_LARGE, "archive", 0);
    }

    @Test
    void refusesAnArchiveThatHoldsAFileTwice() {
        Map<String, byte[]> files = bytes();
        files.put("copy/links.csv", good.text("links.csv").getBytes(StandardCharsets.UTF_8));

        assertRefused(NetworkReader.read(GoodNetwork.zip(files)), Code.FILE_TWICE, "links.csv", 0);
    }

    @Test
    void refusesWhatIsNoArchive(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("network.zip");
        Files.writeString(text, "key,value\n");

        assertRefused(NetworkReader.read(text), Code.FILE_UNREADABLE, "network.zip", 0);
        assertRefused(NetworkReader.read(new byte[0]), Code.FILE_UNREADABLE, "archive", 0);
    }

    @Test
    void refusesAPathThatIsNotThere(@TempDir Path folder) {
        assertRefused(NetworkReader.read(folder.resolve("nowhere")), Code.FILE_UNREADABLE, "nowhere", 0);
    }

    @Test
    void refusesAFolderWhereAFileShouldBe(@TempDir Path folder) throws IOException {
        NetworkArchive.of(good.zip()).writeTo(folder);
        Files.delete(folder.resolve("links.csv"));
        Files.createDirectory(folder.resolve("links.csv"));

        assertRefused(NetworkReader.read(folder), Code.FILE_UNREADABLE, "links.csv", 0);
    }

    @Test
    void refusesAnArchiveThatIsCutOff() {
        byte[] whole = good.zip();

        for (int length : new int[] {1, 30, whole.length / 3, whole.length / 2}) {
            assertThat(NetworkReader.read(Arrays.copyOf(whole, length)).ok()).isFalse();
        }
    }

    @Test
    void tellsTheFirstOfManyFaultsAndCountsTheRest() {
        // 500 rows of sources without a title: 200 are told, 300 counted.
        StringBuilder sources = new StringBuilder("source_id,title\n");
        for (int i = 0; i < 500; i++) {
            sources.append("S-").append(i).append(",\n");
        }

        ReadNetwork read = good.with("sources.csv", sources.toString()).read();

        assertThat(read.notices()).hasSize(Notices.MAX_PER_KIND + 1);
        assertThat(read.notices().getLast().message()).startsWith("300 more");
        assertThat(read.notices().getLast().file()).isEqualTo("sources.csv");
    }

    @Test
    void showsForeignTextShortAndWithoutControlCharacters() {
        String nasty = "a\u001b[31m" + "b".repeat(500);

        ReadNetwork read = good.with("services.csv", 2, "status", nasty).read();

        assertThat(read.notices().getFirst().message()).doesNotContain("\u001b").hasSizeLessThan(200);
    }
}
