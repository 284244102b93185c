package org.redress.casework.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;

class ReceiptCodesTest {

  private static final CaseId ID = new CaseId("7K2M9QXW40");

  private final ReceiptCodes codes = codes("one key");

  @Test
  void aCodeIsSixGroupsOfFiveAndAlwaysTheSame() {
    assertThat(codes.codeFor(ID)).matches("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}")
        .isEqualTo(codes.codeFor(ID));
  }

  @Test
  void aCodeOpensItsCaseAsPeopleTypeIt() {
    String code = codes.codeFor(ID);

    assertThat(codes.opens(ID, 1, code)).isTrue();
    assertThat(codes.opens(ID, 1, " " + code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o') + " "))
        .isTrue();
  }

  @Test
  void aCodeOpensNoOtherCaseAndNotUnderAnotherKey() {
    assertThat(codes.opens(new CaseId("7K2M9QXW41"), 1, codes.codeFor(ID))).isFalse();
    assertThat(codes("another key").opens(ID, 1, codes.codeFor(ID))).isFalse();
    assertThat(codes.opens(ID, 1, "")).isFalse();
    assertThat(codes.opens(ID, 1, codes.codeFor(ID).substring(1))).isFalse();
  }

  @Test
  void codesDiffer() {
    Random random = new Random(5);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      seen.add(codes.codeFor(CaseId.random(random)));
    }
    assertThat(seen).hasSize(1000);
  }

  @Test
  void onlyReferenceAndCodeTogetherShowACase() {
    CaseFixture world = new CaseFixture();
    CaseId id = world.opened().id();
    ReadCase read = new ReadCase(world.store, codes);

    assertThat(read.read(id.reference(), codes.codeFor(id))).isPresent();
    assertThat(read.read(id.reference(), codes.codeFor(ID))).isEmpty();
    assertThat(read.read(ID.reference(), codes.codeFor(ID))).isEmpty();
    assertThat(read.read("no reference", codes.codeFor(id))).isEmpty();
  }

  private static ReceiptCodes codes(String key) {
    return new ReceiptCodes(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
  }
}
