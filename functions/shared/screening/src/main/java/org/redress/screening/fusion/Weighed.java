package org.redress.screening.fusion;

import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;

/** A sighting with its scaled probability. */
record Weighed(Sighting sighting, double probability) {

  ClauseId subject() {
    return sighting.signal().subject();
  }

  boolean counts() {
    return probability >= Finding.THRESHOLD;
  }
}
