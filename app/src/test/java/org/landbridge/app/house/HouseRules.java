package org.landbridge.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The laws that compiled classes can be held to, for the house that stands on one root package.
 *
 * @param root the package that holds one package per {@link Room}
 */
record HouseRules(String root) {

    /** Words that say nothing about what a thing is; and shipment, which the trade uses for five different things. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "common",
            "util",
            "utils",
            "utility",
            "utilities",
            "helper",
            "helpers",
            "manager",
            "managers",
            "processor",
            "processors",
            "impl",
            "dto",
            "dtos",
            "shipment");

    /** Layer words at the end of a class name: code says desk and endpoint. A Service is a train, truck or ship. */
    private static final Set<String> LAYER_WORDS = Set.of("service", "controller", "facade");

    private static final Set<String> LAYER_PACKAGES = Set.of("service", "services", "controller", "controllers");

    /** A room uses the rooms below it that its list names, and no other. */
    ArchRule sees(Room room) {
        String[] others = Room.ALL.stream()
                .filter(other -> !other.equals(room) && !room.sees().contains(other.name()))
                .map(other -> within(other.name()))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(within(room.name()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .as("room " + room.name() + " sees " + room.sees() + " only");
    }

    /** Code of third parties is used in the room it lives in, and nowhere else. */
    ArchRule usesLibraries(Room room) {
        String[] known = Stream.of(List.of(root + ".."), Room.FOR_ALL, room.libraries())
                .flatMap(List::stream)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(within(room.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .allowEmptyShould(true)
                .as("room " + room.name() + " uses no library but " + room.libraries());
    }

    /** No two packages use each other, not even by a detour. */
    ArchRule packagesHaveNoCycle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** The search knows the arrays of the timetable and the JDK. */
    ArchRule searchSeesArraysOnly() {
        return classes()
                .that()
                .resideInAPackage(within("routing.search"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", within("routing.search"), within("routing.timetable"))
                .allowEmptyShould(true)
                .as("routing.search sees routing.timetable, the JDK and JSpecify only");
    }

    /** A stream allocates in the hottest loop of the product. */
    ArchRule searchUsesNoStreams() {
        return noClasses()
                .that()
                .resideInAPackage(within("routing.search"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.stream..")
                .allowEmptyShould(true);
    }

    /** Every package says what it is to the null checker; unmarked packages would not be checked at all. */
    ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (home.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            "package " + home.getName() + " of " + type.getSimpleName()
                                    + " has no package-info.java with @NullMarked; add one that says what it is"));
                }
            }
        });
    }

    /** Nothing is called by a word that fits everything. */
    ArchRule namesSayWhatThingsAre() {
        return classes().should(new ArchCondition<>("have names and packages that say what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String problem = emptyName(type);
                if (!problem.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + problem));
                }
            }
        });
    }

    /** What changes is owned by an object somebody made, never by a class. */
    ArchRule classesHoldNoState() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    /** Time comes from a Clock that was passed in; only the front door may ask the machine. */
    ArchRule timeIsPassedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within("app"))
                .should()
                .accessTargetWhere(new AsksTheMachineForTheTime());
    }

    private String within(String room) {
        return root + "." + room + "..";
    }

    private String emptyName(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        boolean inModel = inside.equals(".model") || inside.startsWith(".model.");
        for (String part : inside.split("\\.", -1)) {
            if (EMPTY_WORDS.contains(part)) {
                return "'" + part + "' says nothing about what the package holds; name it after that";
            }
            if (LAYER_PACKAGES.contains(part) && !inModel) {
                return "'" + part + "' is a layer, not a thing; name the package after what it does";
            }
        }
        List<String> words = Arrays.stream(
                        type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        for (String word : words) {
            if (EMPTY_WORDS.contains(word)) {
                return "'" + word + "' says nothing about what the class is; name it after its idea";
            }
        }
        if (LAYER_WORDS.contains(words.getLast()) && !inModel) {
            return "'" + words.getLast() + "' is a layer; say desk or endpoint (a service is what carries freight)";
        }
        return "";
    }

    private static final class AsksTheMachineForTheTime extends DescribedPredicate<JavaAccess<?>> {

        AsksTheMachineForTheTime() {
            super("asks the machine for the time; take a Clock in the constructor");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return switch (owner) {
                case "java.lang.System" -> name.equals("currentTimeMillis");
                case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
                case "java.util.Date" -> name.equals("<init>") && !hasParameters(access);
                default -> owner.startsWith("java.time.") && name.equals("now") && !takesClock(access);
            };
        }

        private static boolean hasParameters(JavaAccess<?> access) {
            return !access.getTarget().getFullName().endsWith("()");
        }

        private static boolean takesClock(JavaAccess<?> access) {
            return access.getTarget().getFullName().contains(Clock.class.getName());
        }
    }
}
