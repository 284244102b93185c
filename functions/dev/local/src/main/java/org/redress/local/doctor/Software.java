package org.redress.local.doctor;

import java.util.List;
import org.redress.casework.finding.Versions;
import org.redress.casework.screening.CodeVersion;
import org.redress.local.cli.OwnFiles;

/** What runs here. */
final class Software {

  private static final int LEAST_JDK = 25;

  private Software() {}

  static Finding jdk(int version) {
    return version >= LEAST_JDK
        ? Finding.right("JDK", "version " + version)
        : Finding.wrong("JDK", "version " + version + ": install " + LEAST_JDK + " or later and let JAVA_HOME name it");
  }

  /** The catalogue here beside the one that the functions last worked with. */
  static List<Finding> catalogue(Patient patient) {
    Versions here = OwnFiles.of(patient.settings()).screener().versions();
    String says = "version " + here.catalogue() + ", patterns and model " + here.detectors() + ", thresholds "
        + here.thresholds();
    List<CodeVersion> known = patient.wiring().codeVersions().all();
    return List.of(
        known.isEmpty() || known.stream().anyMatch(one -> one.version().equals(here.catalogue()))
            ? Finding.right("catalogue", says)
            : Finding.wrong(
                "catalogue", says + ", but the functions last worked with version " + known.getFirst().version()
                    + ": deploy what is here, or use the command line of what is deployed"));
  }
}
