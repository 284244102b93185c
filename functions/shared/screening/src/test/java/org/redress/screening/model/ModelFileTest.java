package org.redress.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;

class ModelFileTest {

  private static final int MOST_BYTES = 40_000_000;

  @Test
  void theWeightsAreThoseThatTheFileWasMadeForAndSmallEnough() throws Exception {
    byte[] weights = ClauseModel.weights();
    ModelFile file = DataFile.readShipped("model/model.json", ModelFile::read);

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(weights))).isEqualTo(file.sha256());
    assertThat(weights.length).isLessThan(MOST_BYTES);
  }

  @Test
  void theThresholdLiesAtOneHalfAndTheOrderStays() {
    Head head = new Head(new ClauseId("abuse"), 2, -1, 0.2);
    double atThreshold = (Math.log(0.2 / 0.8) + 1) / 2;

    assertThat(head.probability(atThreshold)).isCloseTo(0.5, within(1e-9));
    assertThat(head.probability(atThreshold - 0.1)).isLessThan(0.5);
    assertThat(head.probability(-50)).isCloseTo(0, within(1e-9));
    assertThat(head.probability(50)).isCloseTo(1, within(1e-9));
  }

  @Test
  void whatDoesNotFitThisProgramIsRefusedWithTheReason() {
    assertThatThrownBy(() -> read("\"reading\": 2, \"window\": 94, \"stride\": 64"))
        .isInstanceOf(DataFileException.class).hasMessageContaining("reading must be 1");
    assertThatThrownBy(() -> read("\"reading\": 1, \"window\": 94, \"stride\": 95"))
        .hasMessageContaining("stride must leave no piece out");
    assertThatThrownBy(() -> read("\"reading\": 1, \"window\": 94, \"stride\": 64, \"heads\": []"))
        .hasMessageContaining("heads must not be empty");
  }

  private static ModelFile read(String fields) {
    String json = "{\"version\": \"x\", \"sha256\": \"00\", " + fields + "}";
    return DataFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json", ModelFile::read);
  }
}
