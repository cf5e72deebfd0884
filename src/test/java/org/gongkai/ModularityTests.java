package org.gongkai;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    static {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
    }

    @Test
    void roomsUseOnlyWhatTheyDeclareAndOnlyWhatIsPublic() {
        ApplicationModules.of(Gongkai.class).verify();
    }

    @Test
    void wingsPointOneWay() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/templates/"))
                .importPackages("org.gongkai");
        slices().matching("org.gongkai.(*)..").should().beFreeOfCycles().check(classes);
    }
}
