package org.redress.screening.personal;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;
import org.redress.screening.detect.Detector;
import org.redress.screening.personal.PersonalDataDetector.Weight;

/** The detectors of personal data, one a kind, so that one which fails leaves the others at work. */
public final class PersonalData {

  private PersonalData() {}

  /** The detectors with the shipped weights and known contacts. */
  public static List<Detector> shipped() {
    return DataFile.readShipped("personal-data.json", PersonalData::read);
  }

  /**
   * The detectors with other weights and known contacts; closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static List<Detector> read(InputStream in, String name) {
    return DataFile.read(in, name, PersonalData::read);
  }

  private static List<Detector> read(DataNode node) {
    String version = node.text("version");
    ClauseId clause = node.value("clause", ClauseId::new);
    KnownContacts known = new KnownContacts(node.texts("known"));
    Map<String, List<Finder>> finders = finders();
    return node.objectsByName("kinds", kind -> new Weight(kind.fraction("probability"), kind.text("because")))
        .entrySet()
        .stream()
        .<Detector>map(entry -> {
          List<Finder> kindFinders = finders.get(entry.getKey());
          if (kindFinders == null) {
            throw node.fault("kinds." + entry.getKey() + ": must be one of " + String.join(", ", finders.keySet()));
          }
          return new PersonalDataDetector(version, clause, entry.getKey(), entry.getValue(), kindFinders, known);
        })
        .toList();
  }

  private static Map<String, List<Finder>> finders() {
    Map<String, List<Finder>> finders = new LinkedHashMap<>();
    finders.put("phone", List.of(new PhoneFinder(), Shapes.reservedPhone()));
    finders.put("email", List.of(Shapes.email()));
    finders.put("postcode", List.of(Shapes.postcode()));
    finders.put("address", List.of(Shapes.address(), Shapes.toldAddress()));
    finders.put("nino", List.of(Shapes.nino()));
    finders.put("nhs", List.of(Shapes.nhs()));
    finders.put("plate", List.of(Shapes.plate()));
    finders.put("ip", List.of(Shapes.ip()));
    finders.put("card", List.of(Shapes.card()));
    return finders;
  }
}
