package org.redress.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.catalogue.Catalogue;

/** The table in the README of which signal serves which clause says what the data say. */
class SignalTableTest {

  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| ([a-z() -]+) \\| ([^|]+) \\|.*");
  private static final Pattern KIND = Pattern.compile("`([a-z-]+)`");

  /** A kind of signal that a detector gives for a clause. */
  private record Serves(String clause, String detector, String kind) {}

  private static Set<Serves> table = Set.of();
  private static Set<String> clauses = Set.of();

  @BeforeAll
  static void readTable() throws IOException {
    table = Files.readAllLines(Path.of("README.md")).stream().flatMap(SignalTableTest::row)
        .collect(Collectors.toSet());
    clauses = Catalogue.shipped()
        .clauses()
        .stream()
        .map(clause -> clause.id().value())
        .collect(Collectors.toSet());
  }

  @Test
  void everyClauseCanBeFoundAndNoOtherIsNamed() {
    Set<String> named = table.stream().map(Serves::clause).collect(Collectors.toSet());

    assertThat(named).isEqualTo(clauses);
  }

  @Test
  void everyKindOfPatternIsInTheTableAndEveryOneThereIsInTheData() throws IOException {
    assertThat(table).filteredOn(row -> row.detector().startsWith("pattern"))
        .containsExactlyInAnyOrderElementsOf(patternKinds());
  }

  @Test
  void everyKindOfPersonalDataIsInTheTable() throws IOException {
    JsonNode data = data("personal-data");
    List<Serves> kinds = names(data.path("kinds"))
        .map(kind -> new Serves(data.path("clause").textValue(), "personal-data", kind))
        .toList();

    assertThat(kinds).isNotEmpty();
    assertThat(table).containsAll(kinds);
  }

  @Test
  void whatOtherCasesAndTheReporterSayIsInTheTable() {
    assertThat(table).filteredOn(row -> row.detector().equals("history"))
        .extracting(Serves::kind)
        .containsOnly("ongoing", "repeat-respondent", "same-post", "anonymous-account");
  }

  @Test
  void whatTheAccountMaySayIsLetIn() {
    assertThat(table).filteredOn(row -> row.detector().equals("pattern (account)"))
        .allMatch(row -> Catalogue.shipped().clause(new ClauseId(row.clause())).orElseThrow().fromAccount());
  }

  private static Set<Serves> patternKinds() throws IOException {
    return items(data("patterns").path("patterns"))
        .flatMap(
            pattern -> Stream
                .concat(Stream.of(pattern.path("subject")), items(pattern.path("also")))
                .map(subject -> new Serves(subject.textValue(), detector(pattern), pattern.path("kind").textValue())))
        .filter(serves -> clauses.contains(serves.clause()))
        .collect(Collectors.toSet());
  }

  private static String detector(JsonNode pattern) {
    return pattern.path("on").asText("posts").equals("account") ? "pattern (account)" : "pattern";
  }

  private static Stream<Serves> row(String line) {
    return ROW.matcher(line)
        .results()
        .flatMap(row -> Arrays.stream(row.group(3).split(","))
            .flatMap(kind -> KIND.matcher(kind).results())
            .map(kind -> new Serves(row.group(1), row.group(2), kind.group(1))));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> names(JsonNode object) {
    return object.properties().stream().map(field -> field.getKey());
  }

  private static JsonNode data(String name) throws IOException {
    try (InputStream in = SignalTableTest.class.getResourceAsStream("/org/redress/screening/" + name + ".json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(in));
    }
  }
}
