package org.gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How types are named, where time comes from, who may know whom: rules on compiled code. */
class HouseLanguageTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/templates/"))
            .importPackages("org.gongkai");

    private static final List<String> EMPTY_WORDS =
            List.of("Manager", "Util", "Utils", "Helper", "Impl", "Common", "Base", "DTO", "Dto", "VO", "Bean");

    private static final DescribedPredicate<JavaCall<?>> READS_THE_MACHINES_CLOCK =
            DescribedPredicate.describe("reads the machine's clock", call -> {
                var owner = call.getTargetOwner();
                var name = call.getName();
                var given = call.getTarget().getRawParameterTypes();
                if (owner.isAssignableTo(TemporalAccessor.class)) {
                    return name.equals("now") && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
                return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                        || owner.isEquivalentTo(Date.class) && name.equals("<init>") && given.isEmpty()
                        || owner.isEquivalentTo(Clock.class) && name.startsWith("system");
            });

    @Test
    void typesBearDomainWords() {
        noClasses().should(be(endingInAnEmptyWord())).check(PRODUCT);
    }

    @Test
    void timeComesFromTheClockThatIsHandedIn() {
        noClasses()
                .that()
                // the one place that makes the clock, and the command line, which has no rules of law
                .resideOutsideOfPackages("org.gongkai.foundation.database", "org.gongkai.client")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        READS_THE_MACHINES_CLOCK.getDescription(), READS_THE_MACHINES_CLOCK::test))
                .check(PRODUCT);
    }

    @Test
    void optionalIsOnlyAnAnswer() {
        noFields().should().haveRawType(Optional.class).check(PRODUCT);
        methods()
                .should()
                .notHaveRawParameterTypes(DescribedPredicate.describe(
                        "Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))))
                .check(PRODUCT);
    }

    @Test
    void whatATypeNeedsIsInItsConstructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(PRODUCT);
    }

    @Test
    void theWingsStandInOneOrder() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.gongkai..")
                .withOptionalLayers(true)
                .layer("foundation")
                .definedBy("org.gongkai.foundation..")
                .layer("standards")
                .definedBy("org.gongkai.standards..")
                .layer("disclosure")
                .definedBy("org.gongkai.disclosure..")
                .layer("services")
                .definedBy("org.gongkai.services..")
                .layer("oversight")
                .definedBy("org.gongkai.oversight..")
                .layer("portal")
                .definedBy("org.gongkai.portal..")
                .whereLayer("standards")
                .mayOnlyBeAccessedByLayers("disclosure", "services", "oversight", "portal")
                .whereLayer("disclosure")
                .mayOnlyBeAccessedByLayers("services", "oversight", "portal")
                .whereLayer("services")
                .mayOnlyBeAccessedByLayers("oversight", "portal")
                .whereLayer("oversight")
                .mayOnlyBeAccessedByLayers("portal")
                .whereLayer("portal")
                .mayNotBeAccessedByAnyLayer()
                .check(PRODUCT);
    }

    @Test
    void theCommandLineKnowsTheProductOnlyByItsAddress() {
        noClasses()
                .that()
                .resideInAPackage("org.gongkai.client..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.gongkai..")
                        .and(not(resideInAPackage("org.gongkai.client..")))
                        .or(resideInAnyPackage("org.springframework..")))
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> endingInAnEmptyWord() {
        return DescribedPredicate.describe(
                "ending in an empty word",
                type -> EMPTY_WORDS.stream()
                        .anyMatch(word -> type.getSimpleName().endsWith(word)));
    }
}
