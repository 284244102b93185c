package org.redress.screening.fusion;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;

/** The numbers and rules by which signals become findings. */
public final class Thresholds {

  private final String version;
  private final int longestText;
  private final int longestReport;
  private final Map<String, Scale> scales;
  private final List<Escalation> escalations;
  private final List<Requirement> requirements;

  private Thresholds(DataNode node) {
    version = node.text("version");
    longestText = node.count("longestText");
    longestReport = node.count("longestReport");
    scales = Map.copyOf(node.objectsByName("detectors", Scale::read));
    escalations = node.objects("escalations", Escalation::read);
    requirements = node.objects("requirements", Requirement::read);
  }

  /** The numbers that the product ships with. */
  public static Thresholds shipped() {
    return DataFile.readShipped("thresholds.json", Thresholds::new);
  }

  /**
   * Reads other numbers and closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static Thresholds read(InputStream in, String name) {
    return DataFile.read(in, name, Thresholds::new);
  }

  /** What results cite. */
  public String version() {
    return version;
  }

  /** How many code points of one text are read. */
  public int longestText() {
    return longestText;
  }

  /** How many code points of a report's posts are read together, so that fifty long ones end in good time. */
  public int longestReport() {
    return longestReport;
  }

  Weighed weigh(Sighting sighting) {
    Scale scale = scales.getOrDefault(sighting.detector(), Scale.NONE);
    return new Weighed(sighting, scale.scaled(sighting.signal().subject(), sighting.signal().probability()));
  }

  List<Escalation> escalations() {
    return escalations;
  }

  List<Requirement> requirements() {
    return requirements;
  }
}
