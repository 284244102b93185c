package org.redress.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.redress.local.cli.Output;

/** Says what an evaluation found: tables for people, JSON, or the scores themselves. */
final class EvaluationPrinter {

  private final Evaluation evaluation;

  EvaluationPrinter(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  void print(PrintWriter out) {
    if (!evaluation.file().passedOver().isEmpty()) {
      out.println("Passed over: " + String.join(", ", evaluation.file().passedOver()));
    }
    Output.columns(out, measures());
    for (Label label : evaluation.file().labels()) {
      List<List<String>> table = functionalities(label);
      if (table.size() > 1) {
        out.println();
        Output.columns(out, table);
      }
    }
  }

  private List<List<String>> measures() {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of("label", "voice", "rows", "breaches", "AUC", "AP", "P", "R", "F1", "R at P .9", "calibration error",
            "false alarms"));
    for (Label label : evaluation.file().labels()) {
      for (String voice : evaluation.voices()) {
        evaluation.measures(label, voice)
            .ifPresent(m -> table.add(
                List.of(
                    label.name(), voice, Integer.toString(m.rows()), Integer.toString(m.breaches()), number(m.auc()),
                    number(m.averagePrecision()), number(m.precision()), number(m.recall()), number(m.f1()),
                    number(m.recallAt90()), number(m.calibrationError()), number(m.falseAlarms()))));
      }
    }
    return table;
  }

  private List<List<String>> functionalities(Label label) {
    List<String> heading = new ArrayList<>(List.of("functionality"));
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String voice : evaluation.voices()) {
      heading.add(label.name() + ", " + voice);
      evaluation.accuracy(label, voice)
          .forEach(
              (name, share) -> lines.computeIfAbsent(name, _ -> new ArrayList<>(List.of(name))).add(number(share)));
    }
    List<List<String>> table = new ArrayList<>(List.of(heading));
    table.addAll(lines.values());
    return table;
  }

  ObjectNode json() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode measures = all.putArray("measures");
    ArrayNode functionalities = all.putArray("functionalities");
    for (Label label : evaluation.file().labels()) {
      for (String voice : evaluation.voices()) {
        evaluation.measures(label, voice).ifPresent(m -> add(measures.addObject(), label, voice, m));
        evaluation.accuracy(label, voice)
            .forEach((name, share) -> functionalities.addObject()
                .put("functionality", name)
                .put("label", label.name())
                .put("voice", voice)
                .put("accuracy", share));
      }
    }
    evaluation.file().passedOver().forEach(all.putArray("passedOver")::add);
    return all;
  }

  private static void add(ObjectNode node, Label label, String voice, Measures m) {
    node.put("label", label.name()).put("voice", voice).put("rows", m.rows()).put("breaches", m.breaches());
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("auc", m.auc());
    numbers.put("averagePrecision", m.averagePrecision());
    numbers.put("precision", m.precision());
    numbers.put("recall", m.recall());
    numbers.put("f1", m.f1());
    numbers.put("recallAt90Precision", m.recallAt90());
    numbers.put("calibrationError", m.calibrationError());
    numbers.put("falseAlarms", m.falseAlarms());
    numbers.forEach((name, value) -> node.put(name, value.isNaN() ? null : value));
  }

  /** A line for each row and label: id, label, judged (1, 0 or nothing), and the score of each voice. */
  void writeScores(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
      List<String> heading = new ArrayList<>(List.of("id", "label", "judged"));
      heading.addAll(evaluation.voices());
      printer.printRecord(heading);
      for (Evaluation.Judged row : evaluation.rows()) {
        for (Label label : evaluation.file().labels()) {
          Boolean judged = row.row().judgements().get(label.name());
          List<String> cells = new ArrayList<>(
              List.of(row.row().id(), label.name(), judged == null ? "" : judged ? "1" : "0"));
          evaluation.voices()
              .forEach(voice -> cells.add(String.format(Locale.ROOT, "%.6f", row.score(label, voice))));
          printer.printRecord(cells);
        }
      }
    }
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
