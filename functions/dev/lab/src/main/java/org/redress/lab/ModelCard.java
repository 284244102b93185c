package org.redress.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.local.UserException;

/** What the training wrote down about a model, as people read it. */
final class ModelCard {

  private static final List<String> MEASURES = List.of(
      "rows", "positives", "auc", "averagePrecision", "precision", "recall", "f1", "recallAt90Precision",
      "calibrationError", "falseAlarms");

  private static final Map<String, String> HEADINGS = Map.of(
      "auc", "AUC", "averagePrecision", "average precision", "recallAt90Precision", "recall at precision .9",
      "calibrationError", "calibration error", "falseAlarms", "false alarms", "hateAccuracy", "accuracy for hate",
      "breachesFlagged", "breaches flagged", "contrastsLeftAlone", "contrasts left alone");

  private final JsonNode card;

  ModelCard(JsonNode card) {
    this.card = card;
  }

  /** The card of the model that the product ships with. */
  static ModelCard shipped() {
    try (InputStream in = ModelCard.class.getResourceAsStream("card.json")) {
      if (in == null) {
        throw UserException.failed("The model's card is missing; 'redress lab train --install' writes it");
      }
      return new ModelCard(JsonMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The card as Markdown. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# The clause model ").append(card.path("version").asText()).append("\n\n");
    out.append(
        """
            It reads one text in English and gives each clause a probability that the text concerns it; 0.5 is where a
            finding begins to count. It orders the queue and points at words; people decide.

            """);
    facts(out);
    data(out);
    table(out, "Per clause, on the validation rows", "clause", card.path("validation").path("heads"), MEASURES);
    thresholds(out);
    groups(out);
    table(out, "By what a text tries, on the corpus' held-back templates", "functionality",
        card.path("validation").path("functionalities"),
        List.of("rows", "accuracy", "hateAccuracy", "breachesFlagged", "contrastsLeftAlone"));
    table(out, "False alarms on innocent rows, by the people they mention", "mentioned",
        card.path("validation").path("fairness"), List.of("rows", "falseAlarms"));
    criticism(out);
    out.append("## Known failings\n\n");
    card.path("knownFailings").forEach(failing -> out.append("- ").append(failing.asText()).append('\n'));
    return out.toString();
  }

  private void facts(StringBuilder out) {
    out.append("- Base: ").append(card.path("base").asText()).append(".\n");
    out.append("- Size: ").append(card.path("bytes").asLong()).append(" bytes, ")
        .append(card.path("quantisation").path("weights").asText()).append("; a logit changes by ")
        .append(card.path("quantisation").path("meanChangeOfLogit").asText()).append(" in the mean.\n");
    out.append("- Settings: ").append(settings(card.path("settings"))).append(".\n");
    String made = card.path("made").asText("");
    out.append("- Run: ").append(made.isEmpty() ? settings(card.path("run")) : made).append(".\n\n");
  }

  private static String settings(JsonNode node) {
    return node.properties()
        .stream()
        .map(setting -> setting.getKey() + " " + (setting.getValue().isValueNode()
            ? setting.getValue().asText()
            : setting.getValue().toString()))
        .collect(Collectors.joining(", "));
  }

  private void data(StringBuilder out) {
    out.append(
        "## Data\n\n| source | licence | attribution | rows | trained on | breaches |\n|---|---|---|---:|---:|---|\n");
    card.path("data").properties().forEach(source -> {
      JsonNode facts = source.getValue();
      row(out, List.of(source.getKey(), facts.path("licence").asText(), facts.path("attribution").asText(),
          facts.path("rows").asText(), facts.path("train").asText(), settings(facts.path("breaches"))));
    });
    String held = card.path("heldOutSources").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    out.append("\nHeld out whole: ").append(held)
        .append(". None of their text is in this repository or in the model's files.\n\n");
  }

  private void thresholds(StringBuilder out) {
    out.append("## Where each clause begins to count\n\n");
    out.append("| clause | calibrated probability that becomes 0.5 | why |\n|---|---:|---|\n");
    card.path("thresholds")
        .properties()
        .forEach(
            head -> row(
                out,
                List.of(
                    head.getKey(), number(head.getValue().path("threshold")),
                    head.getValue().path("chosen").asText())));
    out.append('\n');
  }

  private void groups(StringBuilder out) {
    out.append(
        "## Per group of clauses and source\n\n| group | source | rows | AUC | F1 | false alarms |\n|---|---|---:|---:|---:|---:|\n");
    card.path("validation").path("groups").properties().forEach(group -> group.getValue().properties()
        .forEach(source -> row(out, List.of(group.getKey(), source.getKey(), source.getValue().path("rows").asText(),
            number(source.getValue().path("auc")), number(source.getValue().path("f1")),
            number(source.getValue().path("falseAlarms"))))));
    out.append('\n');
  }

  private void criticism(StringBuilder out) {
    JsonNode criticism = card.path("validation").path("politicalCriticism");
    out.append("Of ").append(criticism.path("rows").asText()).append(" rows of legitimate political criticism, ")
        .append(number(criticism.path("abuse or hate")))
        .append(" are flagged `abuse` or `hate`. Abusive or not, over all "
            + "real posts: AUC ")
        .append(number(card.path("validation").path("anyAbuseAuc"))).append(".\n\n");
  }

  private static void table(StringBuilder out, String title, String what, JsonNode rows, List<String> columns) {
    out.append("## ").append(title).append("\n\n| ").append(what).append(" | ").append(headings(columns))
        .append(" |\n|---").append("|---:".repeat(columns.size())).append("|\n");
    rows.properties().forEach(row -> row(out, Stream.concat(Stream.of(row.getKey()),
        columns.stream().map(column -> number(row.getValue().path(column)))).toList()));
    out.append('\n');
  }

  private static String headings(List<String> columns) {
    return columns.stream().map(column -> HEADINGS.getOrDefault(column, column)).collect(Collectors.joining(" | "));
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String number(JsonNode value) {
    return value.isFloatingPointNumber()
        ? String.format(Locale.ROOT, "%.3f", value.doubleValue())
        : value.isNumber() ? value.asText() : "-";
  }
}
