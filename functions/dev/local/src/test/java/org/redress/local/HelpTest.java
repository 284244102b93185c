package org.redress.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

  private static final String EXAMPLE = "  redress ";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfInLinesThatFit(String command) {
    assertThat(run((command + " --help").strip())).isZero();

    assertThat(out.toString()).startsWith(("Usage: redress " + command).strip()).endsWith("\n");
    assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasAnExampleThatItTakes(String command) {
    run((command + " --help").strip());

    List<String> examples = out.toString().lines().filter(line -> line.startsWith(EXAMPLE)).toList();

    boolean hasOthersBelow = out.toString().lines().anyMatch(line -> line.endsWith(" COMMAND"));
    assertThat(examples.isEmpty()).isEqualTo(hasOthersBelow && !command.isEmpty());
    assertThat(examples).allSatisfy(example -> {
      String[] words = example.strip().replaceFirst(" > .*", "").substring("redress ".length()).split(" ", -1);
      assertThatCode(() -> Redress.commands().parseArgs(words)).doesNotThrowAnyException();
    });
  }

  @Test
  void theFirstPageListsEachCommandOnceUnderWhatItIsAbout() {
    run("--help");

    assertThat(out.toString()).contains("\nCases\n", "\nMail\n", "\nScreening\n", "\nOperations\n");
    List<String> names = out.toString().lines().filter(line -> line.matches("  [a-z-]+ {2,}.*"))
        .map(line -> line.strip().split(" ", -1)[0])
        .toList();
    assertThat(names).doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Redress.commands().getSubcommands().keySet().stream().filter(name -> !name.equals("commands")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "frob", "cases --stag QUEUED", "cases --stage NOWHERE", "submit", "mail",
      "cases --data /nowhere", "screen nothing.csv -o out.csv"})
  void whatCannotBeDoneIsSaidInOneSentence(String command) {
    assertThat(run(command)).isIn(1, 2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void aSlipOfTheFingersIsAnsweredWithWhatWasMeant() {
    run("cases --stag QUEUED");
    assertThat(err.toString()).contains("did you mean --stack or --stage?", "'redress cases --help' shows how");

    run("noticse");
    assertThat(err.toString()).contains("There is no command 'noticse'", "notices");
  }

  @Test
  void aFaultIsTracedOnlyForWhoeverAsksForIt() {
    run("cases --data /nowhere --verbose");
    assertThat(err.toString()).contains("\tat org.redress.local");
  }

  static Stream<String> commands() {
    return Stream.concat(Stream.of(""), below(Redress.commands(), ""));
  }

  private static Stream<String> below(CommandLine command, String before) {
    return command.getSubcommands().entrySet().stream()
        .filter(below -> !below.getValue().getCommandSpec().usageMessage().hidden())
        .flatMap(
            below -> Stream.concat(
                Stream.of(before + below.getKey()), below(below.getValue(), before + below.getKey() + " ")));
  }

  private int run(String command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = command.isEmpty() ? new String[0] : command.split(" ", -1);
    return Redress.run(new PrintWriter(out), new PrintWriter(err), words);
  }
}
