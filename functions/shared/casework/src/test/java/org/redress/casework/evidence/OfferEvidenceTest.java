package org.redress.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Wake;

class OfferEvidenceTest {

  private final CaseFixture world = new CaseFixture();
  private final CaseId id = world.openedAnonymously().id();
  private final OfferEvidence offering = new OfferEvidence(world.store.evidence, world, world, world.random);

  @Test
  void eachFileIsNotedWithAKeyOfItsOwnAndHintedAt() {
    world.hinted.clear();

    List<Evidence> noted = offering.offer(id, List.of(Files.file("a"), Files.file("b")));

    assertThat(noted).isEqualTo(world.store.evidence.of(id));
    assertThat(noted).extracting(one -> one.id().number()).containsExactly(1, 2);
    assertThat(noted).extracting(Evidence::key).doesNotHaveDuplicates();
    assertThat(noted).allSatisfy(one -> {
      assertThat(one.isPending()).isTrue();
      assertThat(one.wake()).contains(Wake.first(world.instant(), Wake.Reason.SEALING));
      assertThat(one.maySave()).isFalse();
    });
    assertThat(world.hinted).containsExactly("seal " + id + "/evidence 1", "seal " + id + "/evidence 2");
  }

  @Test
  void aFileThatIsOfferedAgainKeepsItsNumberAndKey() {
    List<Evidence> first = offering.offer(id, List.of(Files.file("a"), Files.file("b")));

    List<Evidence> again = offering.offer(id, List.of(Files.file("b"), Files.file("c"), Files.file("a")));

    assertThat(again).containsExactly(first.get(1), world.store.evidence.of(id).get(2), first.get(0));
    assertThat(world.store.evidence.of(id)).hasSize(3);
  }

  @Test
  void whoeverComesSecondTakesTheNextNumber() {
    EvidenceStore slow = new EvidenceStoreBehind(
        world.store.evidence, () -> offering.offer(id, List.of(Files.file("faster"))));

    List<Evidence> noted = new OfferEvidence(slow, world, world, world.random)
        .offer(id, List.of(Files.file("a"), Files.file("faster")));

    assertThat(noted).extracting(one -> one.id().number()).containsExactly(2, 1);
  }

  @Test
  void uploadsOfACaseLieUnderItsId() {
    assertThat(Files.file("a-1_B").upload().key(new CaseId("7K2M9QXW4T"))).isEqualTo("uploads/7K2M9QXW4T/a-1_B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..", "a b", "\u00e9"})
  void anIdThatIsNoPlaceIsRefused(String fileId) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Upload(fileId, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a/b.png", "a\\b.png", "a\r\nX-Other: 1", "a\u0000"})
  void aNameThatWasNotCleanedIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offered(name, "", Optional.empty(), Offered.Source.UPLOAD, false));
  }
}
