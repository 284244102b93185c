package org.redress.screening.fusion;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.redress.casework.finding.Finding;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;

/** The numbers and rules by which signals become findings. */
public final class Thresholds {

  private final String version;
  private final Bounds bounds;
  private final double leastKept;
  private final Map<String, Scale> scales;
  private final Joining joining;
  private final List<Escalation> escalations;
  private final List<Requirement> requirements;

  private Thresholds(DataNode node) {
    version = node.text("version");
    bounds = Bounds.read(node);
    leastKept = node.fraction("leastKept");
    scales = Map.copyOf(node.objectsByName("detectors", Scale::read));
    joining = node.object("joining", Joining::read);
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

  /** How much is read, and for how long. */
  public Bounds bounds() {
    return bounds;
  }

  /** Whether a finding is probable enough to be written down with its report. */
  public boolean keeps(Finding finding) {
    return finding.probability() >= leastKept;
  }

  Weighed weigh(Sighting sighting) {
    Scale scale = scales.getOrDefault(sighting.detector(), Scale.NONE);
    return new Weighed(sighting, scale.scaled(sighting.signal().subject(), sighting.signal().probability()));
  }

  Joining joining() {
    return joining;
  }

  List<Escalation> escalations() {
    return escalations;
  }

  List<Requirement> requirements() {
    return requirements;
  }
}
