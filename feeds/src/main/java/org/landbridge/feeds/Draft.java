package org.landbridge.feeds;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Run;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Place;

/** All rows of a network, each file read and its ids looked up, with the lines they stand on: what is checked before a network is made of it. */
record Draft(
        @Nullable Heading heading,
        Origins origins,
        Entries<Place> places,
        Entries<Facility> facilities,
        Entries<Gateway> gateways,
        Entries<Channel> channels,
        Entries<Link> links,
        ServiceFiles.Read services,
        Entries<Trucking> trucking,
        Entries<Goods> goods,
        Entries<LoadUnit> loadUnits,
        Entries<LoadLimit> loadLimits,
        Entries<Restriction> restrictions,
        Entries<HandlingTime> handlingTimes,
        Entries<Rate> rates,
        PriceFiles.ExchangeRates exchangeRates,
        Entries<EmissionFactor> factors,
        Entries<Aircraft> aircraft,
        Entries<Run> runs) {

    static Draft read(Map<NetworkFile, byte[]> content, Notices notices) {
        Map<NetworkFile, Sheet> sheets = new EnumMap<>(NetworkFile.class);
        for (NetworkFile file : NetworkFile.values()) {
            sheets.put(file, Sheet.read(file, content.get(file), notices));
        }
        Origins origins = Origins.read(sheet(sheets, NetworkFile.SOURCES));
        Entries<Place> places = PlaceFiles.places(sheet(sheets, NetworkFile.PLACES), origins);
        Entries<Facility> facilities = PlaceFiles.facilities(sheet(sheets, NetworkFile.FACILITIES), places, origins);
        Entries<Gateway> gateways = BorderFiles.gateways(sheet(sheets, NetworkFile.GATEWAYS), facilities, origins);
        Entries<Channel> channels = BorderFiles.channels(sheet(sheets, NetworkFile.CHANNELS), gateways, origins);
        Entries<Link> links = BorderFiles.links(sheet(sheets, NetworkFile.LINKS), facilities, origins);
        Entries<LoadUnit> loadUnits = GoodsFiles.loadUnits(sheet(sheets, NetworkFile.LOAD_UNITS), origins);
        Entries<Aircraft> aircraft = FactorFiles.aircraft(sheet(sheets, NetworkFile.AIRCRAFT), origins);
        Entries<Goods> goods = GoodsFiles.goods(sheet(sheets, NetworkFile.GOODS), origins);
        ServiceFiles.Read services = ServiceFiles.read(
                sheet(sheets, NetworkFile.SERVICES),
                sheet(sheets, NetworkFile.CALLS),
                sheet(sheets, NetworkFile.CALENDARS),
                new ServiceFiles.Parts(facilities, gateways, channels, links, loadUnits, aircraft),
                origins);
        return new Draft(
                Heading.read(sheet(sheets, NetworkFile.NETWORK), places, notices),
                origins,
                places,
                facilities,
                gateways,
                channels,
                links,
                services,
                GroundFiles.trucking(sheet(sheets, NetworkFile.TRUCKING), loadUnits, gateways, origins),
                goods,
                loadUnits,
                GoodsFiles.loadLimits(sheet(sheets, NetworkFile.LOAD_LIMITS), loadUnits, origins),
                GoodsFiles.restrictions(
                        sheet(sheets, NetworkFile.RESTRICTIONS), gateways, services.services(), origins),
                GroundFiles.handlingTimes(sheet(sheets, NetworkFile.HANDLING_TIMES), facilities, origins),
                PriceFiles.rates(sheet(sheets, NetworkFile.RATES), facilities, gateways, loadUnits, origins),
                PriceFiles.currencies(sheet(sheets, NetworkFile.CURRENCIES), origins),
                FactorFiles.factors(sheet(sheets, NetworkFile.EMISSION_FACTORS), origins),
                aircraft,
                RunFile.runs(
                        sheet(sheets, NetworkFile.RUNS), services.services(), facilities, goods, channels, origins));
    }

    private static Sheet sheet(Map<NetworkFile, Sheet> sheets, NetworkFile file) {
        return Objects.requireNonNull(sheets.get(file), "every file has a sheet");
    }

    /** The network; to be asked for only when nothing is wrong. */
    Network toNetwork() {
        Heading head = Objects.requireNonNull(heading, "a draft without errors has a heading");
        return new Network(new Network.Content(
                head.id(),
                head.names(),
                head.firstDay(),
                head.lastDay(),
                head.currency(),
                head.hubPlaceId(),
                head.factorSet(),
                origins.sources().values(),
                places.values(),
                facilities.values(),
                gateways.values(),
                channels.values(),
                links.values(),
                services.services().values(),
                trucking.values(),
                goods.values(),
                loadUnits.values(),
                loadLimits.values(),
                restrictions.values(),
                handlingTimes.values(),
                rates.values(),
                exchangeRates.rates(),
                factors.values(),
                aircraft.values(),
                runs.values()));
    }
}
