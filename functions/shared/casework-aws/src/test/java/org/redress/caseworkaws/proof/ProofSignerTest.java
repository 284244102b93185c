package org.redress.caseworkaws.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class ProofSignerTest {

  private static final SubmissionProof PROOF = new SubmissionProof(
      new CaseId("7K2M9QXW4T"), Instant.parse("2026-11-23T09:00:00.120Z"), Digest.over("report".getBytes(UTF_8)));

  private static final ProofKeys NONE = new ProofKeys(List.of());

  private final ProofSigner signer;
  private final ProofSigner other;
  private final ProofSigner changed;

  ProofSignerTest(TestEngines engines) {
    signer = new ProofSigner(engines.kms(), "alias/proof", NONE);
    other = new ProofSigner(engines.kms(), "alias/other-proof", NONE);
    changed = new ProofSigner(engines.kms(), "alias/other-proof", signer.keys());
  }

  @Test
  void aProofIsRightWithThePublishedKeys() {
    ProofKeys published = ProofKeys.read(signer.keys().toJson()).orElseThrow();

    // Numbers with leading zeros have a form of their own in DER, and come once in a while.
    for (int i = 0; i < 300; i++) {
      assertThat(published.check(signer.document(PROOF))).isEqualTo(new ProofKeys.Check.Right(PROOF));
    }
  }

  @Test
  void aProofThatWasChangedIsWrong() {
    String document = signer.document(PROOF);
    String payload = document.replaceAll("(?s).*\"payload\" : \"([^\"]*)\".*", "$1");
    String said = new String(Base64.getUrlDecoder().decode(payload), UTF_8);
    String forged = Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(said.replace("2026-11-23", "2026-11-22").getBytes(UTF_8));

    assertThat(signer.keys().check(document.replace(payload, forged))).isEqualTo(new ProofKeys.Check.Wrong());
    assertThat(signer.keys().check(document.replaceAll("\"signature\" : \"....", "\"signature\" : \"AAAA")))
        .isEqualTo(new ProofKeys.Check.Wrong());
    assertThat(signer.keys().check(document.replaceAll("\"signature\" : \"[^\"]*", "\"signature\" : \"")))
        .isEqualTo(new ProofKeys.Check.Wrong());
  }

  @Test
  void aSignatureWithAnyOtherLetterIsWrong() {
    String document = signer.document(PROOF);
    String signature = document.replaceAll("(?s).*\"signature\" : \"([^\"]*)\".*", "$1");

    for (int i = 0; i < signature.length(); i++) {
      for (char letter : "AwBQgx9-_=".toCharArray()) {
        String other = signature.substring(0, i) + letter + signature.substring(i + 1);
        if (!other.equals(signature)) {
          assertThat(signer.keys().check(document.replace(signature, other)))
              .isNotInstanceOf(ProofKeys.Check.Right.class);
        }
      }
    }
  }

  @Test
  void aProofUnderAnotherKeyIsNotOurs() {
    assertThat(signer.keys().check(other.document(PROOF))).isEqualTo(new ProofKeys.Check.UnknownKey());
  }

  @Test
  void aProofIsStillRightWhenTheKeyWasChanged() {
    assertThat(changed.keys().check(signer.document(PROOF))).isEqualTo(new ProofKeys.Check.Right(PROOF));
    assertThat(changed.keys().check(changed.document(PROOF))).isEqualTo(new ProofKeys.Check.Right(PROOF));
    assertThat(ProofKeys.read(changed.keys().toJson()).orElseThrow().keys()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"payload\":1}", "{\"payload\":\"!\",\"protected\":\"!\"}",
      "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"e30\"}", "not json", "{\"payload\":{}}"})
  void whatIsNoProofIsSaidToBeNone(String document) {
    assertThat(signer.keys().check(document)).isEqualTo(new ProofKeys.Check.NoProof());
    assertThat(signer.keys().check("[".repeat(5000))).isEqualTo(new ProofKeys.Check.NoProof());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "nothing"})
  void whatIsNoKeySetIsNotRead(String json) {
    assertThat(ProofKeys.read(json)).isEmpty();
    assertThat(ProofKeys.read("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"!\"},{}]}").orElseThrow().keys())
        .isEmpty();
  }
}
