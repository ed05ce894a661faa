package org.landbridge.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.border.CustomsUnion;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link.Traction;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;

/**
 * <pre>
 *   home --100-- border-a =5= border-b --200-- far            standard gauge CN to broad gauge KZ by gateway ab
 *     \--300-- other-a ====5==== other-b --50--/              the same by gateway cd, 55 km longer
 *     \--10--- smugglers ------- 10 ----------/               CN to KZ without a gateway: never taken
 *   far --30-- neighbour                                      KZ to RU: one customs union
 * </pre>
 */
class LinkPathsTest {

    private final Facility home = facility("home", "CN", 1435);
    private final Facility borderA = facility("border-a", "CN", 1435);
    private final Facility borderB = facility("border-b", "KZ", 1520);
    private final Facility otherA = facility("other-a", "CN", 1435);
    private final Facility otherB = facility("other-b", "KZ", 1520);
    private final Facility smugglers = facility("smugglers", "CN", 1435);
    private final Facility far = facility("far", "KZ", 1520);
    private final Facility neighbour = facility("neighbour", "RU", 1520);

    private final Gateway ab = gateway("ab", borderA, borderB);
    private final Gateway cd = gateway("cd", otherA, otherB);

    private final Link last = link("far-neighbour", far, neighbour, Mode.RAIL, 1520, 30);
    private final List<Link> links = List.of(
            link("home-a", home, borderA, Mode.RAIL, 1435, 100),
            link("a-b", borderA, borderB, Mode.RAIL, null, 5),
            // Drawn against the direction of travel: links are usable both ways.
            link("far-b", far, borderB, Mode.RAIL, 1520, 200),
            link("home-c", home, otherA, Mode.RAIL, 1435, 300),
            link("c-d", otherA, otherB, Mode.RAIL, null, 5),
            link("d-far", otherB, far, Mode.RAIL, 1520, 55),
            link("home-smugglers", home, smugglers, Mode.RAIL, 1435, 10),
            link("smugglers-far", smugglers, far, Mode.RAIL, null, 10),
            link("home-a-road", home, borderA, Mode.ROAD, null, 1),
            last);
    private final LinkPaths paths = LinkPaths.of(links, List.of(ab, cd));

    private static Facility facility(String id, String country, int gauge) {
        Place place = new Place(
                id,
                Names.ofEnglish(id),
                country,
                new GeoPosition(40, 80),
                ZoneId.of("Asia/Shanghai"),
                null,
                NetworkSketch.FACT);
        return new Facility(
                id,
                place,
                Names.ofEnglish(id),
                FacilityKind.RAIL_TERMINAL,
                Set.of(gauge),
                place.position(),
                null,
                null,
                OpeningHours.ALWAYS,
                false,
                false,
                NetworkSketch.FACT);
    }

    private static Gateway gateway(String id, Facility sideA, Facility sideB) {
        return new Gateway(
                id,
                Names.ofEnglish(id),
                sideA,
                sideB,
                Mode.RAIL,
                "",
                Gateway.GaugeChange.RELOAD,
                600,
                null,
                null,
                null,
                null,
                null,
                NetworkSketch.FACT);
    }

    private static Link link(
            String id, Facility from, Facility to, Mode mode, @Nullable Integer gauge, int kilometers) {
        return new Link(
                id,
                from,
                to,
                mode,
                null,
                gauge,
                Traction.ELECTRIC,
                Distance.ofKilometers(kilometers),
                "approx",
                kilometers * 2,
                NetworkSketch.FACT);
    }

    private static List<String> ids(Optional<List<Link>> chain) {
        return chain.orElseThrow().stream().map(Link::id).toList();
    }

    @Test
    void takesTheShortestChainThroughTheGatewayThatIsNamed() {
        assertThat(ids(paths.findChain(home, far, Mode.RAIL, List.of(ab)))).containsExactly("home-a", "a-b", "far-b");
        assertThat(ids(paths.findChain(home, far, Mode.RAIL, List.of(cd)))).containsExactly("home-c", "c-d", "d-far");
    }

    @Test
    void crossesNoGatewayThatIsNotNamed() {
        assertThat(paths.findChain(home, far, Mode.RAIL, List.of())).isEmpty();
        assertThat(paths.findChain(home, borderA, Mode.RAIL, List.of(ab))).isEmpty();
    }

    @Test
    void crossesTheGatewaysInTheirOrder() {
        // Out by ab and back by cd: 100 + 5 + 200 + 55 + 5 + 300 km.
        assertThat(ids(paths.findChain(home, home, Mode.RAIL, List.of(ab, cd))))
                .containsExactly("home-a", "a-b", "far-b", "d-far", "c-d", "home-c");
    }

    @Test
    void takesTheShortestOfAllGatewaysWhenAnyWillDo() {
        // 100 + 5 + 200 = 305 km by ab, 300 + 5 + 55 = 360 km by cd; 20 km by the smugglers' way, which no train may
        // go.
        assertThat(ids(paths.findShortest(home, far, Mode.RAIL))).containsExactly("home-a", "a-b", "far-b");
    }

    @Test
    void goesWithoutGatewayWithinACustomsUnion() {
        assertThat(ids(paths.findChain(far, neighbour, Mode.RAIL, List.of()))).containsExactly("far-neighbour");
        assertThat(CustomsUnion.joins("KZ", "RU")).isTrue();
        assertThat(CustomsUnion.joins("PL", "DE")).isTrue();
        assertThat(CustomsUnion.joins("PL", "BY")).isFalse();
        assertThat(CustomsUnion.joins("CN", "CN")).isTrue();
        assertThat(LinkPaths.leavesUnion(last)).isFalse();
    }

    @Test
    void keepsToTheMode() {
        assertThat(ids(paths.findShortest(home, borderA, Mode.RAIL))).containsExactly("home-a");
        assertThat(ids(paths.findShortest(home, borderA, Mode.ROAD))).containsExactly("home-a-road");
        assertThat(paths.findShortest(home, borderA, Mode.SEA)).isEmpty();
    }

    @Test
    void changesGaugeAtAGatewayOnly() {
        Facility yard = facility("yard", "KZ", 1520);
        List<Link> narrow = List.of(
                link("far-yard", far, yard, Mode.RAIL, 1520, 10),
                link("yard-neighbour", yard, neighbour, Mode.RAIL, 1000, 10));

        assertThat(LinkPaths.of(narrow, List.of()).findShortest(far, neighbour, Mode.RAIL))
                .isEmpty();
    }

    @Test
    void needsNoLinkToStay() {
        assertThat(paths.findChain(home, home, Mode.RAIL, List.of())).contains(List.of());
    }

    @Test
    void addsRunningBorderAndWaitingUp() {
        List<Link> chain = paths.findChain(home, far, Mode.RAIL, List.of(ab)).orElseThrow();

        // 305 km at two minutes a kilometre, one gateway of 600 min, 1,000 min for 1,000 km.
        TransitEstimate estimate =
                TransitEstimate.of(chain, paths, new Waiting(Waiting.Form.PER_THOUSAND_KILOMETERS, 1_000));

        assertThat(estimate).isEqualTo(new TransitEstimate(Distance.ofKilometers(305), 610, 600, 305));
        assertThat(estimate.minutes()).isEqualTo(1_515);
    }

    @Test
    void fitsTheTermOnATrainSoThatItComesOutRight() {
        List<Link> chain = paths.findChain(home, far, Mode.RAIL, List.of(ab)).orElseThrow();
        TransitEstimate bare = TransitEstimate.of(chain, paths, Waiting.NONE);

        for (Waiting.Form form : Waiting.Form.values()) {
            Waiting waiting = Waiting.fitted(form, bare, 1_000);
            assertThat(TransitEstimate.of(chain, paths, waiting).minutes()).isEqualTo(1_000);
        }
        assertThat(Waiting.fitted(Waiting.Form.PER_JOURNEY, bare, 1_000).minutes())
                .isEqualTo(-210);
        assertThat(Waiting.of(ServiceClass.LINER)).isEqualTo(Waiting.NONE);
    }

    @Test
    void namesTheLinkWhoseRunningTimeIsNotKnown() {
        Link unknown = new Link(
                "mystery",
                home,
                borderA,
                Mode.RAIL,
                "CN",
                1435,
                Traction.DIESEL,
                Distance.ofKilometers(1),
                "approx",
                null,
                NetworkSketch.FACT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitEstimate.of(List.of(unknown), paths, Waiting.NONE))
                .withMessageContaining("link mystery");
    }
}
