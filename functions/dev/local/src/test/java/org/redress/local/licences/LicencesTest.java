package org.redress.local.licences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What others wrote may be passed on under Apache-2.0, and is named. Without jars for Lambda there is nothing to be held to it. */
@DisabledIfSystemProperty(named = "lambda.skip", matches = "true")
class LicencesTest {

  private static final Path PAGE = Path.of("..", "LICENCES.md");

  /**
   * All ask no more than that notices are kept, which the jars do. No licence that asks for the source of what it is linked
   * with, or for leave to replace a part of the jar: whoever deploys this would have to give that.
   */
  private static final Set<String> ALLOWED = Set.of(
      "Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Unicode-3.0", "Unicode-DFS-2016");

  @Test
  void thePageNamesEveryLibraryThatIsShippedWithItsLicence() throws IOException {
    String made = LicencesPage.of(Boms.libraries(), Boms.files().size());
    Path fresh = Path.of("target", "LICENCES.md");
    Files.writeString(fresh, made);

    assertThat(Files.readString(PAGE))
        .as("cp functions/dev/local/%s functions/dev/LICENCES.md", fresh)
        .isEqualTo(made);
  }

  @Test
  void everyLibraryMayBePassedOnUnderOurLicence() throws IOException {
    assertThat(Boms.libraries().keySet()).hasSizeGreaterThan(20)
        .allSatisfy(library -> assertThat(library.licences()).as(library.name()).containsAnyElementsOf(ALLOWED));
  }

  @Test
  void everyFunctionSaysWhatItIsMadeOf() throws IOException {
    assertThat(Boms.files()).hasSizeGreaterThanOrEqualTo(9).allSatisfy((function, file) -> {
      JsonNode bom = Boms.read(file);
      assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
      assertThat(bom.at("/metadata/component/name").asText()).isEqualTo(function);
      assertThat(bom.path("components")).allSatisfy(
          component -> assertThat(component.path("hashes").valueStream().map(hash -> hash.path("alg").asText()))
              .as(component.path("name").asText())
              .contains("SHA-256"));
    });
  }

  @Test
  void aLibraryUnderAnyOfItsLicencesStandsInTheListOnce() {
    SortedMap<Component, SortedSet<String>> libraries = new TreeMap<>();
    libraries.put(
        new Component("org.example:two", "1.0", List.of("EPL-2.0", "Apache-2.0")), new TreeSet<>(Set.of("a", "b")));
    libraries.put(new Component("org.example:one", "2.0", List.of("MIT")), new TreeSet<>(Set.of("b")));

    assertThat(LicencesPage.of(libraries, 2))
        .contains("| `org.example:one` | 2.0 | MIT | b |\n| `org.example:two` | 1.0 | EPL-2.0 or Apache-2.0 | all |");
  }
}
