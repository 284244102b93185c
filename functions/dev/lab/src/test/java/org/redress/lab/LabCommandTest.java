package org.redress.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.Redress;
import org.redress.screening.model.ClauseModel;

class LabCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @Test
  void evaluateMeasuresEachLabelForAllDetectorsTogetherAndForEachAlone() throws IOException {
    Path file = file("\uFEFF" + """
        id,text,c1,hate,functionality,remark
        1,"You idiot, you worthless fool",1,0,insult,x
        2,"The budget is a mess",0,0,criticism,x
        3,"The minutes are on the table",0,,ordinary,x
        4,"You absolute clown",yes,no,insult,x
        """);

    assertThat(run("lab", "evaluate", file.toString(), "--json")).isZero();

    JsonNode result = new ObjectMapper().readTree(out.toString());
    assertThat(result.path("passedOver")).extracting(JsonNode::asText).containsExactly("remark");
    assertThat(result.path("measures"))
        .extracting(node -> node.path("label").asText() + " " + node.path("voice").asText())
        .containsExactly("c1 together", "c1 model", "c1 pattern", "hate together", "hate model", "hate pattern");
    JsonNode insults = result.path("measures").path(0);
    assertThat(insults.path("rows").asInt()).isEqualTo(4);
    assertThat(insults.path("auc").asDouble()).isEqualTo(1);
    assertThat(result.path("measures").path(3).path("rows").asInt()).isEqualTo(3);
    assertThat(result.path("measures").path(3).path("auc").isNull()).isTrue();
    assertThat(result.path("functionalities")).anySatisfy(node -> {
      assertThat(node.path("functionality").asText()).isEqualTo("insult");
      assertThat(node.path("accuracy").asDouble()).isEqualTo(1);
    });
  }

  @Test
  void evaluatePrintsTablesAndWritesTheScores() throws IOException {
    Path scores = folder.resolve("scores.csv");

    assertThat(run("lab", "evaluate", file("id,text,abusive\n7,You absolute clown,1\n8,Good morning,\n").toString(),
        "--scores", scores.toString())).isZero();

    assertThat(out.toString()).contains("label").contains("abusive  together  1");
    assertThat(Files.readAllLines(scores)).hasSize(3).first().isEqualTo("id,label,judged,together,model,pattern");
    assertThat(Files.readAllLines(scores).get(2)).startsWith("8,abusive,,0.");
  }

  @Test
  void aFileThatCannotBeMeasuredIsRefusedWithWhatToMend() throws IOException {
    assertThat(run("lab", "evaluate", file("id,words\n1,x\n").toString())).isEqualTo(2);
    assertThat(run("lab", "evaluate", file("id,text,abuse\n1,x,maybe\n").toString())).isEqualTo(1);
    assertThat(run("lab", "evaluate", file("id,text,abuse\n").toString())).isEqualTo(1);
    assertThat(run("lab", "evaluate", folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("needs a heading with the columns id and text and at least one label")
        .contains("Row 1 says 'maybe' for abuse; say 1 or 0, or nothing if nobody judged it")
        .contains("The file has no rows")
        .contains("none.csv cannot be read");
  }

  @Test
  void theCardIsThatOfTheShippedModel() {
    assertThat(run("lab", "card")).isZero();

    assertThat(out.toString()).startsWith("# The clause model " + ClauseModel.shipped().version() + "\n")
        .contains("## Data", "## Known failings", "| hate |", "CC BY 4.0")
        .doesNotContain("null");
  }

  @Test
  void trainingWithoutDataOrPythonSaysWhatIsMissing() {
    assertThat(run("lab", "train", "--data", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("lab", "train", "--data", folder.toString(), "-o", folder.resolve("out").toString(), "--python",
        folder.resolve("no-python").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("name the one with the labelled *.csv.gz")
        .contains("needed for a place for Python packages, cannot be started");
  }

  private int run(String... arguments) {
    return Redress.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private Path file(String csv) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "labelled", ".csv"), csv);
  }
}
