package org.landbridge.app.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it is built keeps its laws. Plain tests on purpose: {@code @ArchTest} fields can silently not run. */
class ArchitectureTest {

    private static final HouseRules RULES = new HouseRules("org.landbridge");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(RULES.root());

    /** Without this a rule about a room whose classes were not found would be green. */
    @Test
    void looksIntoEveryRoom() {
        var found = HOUSE.stream()
                .map(type -> type.getPackageName().split("\\.", -1)[2])
                .collect(toSet());

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Room.ALL.stream().map(Room::name).toList());
    }

    static Iterable<Room> rooms() {
        return Room.ALL;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomSeesOnlyTheRoomsItMay(Room room) {
        RULES.sees(room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void librariesLiveInTheirRoom(Room room) {
        RULES.usesLibraries(room).check(HOUSE);
    }

    @Test
    void packagesHaveNoCycle() {
        RULES.packagesHaveNoCycle().check(HOUSE);
    }

    @Test
    void searchSeesArraysOnly() {
        RULES.searchSeesArraysOnly().check(HOUSE);
    }

    @Test
    void searchUsesNoStreams() {
        RULES.searchUsesNoStreams().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.packagesAreNullMarked().check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        RULES.namesSayWhatThingsAre().check(HOUSE);
    }

    @Test
    void classesHoldNoState() {
        RULES.classesHoldNoState().check(HOUSE);
    }

    @Test
    void timeIsPassedIn() {
        RULES.timeIsPassedIn().check(HOUSE);
    }
}
