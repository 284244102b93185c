package org.redress.screening;

import java.util.List;
import java.util.function.Function;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/**
 * A detector that sees what a test tells it to.
 *
 * @param sees what it says of a text
 */
record MadeUpDetector(String name, Function<Text, List<Signal>> sees) implements Detector {

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<Signal> detect(Text text) {
    return sees.apply(text);
  }
}
