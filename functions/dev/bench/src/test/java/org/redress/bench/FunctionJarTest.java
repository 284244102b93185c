package org.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.local.cli.Project;

/** Reads the jars that the package phase has made: run it by {@code mvn verify}. */
class FunctionJarTest {

  private static final long LARGEST = 22_000_000;

  /** The console has what the sign-in needs beside the clients, and no reporter waits for its start. */
  private static final long LARGEST_CONSOLE = 32_000_000;

  /** Lambda's own limit, with some room for layers. */
  private static final long LARGEST_UNZIPPED = 230_000_000;
  private static final Map<String, Set<String>> CLIENTS = Map.of(
      "submit-report", Set.of("dynamodb", "sqs", "s3", "kms"),
      "review-cases", Set.of("dynamodb", "kms", "ssm", "s3", "sqs"),
      "receive-email", Set.of("dynamodb", "sqs", "s3", "kms"),
      "screen-clauses", Set.of("dynamodb", "sqs", "s3", "kms"),
      "queue-review", Set.of("dynamodb"),
      "send-notices", Set.of("dynamodb", "sesv2", "kms"),
      "track-notices", Set.of("dynamodb", "kms"),
      "seal-evidence", Set.of("dynamodb", "s3"),
      "sweep-cases", Set.of("dynamodb", "sqs", "s3", "kms"));

  @Test
  void eachFunctionCarriesTheClientsThatItCallsAndNoOthers() throws IOException {
    assertThat(
        FunctionJar.all(Project.root())
            .stream()
            .collect(Collectors.toMap(FunctionJar::function, jar -> Set.copyOf(jar.clients()))))
        .isEqualTo(CLIENTS);
  }

  @Test
  void aFunctionsJarIsSmallEnoughToStartSoon() throws IOException {
    assertThat(FunctionJar.all(Project.root())).hasSize(CLIENTS.size())
        .filteredOn(jar -> !jar.function().equals("screen-clauses"))
        .allSatisfy(
            jar -> assertThat(jar.bytes()).as(jar.function())
                .isLessThanOrEqualTo(jar.function().equals("review-cases") ? LARGEST_CONSOLE : LARGEST));
  }

  @Test
  void eachFunctionFitsLambdaAndCarriesNoMachineCodeForOtherSystems() throws IOException {
    assertThat(FunctionJar.all(Project.root())).allSatisfy(jar -> {
      assertThat(jar.unzipped()).as(jar.function()).isLessThan(LARGEST_UNZIPPED);
      assertThat(jar.platforms()).as(jar.function())
          .isEqualTo(jar.function().equals("screen-clauses") ? Set.of("linux-x64", "linux-aarch64") : Set.of());
    });
  }
}
