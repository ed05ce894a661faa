package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Run;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;

/** What comes of good files, and of files that are good but sloppy. */
class NetworkReaderTest {

    private final GoodNetwork good = GoodNetwork.create();

    @Test
    void readsAGoodNetworkWithoutANotice() {
        ReadNetwork read = good.read();

        assertThat(read.notices()).isEmpty();
        assertThat(read.ok()).isTrue();
    }

    @Test
    void readsEveryFileIntoItsList() {
        Network.Content content = good.read().getNetwork().content();

        assertThat(content.id()).isEqualTo("small");
        assertThat(content.lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(content.sources()).hasSize(1);
        assertThat(content.places()).hasSize(7);
        assertThat(content.facilities()).hasSize(9);
        assertThat(content.gateways()).hasSize(1);
        assertThat(content.channels()).hasSize(2);
        assertThat(content.links()).hasSize(6);
        assertThat(content.services()).extracting(Service::id).containsExactly("train", "flight", "ship");
        assertThat(content.trucking()).hasSize(1);
        assertThat(content.goods()).hasSize(1);
        assertThat(content.loadUnits()).hasSize(3);
        assertThat(content.loadLimits()).hasSize(1);
        assertThat(content.restrictions()).hasSize(1);
        assertThat(content.handlingTimes()).hasSize(2);
        assertThat(content.rates()).hasSize(8);
        assertThat(content.exchangeRates()).hasSize(2);
        assertThat(content.emissionFactors()).hasSize(2);
        assertThat(content.aircraft()).hasSize(1);
        assertThat(content.runs()).hasSize(1);
    }

    @Test
    void readsQuantitiesInTheUnitsOfTheModel() {
        Network network = good.read().getNetwork();

        // 9.1 h = 546 min; 1.3 = 130 hundredths; 9.5 USD = 950 cents; 15 C = 150 tenths; 3.5 days = 7 half days.
        assertThat(network.getGateway("gw-erenhot").typicalMinutes()).isEqualTo(546);
        assertThat(network.content().trucking().getFirst().detourFactorPct()).isEqualTo(130);
        assertThat(network.getGoods("goji").valueUsdCentsPerKg()).isEqualTo(950);
        assertThat(network.getGoods("goji").temperature().maxDeciCelsius()).isEqualTo(150);
        Run run = network.content().runs().getFirst();
        assertThat(run.reportedHalfDays()).isEqualTo(7);
        assertThat(run.reportedDistance()).isEqualTo(Distance.ofKilometers(2300));
        assertThat(run.grossMass()).isEqualTo(Mass.ofKilograms(1_118_000));
        // 50 FEU = 100 TEU.
        assertThat(network.getService("train").capacityTeuHundredths()).isEqualTo(10_000);
        assertThat(network.content().rates().get(7).freeMinutes()).isEqualTo(7_200);
    }

    @Test
    void takesTheShareOfTheAircraftsPayloadThatMayBeLoaded() {
        // 85 % of the planning payload of 2,000 kg.
        assertThat(good.read().getNetwork().getService("flight").capacityMass()).isEqualTo(Mass.ofKilograms(1_700));
        // 85 % of the 1,000 kg that the row states.
        GoodNetwork stated = good.with(
                "services.csv",
                good.text("services.csv").replace("capacity_feu", "capacity_kg").replace("hc,50,", "hc,,"));
        assertThat(stated.with("services.csv", 3, "capacity_kg", "1000")
                        .read()
                        .getNetwork()
                        .getService("flight")
                        .capacityMass())
                .isEqualTo(Mass.ofKilograms(850));
    }

    @Test
    void fillsEverySectionWithTheShortestChainOfLinks() {
        Service train = good.read().getNetwork().getService("train");

        assertThat(train.calls())
                .extracting(Call::linkIds)
                .extracting(Object::toString)
                .containsExactly("[]", "[rail-lanzhou-erenhot]", "[border-erenhot]", "[rail-zamyn-ulaanbaatar]");
    }

    @Test
    void readsAMonthOfFirstAndLastRunAsItsFirstAndLastDay() {
        Service ship = good.with("services.csv", 4, "first_run", "2026-03")
                .read()
                .getNetwork()
                .getService("ship");

        assertThat(ship.firstRun()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(ship.lastRun()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void readsSloppyFilesAsIfTheyWereTidy() {
        Map<String, byte[]> sloppy = new LinkedHashMap<>();
        good.files().forEach((name, text) -> {
            String header = text.substring(0, text.indexOf('\n'));
            String body = text.substring(text.indexOf('\n')).replace(",", " , ").replace("\n", "\r\n");
            sloppy.put(
                    "some/folder/" + name,
                    ("\uFEFF" + header.toUpperCase(Locale.ROOT) + body + "\r\n,,,\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        });

        ReadNetwork read = NetworkReader.read(GoodNetwork.zip(sloppy));

        assertThat(read.notices()).isEmpty();
        assertThat(read.getNetwork().content())
                .isEqualTo(good.read().getNetwork().content());
    }

    @Test
    void findsColumnsByTheirHeaderInAnyOrder() {
        GoodNetwork turned = good.with("currencies.csv", """
                note,units_per_usd,period,currency,confidence,source
                ,7.1,2026,CNY,high,GK
                ,7.0,2026-07,CNY,high,GK
                """);

        assertThat(turned.read().getNetwork().content().exchangeRates())
                .isEqualTo(good.read().getNetwork().content().exchangeRates());
    }

    @Test
    void readsAFolderAsItsArchive(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("small.zip");
        Files.write(zip, good.zip());
        NetworkArchive.of(zip).writeTo(folder.resolve("small"));

        assertThat(NetworkReader.read(folder.resolve("small")).getNetwork().content())
                .isEqualTo(NetworkReader.read(zip).getNetwork().content());
    }

    @Test
    void namesTheErrorsOfANetworkThatCannotBeUsed() {
        ReadNetwork read = good.with("links.csv", 2, "to_facility", "erenhot").read();

        assertThat(read.ok()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(read::getNetwork)
                .withMessageContaining("links.csv:2 to_facility: no facility 'erenhot'");
    }

    @Test
    void doesNotBlameRowsForARowThatIsBrokenItself() {
        // The broken facility is a side of the gateway, an end of two links and a call; only its own cell is told.
        ReadNetwork read = good.with("facilities.csv", 3, "kind", "station").read();

        assertThat(read.notices()).extracting(Notice::code).containsExactly(Code.WORD_UNKNOWN);
    }

    @Test
    void readsTheBuiltInNetworkWithoutAnError() {
        ReadNetwork read = NetworkReader.builtIn("xining");

        assertThat(read.notices()).noneMatch(notice -> notice.severity() == Severity.ERROR);
        assertThat(read.getNetwork().content().services()).hasSizeGreaterThan(100);
    }

    @Test
    void saysWhichBuiltInNetworkIsMissing() {
        assertThat(NetworkReader.builtIn("../xining").ok()).isFalse();
        assertThat(NetworkReader.builtIn("nowhere").notices())
                .extracting(Notice::code)
                .contains(Code.FILE_MISSING);
    }
}
