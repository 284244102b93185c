package org.redress.screening.personal;

import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataNode;

/**
 * What an organisation says of personal data: what counts, for which clause and how much, and which contacts are public.
 *
 * @param own the most that data can count which the writer gives as their own
 */
record Rules(
    String version, ClauseId clause, double own, Map<DataKind, Weight> weights, KnownContacts known, Finders finders) {

  private static final String SHIPPED = "personal-data.json";

  Rules {
    weights = Map.copyOf(weights);
  }

  static Rules shipped() {
    return DataFile.readShipped(SHIPPED, Rules::read);
  }

  static Rules read(InputStream in, String name) {
    return DataFile.read(in, name, Rules::read);
  }

  private static Rules read(DataNode node) {
    Finders finders = new Finders();
    Map<DataKind, Weight> weights = new EnumMap<>(DataKind.class);
    node.objectsByName("kinds", Weight::read).forEach((label, weight) -> {
      DataKind kind = DataKind.of(label)
          .orElseThrow(() -> node.fault("kinds." + label + ": must be one of " + labels()));
      weights.put(kind, weight);
    });
    Set<DataKind> all = EnumSet.allOf(DataKind.class);
    KnownContacts known = KnownContacts.read(node.texts("known"), page -> finders.find(page, all));
    return new Rules(
        node.text("version"), node.value("clause", ClauseId::new), node.fraction("own"), weights, known, finders);
  }

  /** What is there that counts, in order. */
  List<Found> find(Page page) {
    return finders.find(page, weights.keySet()).stream().filter(found -> !known.hold(found)).toList();
  }

  private static String labels() {
    return Arrays.stream(DataKind.values()).map(DataKind::label).collect(Collectors.joining(", "));
  }
}
