package org.parley.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house rules that a compiler does not know. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley");

    @Test
    void everyModuleIsLookedAt() {
        Set<String> modules = new TreeSet<>();
        HOUSE.forEach(each -> {
            String[] parts = each.getPackageName().split("\\.");
            if (parts.length > 2) {
                modules.add(parts[2]);
            }
        });
        assertThat(modules).contains("model", "codebook", "reading", "coding", "analysis", "store", "workbench", "cli");
    }

    @Test
    void arrowsRunDownwardOnlyAndRoomsOfOneFloorAreStrangers() {
        ArchRule rule = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.parley..")
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy("org.parley.cli..")
                .layer("web")
                .definedBy("org.parley.web..")
                .layer("workbench")
                .definedBy("org.parley.workbench..")
                .layer("codebook")
                .definedBy("org.parley.codebook..")
                .layer("reading")
                .definedBy("org.parley.reading..")
                .layer("coding")
                .definedBy("org.parley.coding..")
                .layer("analysis")
                .definedBy("org.parley.analysis..")
                .layer("store")
                .definedBy("org.parley.store..")
                .layer("model")
                .definedBy("org.parley.model..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("codebook")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("coding")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("workbench", "web", "cli")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "cli", "web", "workbench", "codebook", "reading", "coding", "analysis", "store");
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "codebook", "reading", "coding", "analysis", "store", "workbench", "web", "cli"})
    void thePackagesOfAModuleFormNoCycle(String module) {
        slices().assignedFrom(new PackageSlices("org.parley." + module))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup.., ..reading.html..",
        "java.sql.., ..store..",
        "org.sqlite.., ..store..",
        "picocli.., ..cli..",
        "io.javalin.., ..web..",
        "gg.jte.., ..web..",
        "org.snakeyaml.., ..codebook..",
        "edu.emory.., ..coding..",
        "ai.onnxruntime.., ..embed.."
    })
    void aThirdPartyStaysBehindItsFence(String theirs, String fence) {
        noClasses()
                .that(not(resideInAPackage(fence)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(theirs)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void jacksonStaysInPackagesForFormats() {
        noClasses()
                .that(not(resideInAnyPackage("..json..", "..exchange..", "..format..", "..store..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(not(resideInAPackage("org.parley.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void analysisKnowsNeitherFilesNorClocksNorChance() {
        noClasses()
                .that(resideInAPackage("org.parley.analysis.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(not(resideInAPackage("gg.jte.generated..")))
                .should(resideInANullMarkedPackage())
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item, marked, item.getPackageName() + " has no @NullMarked package-info.java"));
            }
        };
    }
}
