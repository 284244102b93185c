package org.redress.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {

  private static final Names NAMES = new Names() {
    @Override
    public Optional<String> ref(String logicalId) {
      return logicalId.equals("Queue") ? Optional.of("http://queue") : Optional.empty();
    }

    @Override
    public Optional<String> attribute(String logicalId, String attribute) {
      return logicalId.equals("Queue") && attribute.equals("Arn") ? Optional.of("arn:queue") : Optional.empty();
    }
  };

  @TempDir
  Path folder = Path.of("");

  @Test
  void shortAndLongFormsOfIntrinsicFunctionsStandForTheSame() throws IOException {
    JsonNode properties = properties("""
        A: !Ref Queue
        B: { Ref: Queue }
        C: !GetAtt Queue.Arn
        D: { 'Fn::GetAtt': [Queue, Arn] }
        E: !Sub '${Queue} in ${AWS::Region}, ${Name}, ${!literal}, ${Own}'
        F: !Sub ['${Own}/${Queue.Arn}', { Own: !Ref Name }]
        G: !Join ['-', [a, !Ref Name]]
        H: !Select [1, !Split [':', !GetAtt Queue.Arn]]
        """.replace(", ${Own}'", "'"));

    assertThat(properties.path("A").asText()).isEqualTo("http://queue");
    assertThat(properties.path("B").asText()).isEqualTo("http://queue");
    assertThat(properties.path("C").asText()).isEqualTo("arn:queue");
    assertThat(properties.path("D").asText()).isEqualTo("arn:queue");
    assertThat(properties.path("E").asText()).isEqualTo("http://queue in eu-west-2, given, ${literal}");
    assertThat(properties.path("F").asText()).isEqualTo("given/arn:queue");
    assertThat(properties.path("G").asText()).isEqualTo("a-given");
    assertThat(properties.path("H").asText()).isEqualTo("queue");
  }

  @Test
  void conditionsChooseValuesAndWhatHasNoValueIsLeftOut() throws IOException {
    JsonNode properties = properties("""
        A: !If [IsGiven, yes-branch, no-branch]
        B: !If [IsNotGiven, x, !Ref AWS::NoValue]
        C: [1, !Ref AWS::NoValue, 2]
        """);

    assertThat(properties.path("A").asText()).isEqualTo("yes-branch");
    assertThat(properties.has("B")).isFalse();
    assertThat(properties.path("C")).hasSize(2);
  }

  @Test
  void aResourceWhoseConditionDoesNotHoldIsNotThere() throws IOException {
    Template template = read("""
        Resources:
          One: { Type: T, Condition: IsGiven }
          Two: { Type: T, Condition: IsNotGiven }
        """);

    assertThat(template.resources()).extracting(Template.Resource::logicalId).containsExactly("One");
  }

  @Test
  void globalsAreMergedIntoFunctions() throws IOException {
    Template template = read("""
        Globals:
          Function:
            Timeout: 30
            Environment: { Variables: { A: global, B: global } }
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              Environment: { Variables: { B: own } }
        """);

    JsonNode properties = template.properties(template.resources().getFirst());

    assertThat(properties.path("Timeout").asInt()).isEqualTo(30);
    assertThat(properties.path("Environment").path("Variables").path("A").asText()).isEqualTo("global");
    assertThat(properties.path("Environment").path("Variables").path("B").asText()).isEqualTo("own");
  }

  @Test
  void anIntrinsicFunctionThatIsNotKnownIsAnErrorThatNamesThePlace() {
    assertThatThrownBy(() -> properties("Deep: { List: [a, !ImportValue other] }"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("Resources.It.Properties.Deep.List[1]")
        .hasMessageContaining("Fn::ImportValue");
  }

  @Test
  void aNameThatNothingStandsForIsAnErrorThatNamesThePlace() {
    assertThatThrownBy(() -> properties("A: !Ref Nobody"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("Resources.It.Properties.A")
        .hasMessageContaining("Nobody");
  }

  @Test
  void aParameterWithoutValueIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> read("Parameters: { Lonely: { Type: String } }"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("Parameters.Lonely");
  }

  @Test
  void datesAndNumbersStayWhatTheyLookLike() throws IOException {
    JsonNode properties = properties("{ A: 2012-10-17, B: 360, C: 'true', D: true }");

    assertThat(properties.path("A").isTextual()).isTrue();
    assertThat(properties.path("A").asText()).isEqualTo("2012-10-17");
    assertThat(properties.path("B").asInt()).isEqualTo(360);
    assertThat(properties.path("C").isTextual()).isTrue();
    assertThat(properties.path("D").isBoolean()).isTrue();
  }

  private JsonNode properties(String yaml) throws IOException {
    Template template = read("Resources:\n  It:\n    Type: T\n    Properties:\n" + yaml.indent(6));
    return template.properties(template.resources().getFirst());
  }

  private Template read(String yaml) throws IOException {
    Path file = folder.resolve("template.yaml");
    String head = yaml.startsWith("Parameters") ? "" : """
        Parameters:
          Name: { Type: String, Default: '' }
        Conditions:
          IsGiven: !Not [!Equals [!Ref Name, '']]
          IsNotGiven: !Not [!Condition IsGiven]
        """;
    Files.writeString(file, head + yaml);
    return Template.read(file, head.isEmpty() ? Map.of() : Map.of("Name", "given"), "eu-west-2", "stack", NAMES);
  }
}
