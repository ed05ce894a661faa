package org.landbridge.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule finds the one thing that is wrong about it in the crooked house, and leaves alone what stands straight. */
class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("org.landbridge.app.house.crooked");

    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages(RULES.root());

    @Test
    void noticesARoomThatLooksUp() {
        assertThat(faults(RULES.sees(room("model"))))
                .contains("model.Hub", "web.WindowEndpoint")
                .doesNotContain("TrainService");
        assertThat(faults(RULES.sees(room("routing")))).isEmpty();
    }

    @Test
    void noticesALibraryOutOfItsRoom() {
        assertThat(faults(RULES.usesLibraries(room("web")))).contains("org.junit.jupiter.api.Test");
        assertThat(faults(RULES.usesLibraries(room("model")))).isEmpty();
    }

    @Test
    void noticesACycleOfPackages() {
        assertThat(faults(RULES.packagesHaveNoCycle()))
                .contains("Slice routing.there", "Slice routing.back")
                .doesNotContain("Slice routing.timetable");
    }

    @Test
    void noticesASearchThatKnowsObjects() {
        assertThat(faults(RULES.searchSeesArraysOnly()))
                .contains("ObjectSearch", "there.Going")
                .doesNotContain("ArraySearch");
    }

    @Test
    void noticesASearchThatStreams() {
        assertThat(faults(RULES.searchUsesNoStreams()))
                .contains("ObjectSearch", "java.util.stream.IntStream")
                .doesNotContain("ArraySearch");
    }

    @Test
    void noticesAnUnmarkedPackage() {
        assertThat(faults(RULES.packagesAreNullMarked()))
                .contains("operations.util of Odds")
                .doesNotContain("Hub");
    }

    @Test
    void noticesEmptyNames() {
        assertThat(faults(RULES.namesSayWhatThingsAre()))
                .contains("operations.BookingManager: 'manager'")
                .contains("operations.RouteService: 'service'")
                .contains("operations.util.Odds: 'util'")
                .doesNotContain("TrainService");
    }

    @Test
    void noticesStateInAClass() {
        assertThat(faults(RULES.classesHoldNoState())).contains("Counter.rated").doesNotContain("Timetable");
    }

    @Test
    void noticesTimeTakenFromTheMachine() {
        assertThat(faults(RULES.timeIsPassedIn()))
                .contains("java.time.Instant.now()")
                .doesNotContain("java.time.Instant.now(java.time.Clock)");
    }

    private static Room room(String name) {
        return Room.ALL.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String faults(ArchRule rule) {
        return String.join("\n", rule.evaluate(CROOKED_HOUSE).getFailureReport().getDetails());
    }
}
