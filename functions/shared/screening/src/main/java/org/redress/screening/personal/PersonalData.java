package org.redress.screening.personal;

import java.io.InputStream;
import java.util.List;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Detector;

/** The detectors of personal data. Making them is costly, and leaves them ready. */
public final class PersonalData {

  private PersonalData() {}

  /** The detectors with the shipped weights and known contacts. */
  public static List<Detector> shipped() {
    return List.of(new PersonalDataDetector(Rules.shipped()));
  }

  /**
   * The detectors with other weights and known contacts; closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static List<Detector> read(InputStream in, String name) {
    return List.of(new PersonalDataDetector(Rules.read(in, name)));
  }
}
