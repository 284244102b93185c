package org.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {

  private static final CaseId ID = new CaseId("7K2M9QXW40");

  @ParameterizedTest
  @ValueSource(strings = {"RD-7K2M9-QXW40", "rd-7k2m9-qxw4o", " 7K2M9QXW40 ", "RD 7K2M9 QXW4O", "7k2m9-qxw40"})
  void aReferenceIsReadAsPeopleTypeIt(String typed) {
    assertThat(CaseId.parse(typed)).contains(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RD-", "RD-7K2M9-QXW4", "RD-7K2M9-QXW4U", "7K2M9QXW401", "RD-7K2M9-QXW4\u0000"})
  void whatIsNoReferenceIsNotRead(String typed) {
    assertThat(CaseId.parse(typed)).isEmpty();
  }

  @Test
  void aReferenceLeadsBackToItsId() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      CaseId id = CaseId.random(random);
      assertThat(CaseId.parse(id.reference())).isEqualTo(Optional.of(id));
    }
  }

  @Test
  void anIdThatNobodyCouldReadOutIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseId("7k2m9qxw40"));
  }
}
