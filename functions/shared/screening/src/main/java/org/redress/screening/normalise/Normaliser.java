package org.redress.screening.normalise;

import java.util.Collection;
import java.util.List;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.TextReader;

/** Makes the plain reading of a text. */
public final class Normaliser implements TextReader {

  public Normaliser(Collection<String> words) {}

  @Override
  public List<Reading> read(String original) {
    return List.of(PlainReader.read(original).reading());
  }
}
