package org.redress.screening.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.casework.finding.Severity;
import org.redress.screening.data.DataNode;

/** The words for severities in data files: their names in lower case. */
public final class Severities {

  private Severities() {}

  public static Severity read(DataNode node, String field) {
    return node.value(field, Severities::of);
  }

  public static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Severity of(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> word(severity).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of " + Arrays.stream(Severity.values())
            .map(Severities::word)
            .collect(Collectors.joining(", "))));
  }
}
